import { type Draft, saidHits, spanOf } from '../draft';
import { tellsOfSelf } from '../house';
import { sells } from '../offering';
import type { Found, Rule } from '../rule';

/** A house in its nephew's words. */
export const forcedSlang: Rule = {
  id: 'forced-slang',
  category: 'authenticity',
  principle: 'P8',
  severity: 'consider',
  tries: 2,
  most: 2,
  hears: ['forced-slang'],
  checks: borrowedWords,
  examples: {
    bad: [
      'Our new mortgage is «bussin», «no cap».',
      'We «understood the assignment»: rye is back.',
      '«Hey besties», our tax office opens at nine.',
      'Our clinic is «in our glowing era».',
      'The museum is «lowkey» «goated».',
      'Our filing system «hits different».',
    ],
    good: [
      'I am lowkey proud of this crust.',
      'My niece says the rye is bussin. I had to ask.',
      'Our booth is by the window, and the swag is rye bread.',
      'A queue of cabs stood at the bay.',
      'The bay is full of boats this morning.',
      'She wrote “no cap” on the jar and we did not get it.',
      'Our new mortgage costs less in the first year. Ask us what it costs in the tenth.',
    ],
  },
};

function borrowedWords(draft: Draft): Found[] {
  const hits = saidHits(draft, 'forced-slang');
  const house = draft.counts.us > 0 || draft.links.length > 0 || sells(draft);
  if (tellsOfSelf(draft) || (hits.length < 2 && !house)) return [];
  return hits.map(({ from, to }) => ({ ...spanOf(draft, from, to), severity: hits.length > 1 && house ? 'fix' : 'consider' }));
}
