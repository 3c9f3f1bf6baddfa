import type { Voice } from '../engine/voice/voice';
import { profilesIn, withProfiles } from './profiles';
import type { Problem } from './schema/repair';
import type { Shelf } from './shelf';

/** Who the brand is: the voice of the profile in use. */
export function voiceOn(shelf: Shelf) {
  return {
    /** @returns `null` where none was ever set */
    async read(): Promise<Voice | null> {
      return (await shelf.read()).voices.voice;
    },
    /**
     * @param edit from the voice that stands (empty at first) to the one that shall stand; other edits wait meanwhile
     * @param profile whose voice it is, be it in use or not; one that has gone is not brought back
     * @returns what of the new voice was too long or did not fit, and so was cut or left out
     */
    edit(edit: (now: Voice) => Voice, profile?: string): Promise<Problem[]> {
      return shelf.write(({ voices }) => {
        const profiles = profilesIn(voices);
        const id = profile ?? profiles.active;
        const now = profiles.all[id];
        if (!now) return {};
        return { voices: withProfiles(voices, { ...profiles, all: { ...profiles.all, [id]: { ...edit(now), version: 1 } } }) };
      });
    },
  };
}
