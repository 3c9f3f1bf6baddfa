import type { VoiceAccount } from '../../engine/voice/voice';
import type { AccountMode } from '../../messages/snapshot';
import { usePolicy } from '../../profile/policy';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { troubleWith } from '../../profile/voice-field';
import { store } from '../../storage';
import { isSetBy } from '../../storage/policy';
import type { Profiles } from '../../storage/profiles';
import { profileName } from '../../ui/profile-name';
import { named, spoken, words } from '../../ui/words';
import { accountName } from '../account-name';
import { Section } from '../section';
import { AccountRow, type SetPart } from './account-row';
import { accountOf, having, keyOf, plannedAmong, type Row, rowsOf } from './account-rows';
import { AddAccount } from './add-account';

interface Props {
  accounts: Record<string, AccountMode>;
  profiles: Profiles;
}

/** Which accounts speak for the brand, as answered in the page or named by a profile, who speaks on them, who looks after them and how often. */
export function Accounts({ accounts, profiles }: Props) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const policy = usePolicy();
  const fixed = policy.voice.accounts ?? [];
  const rows = rowsOf(accounts, profiles, fixed);
  const planned = plannedAmong(rows);

  /** Says what was done, and how to take it back. */
  const change = (sentence: string, undo: () => Promise<unknown>) => done(sentence, () => void saving(undo()));
  const now = (key: string, what: string) => words('options_account_now', { name: accountName(key), mode: what });

  const setMode = async ({ key, mode: before }: Row, mode: AccountMode) => {
    const set = async (next: AccountMode) => {
      await store.accounts.setMode(key, next);
      await store.profiles.editAccounts((all) => all.map((each) => (keyOf(each) === key ? { ...each, mode: next } : each)));
      return true;
    };
    if (await saving(set(mode))) change(now(key, named('speaks_', mode)), () => set(before));
  };

  const setPart =
    ({ key, mode, profile }: Row): SetPart =>
    async (part, value, says) => {
      const trouble = troubleWith('accounts', [having(accountOf(key, mode), part, value)]);
      if (trouble) return spoken(trouble);
      const undo = await saving(
        store.profiles.editAccounts((all, id) => {
          const has = all.some((each) => keyOf(each) === key);
          const there = !has && profile === null && id === profiles.active ? [...all, accountOf(key, mode)] : all;
          return there.map((each) => (keyOf(each) === key ? having(each, part, value) : each));
        }),
      );
      if (undo) change(now(key, says), undo);
      return null;
    };

  const add = async (account: VoiceAccount) => {
    const name = accountName(keyOf(account));
    if (rows.some(({ key }) => key === keyOf(account))) return words('options_there_already', { name });
    const trouble = troubleWith('accounts', [account]);
    if (trouble) return spoken(trouble);
    const undo = await saving(store.profiles.editAccounts((all, id) => (id === profiles.active ? [...all, account] : all)));
    if (undo) change(words('options_account_added', { name }), undo);
    return null;
  };

  const setProfile = async ({ key, mode, listed }: Row, chosen: string) => {
    const undo = await saving(
      store.profiles.editAccounts((all, id) => {
        const others = all.filter((each) => keyOf(each) !== key);
        return id === chosen ? [...others, listed ?? accountOf(key, mode)] : others;
      }),
    );
    const voice = profiles.all[chosen];
    if (undo) change(now(key, voice ? profileName(voice) : words('options_account_in_use')), undo);
  };

  const forget = async ({ key, mode }: Row) => {
    const wasAnswered = key in accounts;
    const taken = await saving(
      store.accounts.forget(key).then(() => store.profiles.editAccounts((all) => all.filter((each) => keyOf(each) !== key))),
    );
    if (!taken) return;
    change(words('options_removed', { name: accountName(key) }), async () => {
      if (wasAnswered) await store.accounts.setMode(key, mode);
      await taken();
    });
  };

  return (
    <Section id="accounts">
      {rows.length === 0 && <p class="empty">{words('options_accounts_none')}</p>}
      <ul class="rows">
        {rows.map((row) => (
          <AccountRow
            key={row.key}
            row={row}
            profiles={profiles}
            isFixed={fixed.some((each) => keyOf(each) === row.key)}
            setMode={(mode) => setMode(row, mode)}
            setPart={setPart(row)}
            setProfile={(id) => setProfile(row, id)}
            forget={() => forget(row)}
          />
        ))}
      </ul>
      {line}
      {planned.all > 0 && <p class="help planned">{words('options_accounts_planned', planned)}</p>}
      {!isSetBy(policy, 'accounts') && <AddAccount add={add} />}
    </Section>
  );
}
