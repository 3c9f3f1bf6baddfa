import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** A price that nobody asked for. */
export const priceTag: Rule = {
  id: 'price-tag',
  category: 'advertising',
  principle: 'P1',
  severity: 'consider',
  tries: 2,
  hears: offerLists('price-tag'),
  checks: (draft) => offersOf(draft, 'price-tag'),
  examples: {
    bad: [
      'A whole loaf «for only $4», fresh every morning.',
      'Check-ups «starting at $49».',
      'Ten lessons, «now just $99».',
      '«Was $80, now $45», this coat wants to go home with you.',
      '«Tickets from $12» at the door.',
      'Quality work, «fast and affordable».',
    ],
    good: [
      'I paid just $4 for the whole loaf.',
      { text: 'It is only $4.', replyTo: 'How much is the rye?' },
      'Rent went up from $900 to $1,200 in our street.',
      'The city spent $2 million on the bridge.',
      'Why is bread now only $1 in the supermarket?',
      'Charged me $30 for just $12 of parking, thanks a lot.',
    ],
  },
};
