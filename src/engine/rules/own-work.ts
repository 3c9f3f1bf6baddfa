import { type Draft, saidHits, spanOf } from '../draft';
import { apart, tellsOfHouse } from '../house';
import { paired } from '../paired';
import type { Found, Rule } from '../rule';

/** Our programme, our project, our statement: the house as its own subject. */
export const ownWork: Rule = {
  id: 'own-work',
  category: 'self-talk',
  principle: 'P3',
  severity: 'consider',
  tries: 2,
  most: 2,
  checks: works,
  examples: {
    bad: [
      '«Our reading programme» reaches four schools.',
      '«See how we» clean the river.',
      'Last spring «we launched» a second line.',
      'Today «I introduced a resolution» on bike lanes.',
      'Live at nine: «my remarks» on the budget.',
      '«Spoke with local business owners» about the tram.',
      'The port authority «participated in the» open day.',
    ],
    good: [
      'Our dog has a project: the sofa.',
      'I introduced my gran to the internet and lost her to chess.',
      'The river is clean enough to swim in since May.',
      'What is your project this winter?',
      { text: '@li yes, our programme starts on Monday, do you want the list?', replyTo: 'Is there a programme?' },
      'We met at the bus stop, the 42 was late again.',
    ],
  },
};

function works(draft: Draft): Found[] {
  const plain = saidHits(draft, 'own-work').map(({ from, to }) => ({ ...spanOf(draft, from, to), from, to }));
  return apart([...plain, ...paired(draft, 'own-work-our', 'own-work-thing', 2)].filter((one) => tellsOfHouse(draft, one))).map(
    ({ start, end }) => ({ start, end }),
  );
}
