import { type AccountMode, accountKey, SNAPSHOT_VERSION, type Snapshot } from '../messages/snapshot';
import type { State } from './state';

/** @returns what the content script is told; the state has been through its schemas */
export function snapshotOf({ settings, voices, accounts, silenced }: State): Snapshot {
  return {
    version: SNAPSHOT_VERSION,
    settings,
    accounts: { ...named(voices), ...accounts },
    voice: voices.voice,
    voices: voices.voices,
    silenced,
    ledgerDigest: null,
  };
}

/** A voice file already says who speaks on the accounts it names; an answer given on the page counts for more. */
function named({ voice, voices }: State['voices']): Record<string, AccountMode> {
  const listed = [voice, ...Object.values(voices)].flatMap((each) => each?.accounts ?? []);
  return Object.fromEntries(listed.map(({ platform, handle, mode }) => [accountKey(platform, handle), mode]));
}
