import type { Voice, VoiceAccount } from '../../engine/voice/voice';
import { type AccountMode, accountKey, handleOf } from '../../messages/snapshot';
import type { Profiles } from '../../storage/profiles';

/** An account: what the page and the profiles say of it. */
export interface Row {
  key: string;
  mode: AccountMode;
  /** Id of the profile that names it, `null` where none does. */
  profile: string | null;
  listed: VoiceAccount | undefined;
}

/** @returns everything that is known of each account; what the profile in use says of one counts before what others do */
export function rowsOf(accounts: Record<string, AccountMode>, { active, all }: Profiles, fixed: readonly VoiceAccount[]): Row[] {
  const inOrder = [active, ...Object.keys(all).filter((id) => id !== active)];
  const listed = new Map<string, { profile: string; account: VoiceAccount }>();
  for (const profile of inOrder)
    for (const account of all[profile]?.accounts ?? []) if (!listed.has(keyOf(account))) listed.set(keyOf(account), { profile, account });
  const said = new Map(fixed.map((each) => [keyOf(each), each]));
  return [...new Set([...Object.keys(accounts), ...listed.keys(), ...said.keys()])].sort().map((key) => {
    const { profile = null, account } = listed.get(key) ?? {};
    return { key, profile, listed: account, mode: said.get(key)?.mode ?? accounts[key] ?? account?.mode ?? 'brand' };
  });
}

/** One that is no longer among them stays until another is chosen. */
export function speakersOf({ representatives = [] }: Voice, chosen = ''): { id: string; name: string }[] {
  const names = representatives.map(({ name }) => name);
  return (chosen === '' || names.includes(chosen) ? names : [...names, chosen]).map((name) => ({ id: name, name }));
}

export const keyOf = ({ platform, handle }: VoiceAccount): string => accountKey(platform, handle);

/** @param key from `accountKey()` */
export function accountOf(key: string, mode: AccountMode): VoiceAccount {
  const handle = handleOf(key);
  return { platform: key.slice(0, key.indexOf(':')), mode, ...(handle !== null && { handle }) };
}

export function spokenBy({ representative: _, ...account }: VoiceAccount, name: string): VoiceAccount {
  return name === '' ? account : { ...account, representative: name };
}
