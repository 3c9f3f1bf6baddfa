import type { Unsaid } from '../../engine/voice/learn/unsaid';
import { useIsFixed } from '../../profile/policy';
import { useUndo } from '../../profile/use-undo';
import type { VoiceProps } from '../../profile/use-voice';
import { words } from '../../ui/words';

/** So many are offered at a time. */
const OFFERED = 8;

/** Words that others say and none of these posts does, to be put among those that are never said. */
export function UnsaidProposals({ voice, set, unsaid: { posts, terms } }: VoiceProps & { unsaid: Unsaid }) {
  const { done, line } = useUndo();
  const isFixed = useIsFixed()('neverSay');
  const forsworn = new Set((voice.neverSay ?? []).map(({ term }) => term.toLowerCase()));
  const open = terms.filter((term) => !forsworn.has(term.toLowerCase())).slice(0, OFFERED);

  const forswear = async (term: string) => {
    const why = words('options_learn_unsaid_why', { count: posts });
    await set('neverSay', (now = []) => (now.some((each) => each.term === term) ? now : [...now, { term, why }]));
    done(words('options_learn_forsworn', { term }), () => set('neverSay', (now = []) => now.filter((each) => each.term !== term)));
  };

  if (isFixed)
    return (
      <>
        <h3>{words('options_learn_unsaid')}</h3>
        <p class="help">{words('options_learn_unsaid_fixed')}</p>
      </>
    );
  return (
    <>
      <h3>{words('options_learn_unsaid')}</h3>
      <p class="help">{words(terms.length > 0 ? 'options_learn_unsaid_help' : 'options_learn_unsaid_few', { count: posts })}</p>
      <ul class="forswear">
        {open.map((term) => (
          <li key={term}>
            <button type="button" class="button" value={term} onClick={() => forswear(term)}>
              <span class="unseen">{words('options_learn_never')}: </span>
              {term}
            </button>
          </li>
        ))}
      </ul>
      {line}
    </>
  );
}
