import type { VoiceAccount } from '../../engine/voice/voice';
import { type AccountMode, accountKey } from '../../messages/snapshot';
import { useIsFixed } from '../../profile/policy';
import { RemoveButton } from '../../profile/remove-button';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import type { VoiceProps } from '../../profile/use-voice';
import { store } from '../../storage';
import { Choice } from '../../ui/choice';
import { named, words } from '../../ui/words';
import { accountName } from '../account-name';
import { Section } from '../section';

const MODES: readonly AccountMode[] = ['brand', 'personal'];

/** Which accounts speak for the brand, as answered in the page or named by a voice file, and who speaks on them. */
export function Accounts({ accounts, voice, set }: VoiceProps & { accounts: Record<string, AccountMode> }) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const isFixed = useIsFixed()('accounts');
  const listed = voice.accounts ?? [];
  const keys = [...new Set([...Object.keys(accounts), ...listed.map(keyOf)])].sort();

  const change = (key: string, edit: (account: VoiceAccount) => VoiceAccount | null) =>
    set('accounts', (now = []) => now.flatMap((each) => (keyOf(each) === key ? (edit(each) ?? []) : [each])));

  const setMode = async (key: string, mode: AccountMode) => {
    await saving(store.accounts.setMode(key, mode));
    if (listed.some((each) => keyOf(each) === key)) await change(key, (account) => ({ ...account, mode }));
  };

  const chooseMode = async (key: string, mode: AccountMode, before: AccountMode) => {
    await setMode(key, mode);
    done(words('options_account_now', { name: accountName(key), mode: named('speaks_', mode) }), () => void setMode(key, before));
  };

  const chooseSpeaker = async (key: string, mode: AccountMode, name: string) => {
    const before = listed.find((each) => keyOf(each) === key)?.representative ?? '';
    await setSpeaker(key, mode, name);
    const speaker = name || words('options_speaker_open');
    done(words('options_account_now', { name: accountName(key), mode: speaker }), () => void setSpeaker(key, mode, before));
  };

  const setSpeaker = (key: string, mode: AccountMode, name: string) =>
    set('accounts', (now = []) => {
      const isListed = now.some((each) => keyOf(each) === key);
      const all = isListed ? now : [...now, accountOf(key, mode)];
      return all.map((each) => (keyOf(each) === key ? spokenBy(each, name) : each));
    });

  const forget = async (key: string, mode: AccountMode) => {
    const account = listed.find((each) => keyOf(each) === key);
    await saving(store.accounts.forget(key));
    if (account) await change(key, () => null);
    done(words('options_removed', { name: accountName(key) }), async () => {
      await saving(store.accounts.setMode(key, mode));
      if (account) await set('accounts', (now = []) => [...now, account]);
    });
  };

  return (
    <Section id="accounts">
      {keys.length === 0 && <p class="empty">{words('options_accounts_none')}</p>}
      <ul class="rows">
        {keys.map((key) => {
          const account = listed.find((each) => keyOf(each) === key);
          const fixed = isFixed && account !== undefined;
          const mode = (fixed ? account.mode : accounts[key]) ?? account?.mode ?? 'brand';
          const names = (voice.representatives ?? []).map(({ name }) => name);
          return (
            <li key={key}>
              <Choice
                name={`account-${key}`}
                legend={accountName(key)}
                options={MODES.map((id) => ({ id, name: named('speaks_', id) }))}
                chosen={mode}
                choose={(next) => chooseMode(key, next, mode)}
                fixed={fixed ? words('profile_fixed') : undefined}
              />
              {!fixed && <RemoveButton label={words('options_forget', { name: accountName(key) })} remove={() => forget(key, mode)} />}
              {mode === 'brand' && !isFixed && (
                <Speaker
                  account={accountName(key)}
                  names={names}
                  chosen={account?.representative ?? ''}
                  choose={(name) => chooseSpeaker(key, mode, name)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {line}
    </Section>
  );
}

interface SpeakerProps {
  account: string;
  names: readonly string[];
  chosen: string;
  choose: (name: string) => void;
}

/** Who of the representatives speaks on an account; one that is no longer among them stays until another is chosen. */
function Speaker({ account, names, chosen, choose }: SpeakerProps) {
  const all = chosen === '' || names.includes(chosen) ? names : [...names, chosen];
  if (all.length === 0) return null;
  return (
    <label class="speaker">
      <span>
        {words('options_speaker')}
        <span class="unseen">: {account}</span>
      </span>
      <select class="input" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words('options_speaker_open')}</option>
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const keyOf = ({ platform, handle }: VoiceAccount): string => accountKey(platform, handle);

/** @param key from `accountKey()` */
function partsOf(key: string): { platform: string; handle: string | null } {
  const colon = key.indexOf(':');
  const handle = key.slice(colon + 1);
  return { platform: key.slice(0, colon), handle: handle === '*' ? null : handle };
}

function accountOf(key: string, mode: AccountMode): VoiceAccount {
  const { platform, handle } = partsOf(key);
  return { platform, mode, ...(handle !== null && { handle }) };
}

function spokenBy({ representative: _, ...account }: VoiceAccount, name: string): VoiceAccount {
  return name === '' ? account : { ...account, representative: name };
}
