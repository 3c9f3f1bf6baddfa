import type { Voice } from '../../engine/voice/voice';
import { usePolicy } from '../../profile/policy';
import { useSaving } from '../../profile/saving';
import { useAutosave } from '../../profile/use-autosave';
import { useUndo } from '../../profile/use-undo';
import { useSetField } from '../../profile/use-voice';
import { store } from '../../storage';
import { isSetBy } from '../../storage/policy';
import type { Profiles as AllProfiles } from '../../storage/profiles';
import { profileName } from '../../ui/profile-name';
import { words } from '../../ui/words';
import { download } from '../download';
import { Press } from '../press';
import { Section } from '../section';

/** Whoever writes for several brands has a profile for each. One is in use; an account that another one names is that one's. */
export function Profiles({ profiles: { active, all } }: { profiles: AllProfiles }) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const several = Object.keys(all).length > 1;

  const add = async (voice: Voice, sentence: string) => {
    const undo = await saving(store.profiles.add(voice));
    if (undo) done(sentence, () => void saving(undo()));
  };
  const use = async (id: string, name: string) => {
    if (!(await saving(store.profiles.use(id).then(() => true)))) return;
    done(words('options_profile_used', { name }), () => void saving(store.profiles.use(active)));
  };
  const remove = async (id: string, name: string) => {
    const undo = await saving(store.profiles.remove(id));
    if (undo) done(words('options_removed', { name }), () => void saving(undo()));
  };
  const duplicate = (voice: Voice, name: string) => {
    const copy = words('options_profile_copy', { name });
    // Its accounts stay with the one that has them: on each, one profile speaks.
    const { accounts: _, ...others } = voice;
    add({ ...others, name: copy }, words('options_profile_added', { name: copy }));
  };

  return (
    <Section id="brands">
      <ul class="rows">
        {Object.entries(all).map(([id, voice]) => {
          const name = profileName(voice);
          return (
            <li key={id} aria-current={id === active ? 'true' : undefined}>
              <ProfileRow id={id} voice={voice} isActive={id === active} isOnly={!several} />
              <p class="actions">
                {id !== active && <Press does={words('options_profile_use')} to={name} press={() => use(id, name)} />}
                <Press does={words('options_profile_duplicate')} to={name} press={() => duplicate(voice, name)} />
                <Press does={words('options_profile_save')} to={name} press={() => download(fileOf(voice), fileName(voice))} />
                {several && <Press does={words('options_profile_remove')} to={name} press={() => remove(id, name)} />}
              </p>
            </li>
          );
        })}
      </ul>
      {line}
      <p class="actions">
        <button type="button" class="button" onClick={() => add({}, words('options_profile_added', { name: profileName({}) }))}>
          {words('options_profile_add')}
        </button>
      </p>
      <p class="help">{words('options_profile_accounts')}</p>
    </Section>
  );
}

interface ProfileRowProps {
  id: string;
  voice: Voice;
  isActive: boolean;
  isOnly: boolean;
}

/** A name that the organisation has set is read; among several one's own still tells the profiles apart. */
function ProfileRow({ id, voice, isActive, isOnly }: ProfileRowProps) {
  const policy = usePolicy();
  const isFixed = isSetBy(policy, 'name');
  const set = useSetField(voice, id);
  const { text, problem, type, flush } = useAutosave(voice.name ?? '', (next) => set('name', () => next));
  const accounts = voice.accounts?.length ?? 0;
  const said = [isActive && words('options_profile_in_use'), accounts > 0 && words('options_profile_names', { count: accounts })];
  if (isFixed && isOnly)
    return (
      <div class="profile">
        <p>{policy.voice.name}</p>
        <p class="quiet">{words('profile_fixed')}</p>
      </div>
    );
  return (
    <div class="profile">
      <input
        class="input"
        autocomplete="off"
        aria-label={words('options_profile_name', { name: profileName(voice) })}
        aria-invalid={problem !== null}
        placeholder={words('ui_profile_unnamed')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
      <p class="quiet">{said.filter(Boolean).join(' · ')}</p>
      {isFixed && <p class="quiet">{words('options_profile_name_fixed', { name: policy.voice.name ?? '' })}</p>}
      <p class="problem" role="status">
        {problem}
      </p>
    </div>
  );
}

const fileOf = (voice: Voice): string => `${JSON.stringify({ version: 1, ...voice }, null, 2)}\n`;

/** @returns a name for a file that any system takes: `Crumb & Kettle` → `voice-crumb-kettle.json` */
function fileName({ name = '' }: Voice): string {
  const letters = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${['voice', ...letters].join('-').slice(0, 80)}.json`;
}
