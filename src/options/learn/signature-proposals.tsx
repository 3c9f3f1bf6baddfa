import type { SignatureShown } from '../../engine/voice/learn/signature';
import { useUndo } from '../../profile/use-undo';
import type { VoiceProps } from '../../profile/use-voice';
import { words } from '../../ui/words';
import { Quotes } from './quotes';

interface Props extends VoiceProps {
  signature: readonly SignatureShown[];
  posts: number;
}

/** Turns that come again in many posts, to be kept as what people know one by. */
export function SignatureProposals({ voice, set, signature, posts }: Props) {
  const { done, line } = useUndo();
  const open = signature.filter((turn) => !voice.character?.signature?.includes(turn.words));

  const keep = async (turn: string) => {
    await set('character.signature', (now = []) => (now.includes(turn) ? now : [...now, turn]));
    done(words('options_learn_signature_kept', { words: turn }), () =>
      set('character.signature', (now = []) => now.filter((each) => each !== turn)),
    );
  };

  return (
    <>
      <h3>{words('options_learn_signature')}</h3>
      {signature.length === 0 && <p class="quiet">{words('options_learn_signature_none')}</p>}
      <ul class="proposals">
        {open.map((turn) => (
          <li key={turn.words}>
            <p>
              <strong dir="auto">{turn.words}</strong> {words(`options_learn_place_${turn.place}`, { count: turn.posts, all: posts })}{' '}
              {turn.place === 'phrase' && <Quotes quotes={turn.quotes} />}
            </p>
            <button type="button" class="button" onClick={() => keep(turn.words)}>
              {words('options_learn_signature_keep')}
              <span class="unseen">: {turn.words}</span>
            </button>
          </li>
        ))}
      </ul>
      {line}
    </>
  );
}
