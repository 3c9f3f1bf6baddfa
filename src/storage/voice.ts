import type { Voice } from '../engine/voice/voice';
import type { Problem } from './schema/repair';
import type { Shelf } from './shelf';

/** Who the brand is: one voice for all accounts, or one of its own for an account (by account key). */
export function voiceOn(shelf: Shelf) {
  return {
    /** @returns `null` where none was ever set */
    async read(account?: string): Promise<Voice | null> {
      const { voice, voices } = (await shelf.read()).voices;
      return account === undefined ? voice : (voices[account] ?? null);
    },
    /**
     * @param edit from the voice that stands (empty at first) to the one that shall stand; other edits wait meanwhile
     * @returns what of the new voice was too long or did not fit, and so was cut or left out
     */
    edit(edit: (now: Voice) => Voice, account?: string): Promise<Problem[]> {
      return shelf.write(({ voices: { voice, voices } }) => {
        const stand = (now: Voice | null | undefined): Voice => ({ ...edit(now ?? {}), version: 1 });
        if (account === undefined) return { voices: { voice: stand(voice), voices } };
        return { voices: { voice, voices: { ...voices, [account]: stand(voices[account]) } } };
      });
    },
    /** Tells the voice for all accounts when any voice has changed. */
    onChanged(listen: (now: Voice | null) => void, signal: AbortSignal): void {
      shelf.onChanged('voices', ({ voice }) => listen(voice), signal);
    },
  };
}
