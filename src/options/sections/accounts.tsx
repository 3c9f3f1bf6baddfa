import type { AccountMode } from '../../messages/snapshot';
import { usePolicy } from '../../profile/policy';
import { RemoveButton } from '../../profile/remove-button';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { store } from '../../storage';
import { isSetBy, underPolicy } from '../../storage/policy';
import type { Profiles } from '../../storage/profiles';
import { Choice } from '../../ui/choice';
import { profileName } from '../../ui/profile-name';
import { named, words } from '../../ui/words';
import { accountName } from '../account-name';
import { Section } from '../section';
import { accountOf, keyOf, type Row, rowsOf, speakersOf, spokenBy } from './account-rows';
import { Pick } from './pick';

const MODES: readonly AccountMode[] = ['brand', 'personal'];

interface Props {
  accounts: Record<string, AccountMode>;
  profiles: Profiles;
}

/** Which accounts speak for the brand, as answered in the page or named by a profile, and who speaks on them. */
export function Accounts({ accounts, profiles }: Props) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const fixed = usePolicy().voice.accounts ?? [];
  const rows = rowsOf(accounts, profiles, fixed);

  /** Says what was done, and how to take it back. */
  const change = (sentence: string, undo: () => Promise<void>) => done(sentence, () => void saving(undo()));
  const now = (key: string, what: string) => words('options_account_now', { name: accountName(key), mode: what });

  const setMode = async ({ key, mode: before }: Row, mode: AccountMode) => {
    const set = async (next: AccountMode) => {
      await store.accounts.setMode(key, next);
      await store.profiles.editAccounts((all) => all.map((each) => (keyOf(each) === key ? { ...each, mode: next } : each)));
    };
    await saving(set(mode));
    change(now(key, named('speaks_', mode)), () => set(before));
  };

  const setSpeaker = async ({ key, mode, profile }: Row, name: string) => {
    const undo = await saving(
      store.profiles.editAccounts((all, id) => {
        const has = all.some((each) => keyOf(each) === key);
        const there = !has && profile === null && id === profiles.active ? [...all, accountOf(key, mode)] : all;
        return there.map((each) => (keyOf(each) === key ? spokenBy(each, name) : each));
      }),
    );
    if (undo) change(now(key, name || words('options_speaker_open')), undo);
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
            setSpeaker={(name) => setSpeaker(row, name)}
            setProfile={(id) => setProfile(row, id)}
            forget={() => forget(row)}
          />
        ))}
      </ul>
      {line}
    </Section>
  );
}

interface AccountRowProps {
  row: Row;
  profiles: Profiles;
  /** The organisation says who speaks there. */
  isFixed: boolean;
  setMode: (mode: AccountMode) => void;
  setSpeaker: (name: string) => void;
  setProfile: (id: string) => void;
  forget: () => void;
}

function AccountRow({ row: { key, mode, profile, listed }, profiles: { active, all }, isFixed, ...does }: AccountRowProps) {
  const policy = usePolicy();
  const speaks = underPolicy(all[profile ?? active] ?? {}, policy) ?? {};
  const name = accountName(key);
  const several = Object.keys(all).length > 1;
  return (
    <li>
      <Choice
        name={`account-${key}`}
        legend={name}
        options={MODES.map((id) => ({ id, name: named('speaks_', id) }))}
        chosen={mode}
        choose={does.setMode}
        fixed={isFixed ? words('profile_fixed') : undefined}
      />
      {!isFixed && <RemoveButton label={words('options_forget', { name })} remove={does.forget} />}
      {mode === 'brand' && !isSetBy(policy, 'accounts') && (
        <>
          {several && (
            <Pick
              label={words('ui_profile')}
              of={name}
              none={words('options_account_in_use')}
              from={Object.entries(all).map(([id, voice]) => ({ id, name: profileName(voice) }))}
              chosen={profile ?? ''}
              choose={does.setProfile}
            />
          )}
          <Pick
            label={words('options_speaker')}
            of={name}
            none={words('options_speaker_open')}
            from={speakersOf(speaks, listed?.representative)}
            chosen={listed?.representative ?? ''}
            choose={does.setSpeaker}
          />
        </>
      )}
    </li>
  );
}
