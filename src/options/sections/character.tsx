import { traitKey } from '../../engine/voice/character';
import { traits as judged } from '../../engine/voice/traits';
import { TRAITS, type TraitId } from '../../engine/voice/voice';
import { Mark } from '../../ui/icons';
import { words } from '../../ui/words';
import { Field } from '../field';
import { Section } from '../section';
import { TextField } from '../text-field';
import { useRemoval } from '../use-removal';
import type { VoiceProps } from '../use-voice';
import { TraitOrder, traitName } from './trait-order';

const FIELD = 'character.traits';
const YEARS = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const READ: ReadonlySet<string> = new Set(judged.map(({ id }) => id));

export function Character({ voice, set }: VoiceProps) {
  const horizon = voice.character?.horizonYears;
  return (
    <Section id="character">
      <Traits voice={voice} set={set} />
      <TextField voice={voice} set={set} field="character.note" name="options_note" rows={2} />
      <div class="pair">
        <TextField voice={voice} set={set} field="character.since" name="options_since" type="date" />
        <Field id="character.horizonYears" name="options_horizon">
          <select
            id="character.horizonYears"
            aria-describedby="character.horizonYears-help"
            class="input"
            value={horizon ?? ''}
            onChange={(event) => {
              const years = Number(event.currentTarget.value) || null;
              set('character.horizonYears', () => years);
            }}
          >
            <option value="">{words('options_horizon_unset')}</option>
            {YEARS.map((years) => (
              <option key={years} value={years}>
                {words('options_years', { count: years })}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </Section>
  );
}

/** All traits to choose from, and below them the chosen ones in their order: nothing above a chip moves while one chooses. */
function Traits({ voice, set }: VoiceProps) {
  const chosen = voice.character?.traits ?? [];
  const { removed, line } = useRemoval();

  const choose = (trait: string) => set(FIELD, (now = []) => (now.includes(trait) ? now : [...now, trait]));
  const leave = async (trait: string) => {
    const at = chosen.indexOf(trait);
    await set(FIELD, (now = []) => now.filter((each) => each !== trait));
    removed(traitName(trait), () => set(FIELD, (now = []) => now.toSpliced(at, 0, trait)));
  };
  const move = (trait: string, by: -1 | 1) =>
    set(FIELD, (now = []) => {
      const at = now.indexOf(trait);
      return at < 0 ? now : now.toSpliced(at, 1).toSpliced(at + by, 0, trait);
    });

  return (
    <fieldset class="field" id={FIELD} tabIndex={-1} aria-describedby={`${FIELD}-help`}>
      <legend>{words('options_traits_label')}</legend>
      <p class="help" id={`${FIELD}-help`}>
        {words('options_traits_help')}
      </p>
      <ul class="traits">
        {TRAITS.map((trait) => (
          <li key={trait}>
            <TraitChip trait={trait} chosen={chosen.includes(trait)} choose={choose} leave={leave} />
          </li>
        ))}
      </ul>
      <p class="help read-key">
        <Mark /> {words('options_traits_read_key')}
      </p>
      {chosen.length > 0 && <TraitOrder chosen={chosen} move={move} leave={leave} />}
      {line}
    </fieldset>
  );
}

interface ChipProps {
  trait: TraitId;
  chosen: boolean;
  choose: (trait: string) => void;
  leave: (trait: string) => void;
}

function TraitChip({ trait, chosen, choose, leave }: ChipProps) {
  return (
    <label class="trait">
      <input
        type="checkbox"
        value={trait}
        checked={chosen}
        onChange={(event) => (event.currentTarget.checked ? choose(trait) : leave(trait))}
      />
      <span>
        <span class="trait-name">{traitName(trait)}</span>
        {READ.has(trait) && (
          <span class="read" title={words('options_trait_read')}>
            <Mark />
            <span class="unseen">{words('options_trait_read')}</span>
          </span>
        )}
        <span class="trait-sounds">{words(traitKey(trait, 'sounds'))}</span>
      </span>
    </label>
  );
}
