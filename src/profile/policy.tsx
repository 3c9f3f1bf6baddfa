import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Voice } from '../engine/voice/voice';
import { isEmpty } from '../storage/alike';
import { isSetBy, NO_POLICY, type Policy } from '../storage/policy';
import { words } from '../ui/words';
import { valueInWords } from './value-in-words';
import { fieldOf, type VoiceField } from './voice-field';

/** What the organisation has set, and what the user had set underneath. */
interface Over {
  policy: Policy;
  own: Voice;
}

const OverContext = createContext<Over>({ policy: NO_POLICY, own: {} });
export const UnderPolicy = OverContext.Provider;

/** @returns asks whether a field of the voice is the organisation's to set */
export function useIsFixed(): (field: string) => boolean {
  const { policy } = useContext(OverContext);
  return (field) => isSetBy(policy, field);
}

export const usePolicy = (): Policy => useContext(OverContext).policy;

/** @returns what the user has written, without the organisation's word */
export const useOwnVoice = (): Voice => useContext(OverContext).own;

/** A field that the organisation has set: what it says, who says so, and that one's own is not lost. */
export function FixedField({ id, label }: { id: string; label: string }) {
  const { policy, own } = useContext(OverContext);
  const value: unknown = fieldOf(policy.voice, id as VoiceField);
  const key = id.split('.').at(-1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and here are none
    <div class="field fixed" id={id} tabIndex={-1} role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`}>
        <strong>{label}</strong>
      </p>
      {Array.isArray(value) ? (
        <ul>
          {value.map((item) => (
            <li key={JSON.stringify(item)}>{valueInWords(item, key)}</li>
          ))}
        </ul>
      ) : (
        <p>{valueInWords(value, key)}</p>
      )}
      <p class="help">
        {words('profile_fixed')}
        {!isEmpty(fieldOf(own, id as VoiceField)) && ` ${words('profile_fixed_own')}`}
      </p>
    </div>
  );
}

/** A character is set as a whole. */
const CHARACTER = {
  'character.traits': 'options_traits_label',
  'character.intensity': 'options_change_intensity',
  'character.meanings': 'options_change_meanings',
  'character.note': 'options_note_label',
  'character.signature': 'options_signature_label',
  'character.since': 'options_since_label',
  'character.horizonYears': 'options_horizon_label',
} as const satisfies { [F in VoiceField]?: string };

export function FixedCharacter() {
  const { policy } = useContext(OverContext);
  const fields = Object.entries(CHARACTER).filter(([field]) => !isEmpty(fieldOf(policy.voice, field as VoiceField)));
  return (
    <>
      {fields.map(([field, label]) => (
        <FixedField key={field} id={field} label={words(label)} />
      ))}
    </>
  );
}
