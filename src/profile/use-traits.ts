import { choose, heldAs } from '../engine/voice/holding';
import type { TraitId } from '../engine/voice/voice';
import { traitName } from './trait-name';
import { useRemoval } from './use-removal';
import type { VoiceProps } from './use-voice';

interface Props extends VoiceProps {
  today: string;
}

/** @returns the chosen traits, the ways to choose one and to leave one, and the line that offers the last one back */
export function useTraits({ voice, set, today }: Props) {
  const { removed, line } = useRemoval();
  const chosen: readonly string[] = voice.character?.traits ?? [];

  const add = (trait: TraitId) =>
    set('character', (now = {}) => {
      const traits = now.traits ?? [];
      return traits.includes(trait) ? now : choose(now, [...traits, trait], today);
    });
  const leave = async (trait: string) => {
    const before = voice.character ?? {};
    const without = chosen.filter((each) => each !== trait);
    await set('character', (now = {}) => choose(now, now.traits?.filter((each) => each !== trait) ?? [], today));
    removed(traitName(trait), () =>
      set('character', (now = {}) => {
        // Where nothing else was chosen meanwhile, it is as if nothing had been.
        if ((now.traits ?? []).join() === without.join()) return heldAs(now, before);
        return now.traits?.includes(trait) ? now : choose(now, [...(now.traits ?? []), trait], today);
      }),
    );
  };

  return { chosen, add, leave, line };
}
