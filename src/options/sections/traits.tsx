import { TraitHints } from '../../profile/trait-hints';
import { useTraits } from '../../profile/use-traits';
import type { VoiceProps } from '../../profile/use-voice';
import { words } from '../../ui/words';
import { TraitChoice } from './trait-choice';
import { TraitOrder } from './trait-order';

const FIELD = 'character.traits';

interface Props extends VoiceProps {
  today: string;
}

/** All traits to choose from, and below them the chosen ones in their order: nothing above a chip moves while one chooses. */
export function Traits({ voice, set, today }: Props) {
  const { chosen, add, leave, line } = useTraits({ voice, set, today });

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
