import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** Promises from the small print. */
export const guarantee: Rule = {
  id: 'guarantee',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: offerLists('guarantee'),
  checks: (draft) => offersOf(draft, 'guarantee'),
  examples: {
    bad: [
      'With our «money back guarantee» you cannot go wrong.',
      '«Satisfaction guaranteed», every single time.',
      'Learn to swim in a week, «or your money back».',
      'Try the new plan, «totally risk free».',
      'You come in, you smile, «no questions asked».',
      '«Guaranteed results» after two sessions.',
    ],
    good: [
      'Nobody can guarantee sunshine in April.',
      'There is no guarantee that the bridge opens in May.',
      'Quality is a habit, my father says.',
      "I can't get the lifetime warranty to mean anything.",
      'They refused me the money back guarantee.',
      'He has nothing to lose but the hat.',
    ],
  },
};
