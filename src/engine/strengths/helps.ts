import { type Draft, saidHits } from '../draft';
import { isFormula, isHollow } from '../gives-answer';
import { isOrder } from '../is-order';
import { bitOf } from '../lexicon';
import { sells } from '../offering';
import type { Hit } from '../phrases';
import { isClosed } from '../shuts-door';
import * as T from '../tokens';
import { classesAt, inSet } from '../word-at';
import { type StrengthUnit, sentenceAt } from './strength';

const IMPERATIVE = bitOf('imperative');

/** An answer with help in it: a step to try, a place to go, a promise with somebody behind it. */
export const helps: StrengthUnit = {
  id: 'helps',
  hears: ['strength-helps'],
  shows: (draft) =>
    (draft.kind === 'reply' || draft.kind === 'comment') && !sells(draft) && !isFormula(draft) && !isHollow(draft) && !isClosed(draft)
      ? saidHits(draft, 'strength-helps')
          .filter((hit) => isStep(draft, hit))
          .slice(0, 1)
          .map(({ from }) => sentenceAt(draft, from))
      : [],
  examples: {
    shows: [
      { text: '«I’ll send a new one today, it is with you on Friday.»', replyTo: 'The lamp came in pieces.' },
      { text: '«Try turning the valve to the left first, that resets it.»', replyTo: 'The heater is cold.' },
      { text: '«You can find the form on the second page, under your name.»', replyTo: 'Where is the form?' },
      { text: '«We’ve moved your seat to the front.»', replyTo: 'I cannot see from row 20.' },
      { text: '«@lena could you share the version?» Then we can look.', kind: 'reply' },
    ],
    lacks: [
      { text: 'Thanks Mike, we’ll pass it on.', replyTo: 'When will the lift be fixed?' },
      { text: 'Sorry to hear about your experience. Please DM us so we can look into this.', replyTo: 'The train did not show up again.' },
      { text: 'We take this very seriously.', replyTo: 'The driver was rude.' },
      { text: 'Happy to help! Let us know if you have any other questions.', replyTo: 'Thanks, it works now.' },
      { text: 'I try to be fair, and I just found this funny.', kind: 'comment' },
      { text: 'Here’s what I think: they never learn.', kind: 'comment' },
      { text: 'Sorry.', replyTo: 'The lamp came in pieces.' },
      { text: 'Not our fault.', replyTo: 'The lamp came in pieces.' },
      'You can find the form on the second page.',
    ],
  },
};

/** "Try another one" and "we’ll send" tell somebody what to do now; "I try it", "a flight that you can track" and "so that we can help" do not. */
function isStep(draft: Draft, hit: Hit): boolean {
  const { tokens, pack } = draft;
  if (classesAt(tokens, hit.from, pack) & IMPERATIVE) return isOrder(draft, hit);
  if (hit.from === 0 || tokens.gap[hit.from] !== T.NO_GAP || tokens.kind[hit.from - 1] !== T.WORD) return true;
  return !pack.sets.has('clause-after') || inSet(draft, 'clause-after', hit.from - 1);
}
