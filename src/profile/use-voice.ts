import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Voice } from '../engine/voice/voice';
import { store } from '../storage';
import { reverted } from '../storage/reverted';
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

/** One field, or, when a ready one takes its place, the whole voice; the ids in the page. */
export type Changed = VoiceField | 'ready';

/** A change of a voice that is being made: told of before it is written, so that changes stand in the order in which they were made. */
export interface Begun {
  profile: string;
  field: Changed;
  /** Words are being typed into what was there already: no entry came or went. */
  isTyping: boolean;
}

/** What the voice was and what it became. */
export interface Written {
  before: Voice;
  after: Voice;
}

/** Hears of each change; what it gives back hears what came of it, `null` if it could not be written, and once more if it is taken back elsewhere. */
export type Changes = (begun: Begun) => (written: Written | null) => void;

const ChangesContext = createContext<Changes>(() => () => {});
export const HearChanges = ChangesContext.Provider;

/**
 * @param profile whose voice it is; what was typed into it goes nowhere else, whichever profile is in use by then
 * @returns the one way to change the voice: checked first, written in its turn, said aloud
 */
export function useSetField(voice: Voice, profile: string): SetField {
  const saving = useSaving();
  const changes = useContext(ChangesContext);
  return async (field, change) => {
    const now = fieldOf(voice, field);
    const next = change(now);
    const trouble = troubleWith(field, next);
    if (trouble) return spoken(trouble);
    const changed = changes({ profile, field, isTyping: entriesIn(now) === entriesIn(next) });
    let written: Written | null = null;
    const edit = (before: Voice) => {
      written = { before, after: withField(before, field, change(fieldOf(before, field))) };
      return written.after;
    };
    const problems = await saving(store.voice.edit(edit, profile));
    changed(problems ? written : null);
    return null;
  };
}

/** @returns puts a whole voice in the place of a profile's, and gives a way back that leaves alone what was done since; `null` if it could not be written */
export function useTakeVoice(profile: string): (voice: Voice) => Promise<(() => Promise<void>) | null> {
  const saving = useSaving();
  const changes = useContext(ChangesContext);
  return async (after) => {
    const changed = changes({ profile, field: 'ready', isTyping: false });
    let before: Voice = {};
    const edit = (now: Voice) => {
      before = now;
      return after;
    };
    const kept = await saving(store.voice.edit(edit, profile));
    changed(kept ? { before, after } : null);
    if (!kept) return null;
    return async () => {
      changed({ before, after: before });
      await saving(store.voice.edit((now) => reverted(now, before, after), profile));
    };
  };
}

const entriesIn = (value: unknown): number => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);
