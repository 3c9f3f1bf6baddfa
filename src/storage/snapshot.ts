import type { Voice } from '../engine/voice/voice';
import { type AccountMode, accountKey, SNAPSHOT_VERSION, type Snapshot } from '../messages/snapshot';
import { NO_POLICY, type Policy, underPolicy } from './policy';
import type { State } from './state';

/** @returns what the content script is told: what the user has set, under what the organisation has; both have been through their schemas */
export function snapshotOf({ settings, voices, accounts, silenced }: State, policy: Policy = NO_POLICY): Snapshot {
  const over = (each: Voice) => underPolicy(each, policy) ?? each;
  const voice = underPolicy(voices.voice, policy);
  const own = Object.fromEntries(Object.entries(voices.voices).map(([account, each]) => [account, over(each)]));
  const others = Object.values(voices.others ?? {}).map(over);
  return {
    version: SNAPSHOT_VERSION,
    settings: {
      ...settings,
      sites: { ...settings.sites, ...policy.sites },
      ...(policy.messages === false && { messages: false }),
    },
    accounts: { ...named([...others, voice, ...Object.values(own)]), ...accounts, ...named([policy.voice]) },
    voice,
    voices: { ...speaking(others, voice), ...own },
    silenced,
    ledgerDigest: null,
  };
}

/** @returns by account, which other profile speaks there: one that names it, unless the one in use does too */
function speaking(others: readonly Voice[], inUse: Voice | null): Record<string, Voice> {
  const accountsOf = (each: Voice | null) => (each?.accounts ?? []).map(({ platform, handle }) => accountKey(platform, handle));
  const taken = new Set(accountsOf(inUse));
  const pairs = others.flatMap((each) => accountsOf(each).map((account) => [account, each] as const));
  return Object.fromEntries(pairs.filter(([account]) => !taken.has(account)));
}

/** A voice file already says who speaks on the accounts it names; an answer given on the page counts for more, the organisation's word most. */
function named(voices: readonly (Voice | null)[]): Record<string, AccountMode> {
  const listed = voices.flatMap((each) => each?.accounts ?? []);
  return Object.fromEntries(listed.map(({ platform, handle, mode }) => [accountKey(platform, handle), mode]));
}
