import type { Voice } from '../engine/voice/voice';
import { type AccountMode, accountKey, SNAPSHOT_VERSION, type Snapshot } from '../messages/snapshot';
import { NO_POLICY, type Policy, underPolicy } from './policy';
import type { State } from './state';

/** @returns what the content script is told: what the user has set, under what the organisation has; both have been through their schemas */
export function snapshotOf({ settings, voices, accounts, silenced }: State, policy: Policy = NO_POLICY): Snapshot {
  const voice = underPolicy(voices.voice, policy);
  const own = Object.fromEntries(Object.entries(voices.voices).map(([account, each]) => [account, underPolicy(each, policy) ?? each]));
  return {
    version: SNAPSHOT_VERSION,
    settings: { ...settings, sites: { ...settings.sites, ...policy.sites } },
    accounts: { ...named([voice, ...Object.values(own)]), ...accounts, ...named([policy.voice]) },
    voice,
    voices: own,
    silenced,
    ledgerDigest: null,
  };
}

/** A voice file already says who speaks on the accounts it names; an answer given on the page counts for more, the organisation's word most. */
function named(voices: readonly (Voice | null)[]): Record<string, AccountMode> {
  const listed = voices.flatMap((each) => each?.accounts ?? []);
  return Object.fromEntries(listed.map(({ platform, handle, mode }) => [accountKey(platform, handle), mode]));
}
