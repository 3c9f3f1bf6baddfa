import { spanOf } from '../draft';
import { houseWords } from '../house';
import type { Rule } from '../rule';

/** So many words of the annual report are a way of speaking; beside a we one is enough. */
const MANY = 2;

/** Initiatives, commitments, communities: no phrase of a press office, and still its voice. */
export const institutionVoice: Rule = {
  id: 'institution-voice',
  category: 'broadcast',
  principle: 'P2',
  severity: 'consider',
  kinds: ['post', 'comment', 'thread', 'release'],
  afterTone: true,
  tries: 2,
  most: 1,
  hears: ['institution'],
  checks: (draft, { heard }) => {
    const { us, reader } = draft.counts;
    const words = houseWords(draft);
    const needed = us > 0 && reader === 0 ? 1 : MANY;
    if (!heard || heard.tone.label === 'conversation' || draft.replyTo !== undefined || words.length < needed) return [];
    if (heard.raised.some(({ category }) => category === 'broadcast')) return [];
    return words.map(({ from, to }) => spanOf(draft, from, to));
  },
  examples: {
    bad: [
      'The «initiative» brings education and leadership to rural families https://mill.org/rural',
      'A «forum» on innovation, health and investment, live from Lisbon https://mill.org/live',
      'Our «foundation» paints the old tram: https://mill.org/tram',
      'Mill Bank «discusses» diversity in the workforce #MillCares https://mill.org/talk',
      'New «grants» for wellness projects in the valley https://mill.org/grants',
      'The «Foundation» and its partners at the opening of the west wing https://museum.org/wing',
    ],
    good: [
      'We burnt the first batch this morning and ate it anyway.',
      'My partner and I made it to the summit before the rain.',
      'Which award would your cat win?',
      'The bank gave me a grant for the oven, and I cried in the car.',
      'I have volunteered at the soup kitchen since May and I still burn the soup.',
      { text: 'The programme starts on Monday, and our partners in the valley join in June.', replyTo: 'When does it start?' },
    ],
  },
};
