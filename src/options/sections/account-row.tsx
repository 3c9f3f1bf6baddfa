import type { VoiceAccount } from '../../engine/voice/voice';
import type { AccountMode } from '../../messages/snapshot';
import { usePolicy } from '../../profile/policy';
import { RemoveButton } from '../../profile/remove-button';
import { isSetBy, underPolicy } from '../../storage/policy';
import type { Profiles } from '../../storage/profiles';
import { Choice } from '../../ui/choice';
import { profileName } from '../../ui/profile-name';
import { language, named, words } from '../../ui/words';
import { accountName } from '../account-name';
import { type AccountPart, type Row, rhythmIn, speakersOf } from './account-rows';
import { Pick } from './pick';
import { RowLine } from './row-line';

const MODES: readonly AccountMode[] = ['brand', 'personal'];

/** @param says what is so from now on, in words @returns what is wrong with it, `null` once it is kept */
export type SetPart = <P extends AccountPart>(part: P, value: VoiceAccount[P] | null, says: string) => Promise<string | null>;

interface Props {
  row: Row;
  profiles: Profiles;
  /** The organisation says who speaks there. */
  isFixed: boolean;
  setMode: (mode: AccountMode) => void;
  setPart: SetPart;
  setProfile: (id: string) => void;
  forget: () => void;
}

/** One account: who speaks there and for whom, and the plan for it. */
export function AccountRow({ row: { key, mode, profile, listed }, profiles: { active, all }, isFixed, ...does }: Props) {
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
  setPart: SetPart;
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
