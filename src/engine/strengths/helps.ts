import { isClosed, isFormula, isHollow } from '../answered';
import { saidHits, spanOf } from '../draft';
import { sells } from '../offering';
import type { StrengthUnit } from './strength';

/** An answer with help in it: a step to try, a place to go, a promise with somebody behind it. */
export const helps: StrengthUnit = {
  id: 'helps',
  hears: ['strength-helps'],
  shows: (draft) =>
    (draft.kind === 'reply' || draft.kind === 'comment') && !sells(draft) && !isFormula(draft) && !isHollow(draft) && !isClosed(draft)
      ? saidHits(draft, 'strength-helps')
          .slice(0, 1)
          .map(({ from, to }) => spanOf(draft, from, to))
      : [],
  examples: {
    shows: [
      { text: '«I’ll send» a new one today, it is with you on Friday.', replyTo: 'The lamp came in pieces.' },
      { text: '«Try turning» the valve to the left first, that resets it.', replyTo: 'The heater is cold.' },
      { text: '«You can find» the form on the second page, under your name.', replyTo: 'Where is the form?' },
      { text: '«We’ve moved» your seat to the front.', replyTo: 'I cannot see from row 20.' },
      { text: '@lena «could you share the» version? Then we can look.', kind: 'reply' },
    ],
    lacks: [
      { text: 'Thanks Mike, we’ll pass it on.', replyTo: 'When will the lift be fixed?' },
      { text: 'Sorry to hear about your experience. Please DM us so we can look into this.', replyTo: 'The train did not show up again.' },
      { text: 'We take this very seriously.', replyTo: 'The driver was rude.' },
      { text: 'Sorry.', replyTo: 'The lamp came in pieces.' },
      { text: 'Not our fault.', replyTo: 'The lamp came in pieces.' },
      'You can find the form on the second page.',
    ],
  },
};
