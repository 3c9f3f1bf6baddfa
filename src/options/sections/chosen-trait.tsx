import { INTENSITIES, type TraitId } from '../../engine/voice/voice';
import { Problem } from '../../profile/field';
import { readIn, traitName } from '../../profile/trait-name';
import { useAutosave } from '../../profile/use-autosave';
import type { VoiceProps } from '../../profile/use-voice';
import { Choice } from '../../ui/choice';
import { named, words } from '../../ui/words';

interface Props extends VoiceProps {
  trait: TraitId;
}

const LEVELS = INTENSITIES.map(String);

/** How much of a chosen trait, and what it means here. */
export function ChosenTrait({ voice, set, trait }: Props) {
  const intensity = voice.character?.intensity?.[trait] ?? 2;
  const choose = (level: string) => {
    const chosen = INTENSITIES.find((each) => String(each) === level) ?? 2;
    set('character.intensity', (now = {}) => ({ ...now, [trait]: chosen }));
  };
  return (
    <>
      <Choice
        name={`intensity-${trait}`}
        legend={words('options_intensity', { name: traitName(trait) })}
        legendUnseen
        options={LEVELS.map((id) => ({ id, name: named('options_intensity_', id) }))}
        chosen={String(intensity)}
        choose={choose}
      />
      <Meaning voice={voice} set={set} trait={trait} />
      {readIn(trait) === 'nowhere' && <p class="unread">{words('options_trait_unread')}</p>}
      {readIn(trait) === 'english' && <p class="unread">{words('options_trait_unread_here')}</p>}
    </>
  );
}

function Meaning({ voice, set, trait }: Props) {
  const id = `character.meanings.${trait}`;
  const kept = voice.character?.meanings?.[trait] ?? '';
  const { text, problem, type, flush } = useAutosave(kept, (next) =>
    set('character.meanings', (now = {}) => {
      const { [trait]: _, ...others } = now;
      return next === '' ? others : { ...others, [trait]: next };
    }),
  );
  return (
    <div class="means">
      <label for={id}>{words('options_meaning', { name: traitName(trait) })}</label>
      <input
        id={id}
        class="input"
        autocomplete="off"
        aria-describedby={`${id}-problem`}
        aria-invalid={problem !== null}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
      <Problem id={id} problem={problem && kept ? `${problem} ${words('options_still', { value: kept })}` : problem} />
    </div>
  );
}
