import { Field } from '../../profile/field';
import type { VoiceProps } from '../../profile/use-voice';
import { words } from '../../ui/words';

const FIELD = 'character.horizonYears';
const YEARS = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** For how many years the character is to be held. */
export function Horizon({ voice, set }: VoiceProps) {
  return (
    <Field id={FIELD} name="options_horizon">
      <select
        id={FIELD}
        aria-describedby={`${FIELD}-help`}
        class="input"
        value={voice.character?.horizonYears ?? ''}
        onChange={(event) => {
          const years = Number(event.currentTarget.value) || null;
          set(FIELD, () => years);
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
  );
}
