import { useState } from 'preact/hooks';
import { conflictsAmong } from '../../engine/voice/conflicts';
import { MOST } from '../../engine/voice/holding';
import type { TraitShown, TraitsLearnt } from '../../engine/voice/learn/traits';
import type { TraitId } from '../../engine/voice/voice';
import { traitName } from '../../profile/trait-name';
import { useTraits } from '../../profile/use-traits';
import type { VoiceProps } from '../../profile/use-voice';
import { named, words } from '../../ui/words';
import { Quotes } from './quotes';

interface Props extends VoiceProps {
  traits: TraitsLearnt;
  /** So many were judged. */
  posts: number;
  today: string;
}

/** Traits that the posts show, to be tried on as any other, and chosen ones that they speak against. */
export function TraitProposals({ traits: { proposed, against }, posts, ...props }: Props) {
  const { chosen, add, leave, line } = useTraits(props);
  const [tried, setTried] = useState<ReadonlySet<TraitId>>(new Set());
  const opposed = against.filter(({ trait }) => chosen.includes(trait));

  const tryOn = (trait: TraitId) => {
    setTried(new Set([...tried, trait]));
    add(trait);
  };

  return (
    <>
      <h3>{words('options_learn_traits')}</h3>
      {proposed.length === 0 && <p class="quiet">{words('options_learn_traits_none')}</p>}
      <ul class="proposals">
        {proposed.map((shown) => (
          <li key={shown.trait}>
            <Shown shown={shown} says={forIt(shown, posts)} />
            <Answer trait={shown.trait} chosen={chosen} isTried={tried.has(shown.trait)} tryOn={tryOn} leave={leave} />
          </li>
        ))}
      </ul>
      {line}
      {opposed.length > 0 && (
        <>
          <h3>{words('options_learn_against')}</h3>
          <ul class="proposals">
            {opposed.map((shown) => (
              <li key={shown.trait}>
                <Shown shown={shown} says={words('options_learn_trait_against', { shows: shown.in, out: shown.out, all: posts })} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function forIt({ in: shows, out }: TraitShown, all: number): string {
  const sentence = words('options_learn_trait', { shows, all });
  return out > 0 ? `${sentence} ${words('options_learn_trait_out', { count: out })}` : sentence;
}

function Shown({ shown: { trait, quotes }, says }: { shown: TraitShown; says: string }) {
  return (
    <p>
      <strong class="trait-name">{traitName(trait)}</strong> {says} <Quotes quotes={quotes} />
    </p>
  );
}

interface Answering {
  trait: TraitId;
  chosen: readonly string[];
  isTried: boolean;
  tryOn: (trait: TraitId) => void;
  leave: (trait: string) => void;
}

/** What can be done about a proposal: a button, or why there is none. */
function Answer({ trait, chosen, isTried, tryOn, leave }: Answering) {
  const isChosen = chosen.includes(trait);
  if (isChosen && !isTried) return <p class="quiet">{words('options_learn_yours')}</p>;
  if (!isChosen && chosen.length >= MOST) return <p class="quiet">{words('options_learn_full', { count: chosen.length })}</p>;
  const pulling = conflictsAmong([...chosen, trait]).filter(({ pair }) => pair.includes(trait));
  return (
    <>
      {pulling.map(({ id, pair: [first, second] }) => (
        <p key={id} class="quiet">
          {words('options_both', { first: traitName(first), second: traitName(second) })} {named('conflict_why_', id)}
        </p>
      ))}
      <button type="button" class="button" value={trait} onClick={() => (isChosen ? leave(trait) : tryOn(trait))}>
        {words(isChosen ? 'options_learn_take_off' : 'options_learn_try')}
        <span class="unseen">: {traitName(trait)}</span>
      </button>
    </>
  );
}
