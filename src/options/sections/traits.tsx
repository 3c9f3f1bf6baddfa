import { choose, heldAs } from '../../engine/voice/holding';
import type { TraitId } from '../../engine/voice/voice';
import { words } from '../../ui/words';
import { traitName } from '../trait-name';
import { useRemoval } from '../use-removal';
import type { VoiceProps } from '../use-voice';
import { TraitChoice } from './trait-choice';
import { TraitHints } from './trait-hints';
import { TraitOrder } from './trait-order';

const FIELD = 'character.traits';

interface Props extends VoiceProps {
  today: string;
}

/** All traits to choose from, and below them the chosen ones in their order: nothing above a chip moves while one chooses. */
export function Traits({ voice, set, today }: Props) {
  const { removed, line } = useRemoval();
  const chosen = voice.character?.traits ?? [];

  const add = (trait: TraitId) =>
    set('character', (now = {}) => {
      const traits = now.traits ?? [];
      return traits.includes(trait) ? now : choose(now, [...traits, trait], today);
    });
  const leave = async (trait: string) => {
    const before = voice.character ?? {};
    const without = before.traits?.filter((each) => each !== trait) ?? [];
    await set('character', (now = {}) => choose(now, now.traits?.filter((each) => each !== trait) ?? [], today));
    removed(traitName(trait), () =>
      set('character', (now = {}) => {
        // Where nothing else was chosen meanwhile, it is as if nothing had been.
        if ((now.traits ?? []).join() === without.join()) return heldAs(now, before);
        return now.traits?.includes(trait) ? now : choose(now, [...(now.traits ?? []), trait], today);
      }),
    );
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
      <TraitChoice chosen={chosen} choose={add} leave={leave} />
      {chosen.length > 0 && <TraitOrder voice={voice} set={set} move={move} leave={leave} />}
      {line}
      <TraitHints chosen={chosen} />
    </fieldset>
  );
}
