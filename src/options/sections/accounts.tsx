import type { VoiceAccount } from '../../engine/voice/voice';
import type { AccountMode } from '../../messages/snapshot';
import { usePolicy } from '../../profile/policy';
import { RemoveButton } from '../../profile/remove-button';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { troubleWith } from '../../profile/voice-field';
import { store } from '../../storage';
import { isSetBy, underPolicy } from '../../storage/policy';
import type { Profiles } from '../../storage/profiles';
import { Choice } from '../../ui/choice';
import { profileName } from '../../ui/profile-name';
import { language, named, spoken, words } from '../../ui/words';
import { accountName } from '../account-name';
import { Section } from '../section';
import { type AccountPart, accountOf, having, keyOf, plannedAmong, type Row, rhythmIn, rowsOf, speakersOf } from './account-rows';
import { AddAccount } from './add-account';
import { Pick } from './pick';
import { RowLine } from './row-line';

const MODES: readonly AccountMode[] = ['brand', 'personal'];

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

  const setPart: SetPart = async ({ key, mode, profile }, part, value, says) => {
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
            setPart={(part, value, says) => setPart(row, part, value, says)}
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

/** @param says what is so from now on, in words @returns what is wrong with it, `null` once it is kept */
type SetPart = <P extends AccountPart>(row: Row, part: P, value: VoiceAccount[P] | null, says: string) => Promise<string | null>;

interface AccountRowProps {
  row: Row;
  profiles: Profiles;
  /** The organisation says who speaks there. */
  isFixed: boolean;
  setMode: (mode: AccountMode) => void;
  setPart: <P extends AccountPart>(part: P, value: VoiceAccount[P] | null, says: string) => Promise<string | null>;
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
            choose={(who) => does.setPart('representative', who, who || words('options_speaker_open'))}
          />
          <Plan name={name} listed={listed} setPart={does.setPart} />
        </>
      )}
    </li>
  );
}

interface PlanProps {
  name: string;
  listed: VoiceAccount | undefined;
  setPart: AccountRowProps['setPart'];
}

/** Who owns the account, and how often something is meant to stand there. */
function Plan({ name, listed, setPart }: PlanProps) {
  const setRhythm = async (text: string) => {
    const count = rhythmIn(text);
    if (count === undefined) return words('options_rhythm_no_number');
    return setPart('postsPerWeek', count, count === null ? words('options_account_open') : words('options_rhythm_now', { count }));
  };
  return (
    <div class="plan">
      <RowLine
        label={words('options_owner')}
        of={name}
        kept={listed?.owner ?? ''}
        save={(owner) => setPart('owner', owner, owner === '' ? words('options_account_open') : words('options_owner_now', { owner }))}
      />
      <RowLine
        label={words('options_rhythm')}
        of={name}
        isNumber
        kept={listed?.postsPerWeek?.toLocaleString(language(), { useGrouping: false }) ?? ''}
        save={setRhythm}
      />
    </div>
  );
}
