import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** On the shelf since today: news for the shop, not yet for the reader. */
export const nowAvailable: Rule = {
  id: 'now-available',
  category: 'advertising',
  principle: 'P1',
  severity: 'consider',
  tries: 2,
  hears: offerLists('now-available'),
  checks: (draft) => offersOf(draft, 'now-available'),
  examples: {
    bad: [
      'Our spring catalogue is «now available».',
      'The second edition «hits stores» on Friday.',
      '«Coming soon to» a street near you.',
      '«Registration is now open».',
      'The clinic is «now accepting new patients».',
      'A «limited edition» print of the old harbour.',
    ],
    good: [
      { text: 'Yes, it is available now, at the desk on the second floor.', replyTo: 'Is the audio guide out yet?' },
      'She is never available on Mondays.',
      'The new bridge is open, and the detour is history.',
      'I am available now if you want to talk.',
      'Is the second edition now available anywhere?',
      'Spring is coming, soon there will be rhubarb.',
      "I can't find a single seat available now.",
    ],
  },
};
