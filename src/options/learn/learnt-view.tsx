import type { Learnt } from '../../engine/voice/learn/learn';
import type { VoiceProps } from '../../profile/use-voice';
import { spoken, words } from '../../ui/words';
import { Quotes } from './quotes';
import { SignatureProposals } from './signature-proposals';
import { TraitProposals } from './trait-proposals';
import { UnsaidProposals } from './unsaid-proposals';

interface Props extends VoiceProps {
  learnt: Learnt;
  today: string;
}

/** Everything that was learnt: who that sounds like first, the figures last. */
export function LearntView({ learnt, ...props }: Props) {
  const { posts, known, isGuess, measures } = learnt;
  return (
    <div class="learnt">
      {isGuess && <p class="help">{words('options_learn_guess', { count: posts })}</p>}
      {known < posts && <p class="help">{words('options_learn_unknown', { count: posts - known })}</p>}
      {known > 0 && (
        <>
          <TraitProposals traits={learnt.traits} posts={known} {...props} />
          <SignatureProposals signature={learnt.signature} posts={known} {...props} />
          <UnsaidProposals unsaid={learnt.unsaid} {...props} />
        </>
      )}
      <h3>{words('options_learn_measured')}</h3>
      <dl class="measured">
        {measures.map(({ id, name, say, quotes }) => (
          <div key={id}>
            <dt>{spoken(name)}</dt>
            <dd>
              {spoken(say)} <Quotes quotes={quotes} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
