import type { Rule } from '../rule';

/** Office words for which the street has shorter ones. */
export const corporateWords: Rule = {
  id: 'corporate-words',
  category: 'broadcast',
  principle: 'P2',
  severity: 'consider',
  tries: 2,
  // Whoever tells of himself may say "in order to"; it is the house that hides behind such words.
  finds: (_, draft) => draft.counts.self === 0,
  examples: {
    bad: [
      'We «utilize» wind power in the bakery.',
      'You can call us «in order to» move your appointment.',
      'The library will close «due to the fact that» it rains in.',
      'Our lawyers «leverage the» new register.',
      'Please arrive «prior to» the concert.',
      'The tram runs «on a daily basis».',
      'The clinic works «in conjunction with» the school.',
      '«Key learnings» from the spring festival',
    ],
    good: [
      'The form says “prior to” nine times. I counted while I waited.',
      'We laughed at the word “stakeholders” until the cat came in with a steak.',
      'We use wind power in the bakery.',
      'The lever is long, so a child can lift the lid.',
      'I had to stand on a chair in order to see the stage, and I loved it.',
      'Best practice is a walk and a cold lemonade.',
      'The commencement speech made my aunt cry.',
      'He keeps the books in order, to the cent.',
      'Nobody noticed the prior owner’s initials.',
    ],
  },
};
