import { manner } from '../manner';
import { announced, dressedUp, each, said, weigh, when } from '../signs';
import type { Trait } from '../trait';

/** Talks of hands, weather and what broke. */
export const downToEarth: Trait = {
  id: 'down-to-earth',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-down-to-earth-in', 0.5), ...when(manner(draft).pace <= 9, manner(draft).first, 0.25)],
      [
        ...said(draft, 'trait-down-to-earth-out', 0.5),
        ...dressedUp(draft, 0.5),
        ...announced(draft, 0.5),
        ...each(manner(draft).heavy, 0.25),
      ],
    ),
  near: ['dry', 'plain-spoken', 'humble'],
  softens: [],
  only: 'en',
  examples: {
    in: [
      '«Six quid, a» «hammer» and one wet afternoon, and the shed stands.',
      '«It’s a coat». It keeps the «rain» out of your pocket.',
      'My «hands» smell of «onions». Good day.',
    ],
    out: [
      'Our candle is a «tapestry» of «destiny».',
      'This sock «elevates» the «soul».',
      '«We dream of a world» in which lamps «radiate» truth.',
    ],
    unclear: ['The office is closed on Monday.', 'The universe of prime numbers is large.', 'Which bread do you bake at home?'],
  },
};
