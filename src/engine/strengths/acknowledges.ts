import { type Draft, saidHits, spanOf } from '../draft';
import { formulaWords, isFormula, isHollow } from '../gives-answer';
import { isWithin } from '../hits';
import { sells } from '../offering';
import { isClosed } from '../shuts-door';
import type { Span } from '../tokens';
import type { StrengthUnit } from './strength';

/** An answer that takes up what was said before it goes on. */
export const acknowledges: StrengthUnit = {
  id: 'acknowledges',
  hears: ['strength-acknowledges'],
  shows: (draft) =>
    (draft.kind === 'reply' || draft.kind === 'comment') && !sells(draft) && !isFormula(draft) && !isHollow(draft) && !isClosed(draft)
      ? takenUp(draft)
      : [],
  examples: {
    shows: [
      {
        text: '«You’re right», the sign points the wrong way. We turn it round tonight.',
        replyTo: 'Your sign sends people into the river.',
      },
      { text: 'I am so «sorry to hear» that. Which bus was it?', replyTo: 'The driver left my son at the stop.' },
      { text: '«Good question». The blue one is lapis, the other is paint.', replyTo: 'Why are there two blues?' },
      { text: '«I can reproduce it» here, the path has a space in it.', replyTo: 'The export crashes.' },
      { text: '«Thanks for telling» us, the link is mended.', replyTo: 'Your link is dead.' },
      { text: '@lena «that sounds frustrating». Did the second code work?', kind: 'reply' },
    ],
    lacks: [
      { text: 'We understand your frustration.', replyTo: 'My order has not moved for nineteen days.' },
      { text: 'Great question! Check the link in our bio.', replyTo: 'What is the difference between the two?' },
      { text: 'We are sorry for any inconvenience caused.', replyTo: 'You charged me twice.' },
      { text: 'Check out our new menu!', replyTo: 'The soup was cold.' },
      { text: 'No.', replyTo: 'Is it open?' },
      'You’re right, it is raining again.',
      { text: 'Great point! Check out our platform and DM us today!', kind: 'comment' },
      { text: 'Not our fault, ask the courier.', replyTo: 'You lost my bag.' },
      { text: 'Open D, otherwise it sounds thin, and it looks like a capo to me.', replyTo: 'What tuning is that?' },
      { text: 'DM us.', replyTo: 'You lost my bag.' },
      { text: 'We are sorry to hear that. Please DM us your booking code.', replyTo: 'You lost my bag, and nobody answers the phone.' },
    ],
  },
};

/** In the first two sentences: later on it is an afterthought. "We understand your frustration" takes up nothing. */
function takenUp(draft: Draft): Span[] {
  const formulas = formulaWords(draft);
  return saidHits(draft, 'strength-acknowledges')
    .filter(({ from }) => (draft.tokens.sentence[from] as number) < 2)
    .filter((hit) => !isWithin(hit, formulas))
    .slice(0, 1)
    .map(({ from, to }) => spanOf(draft, from, to));
}
