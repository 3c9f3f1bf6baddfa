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

/** @returns the account with that part said; one that is taken back goes */
export function having<P extends AccountPart>(account: VoiceAccount, part: P, value: VoiceAccount[P] | null): VoiceAccount {
  const { [part]: _, ...others } = account;
  return (value ? { ...others, [part]: value } : others) as VoiceAccount;
}

/** What the plan says of an account of the brand. */
export type AccountPart = 'representative' | 'owner' | 'postsPerWeek';

/** Far more than anybody means. */
const MOST_A_WEEK = 1000;

/** @returns posts a week as somebody typed them, `null` for none, `undefined` for what is no number of posts */
export function rhythmIn(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  const count = Number(typed);
  return count > 0 && count <= MOST_A_WEEK ? count : undefined;
}

/** @returns how many accounts speak for the brand, and how many of them somebody looks after, in a rhythm */
export function plannedAmong(rows: readonly Row[]): { all: number; count: number } {
  const brands = rows.filter(({ mode }) => mode === 'brand');
  return { all: brands.length, count: brands.filter(({ listed }) => listed?.owner && listed.postsPerWeek).length };
}
