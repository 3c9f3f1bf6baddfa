import { FixedCharacter, useIsFixed } from '../../profile/policy';
import { TraitHints } from '../../profile/trait-hints';
import { traitName } from '../../profile/trait-name';
import { useTraits } from '../../profile/use-traits';
import type { VoiceProps } from '../../profile/use-voice';
import { dayInWords, listInWords } from '../../ui/in-words';
import { useToday } from '../../ui/use-today';
import { words } from '../../ui/words';
import { PostChoice } from './post-choice';

/** A character is tried on by choosing between posts. It coaches at once, and can be confirmed on another day. */
export function Character(props: VoiceProps) {
  const isFixed = useIsFixed();
  return isFixed('character') ? <FixedCharacter /> : <Chosen {...props} />;
}

function Chosen(props: VoiceProps) {
  const { chosen, add, leave, line } = useTraits({ ...props, today: useToday() });
  const { provisional } = props.voice.character ?? {};
  const traits = listInWords(chosen.map(traitName));
  return (
    <>
      <PostChoice chosen={chosen} choose={add} leave={leave} />
      {line}
      <div class="hints" role="status">
        {chosen.length > 0 && provisional !== undefined && <p>{words('welcome_tried_on', { traits, day: dayInWords(provisional) })}</p>}
        {chosen.length > 0 && provisional === undefined && <p>{words('welcome_held', { traits })}</p>}
      </div>
      <TraitHints chosen={chosen} />
      <p class="help after">
        <a href="../options/index.html#learn">{words('welcome_learn')}</a>
      </p>
    </>
  );
}
