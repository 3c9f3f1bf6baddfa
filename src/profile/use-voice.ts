import type { Voice } from '../engine/voice/voice';
import { store } from '../storage';
import { spoken } from '../ui/words';
import { useSaving } from './saving';
import { fieldOf, troubleWith, type VoiceField, type VoiceFields, withField } from './voice-field';

/**
 * Changes a field: from what stands there when its turn comes to what shall stand.
 * Gives what is wrong with the new value, in words; then the last good one still stands.
 */
export type SetField = <F extends VoiceField>(
  field: F,
  change: (now: VoiceFields[F] | undefined) => VoiceFields[F],
) => Promise<string | null>;

export interface VoiceProps {
  voice: Voice;
  set: SetField;
}

/**
 * @param profile whose voice it is; what was typed into it goes nowhere else, whichever profile is in use by then
 * @returns the one way to change the voice: checked first, written in its turn, said aloud
 */
export function useSetField(voice: Voice, profile: string): SetField {
  const saving = useSaving();
  return async (field, change) => {
    const trouble = troubleWith(field, change(fieldOf(voice, field)));
    if (trouble) return spoken(trouble);
    await saving(store.voice.edit((now) => withField(now, field, change(fieldOf(now, field))), profile));
    return null;
  };
}
