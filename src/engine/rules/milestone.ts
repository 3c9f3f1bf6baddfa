import type { Draft } from '../draft';
import { tellsOfHouse } from '../house';
import { paired, stretches } from '../paired';
import type { Found, Rule } from '../rule';
import { apart } from '../tokens';

/** Our birthday, our figures, our growth. */
export const milestone: Rule = {
  id: 'milestone',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  tries: 2,
  most: 2,
  hears: ['milestone', 'milestone-reached'],
  checks: marks,
  examples: {
    bad: [
      'The clinic looks back on «30 years of excellence».',
      '«We reached 10,000 followers»!',
      '«Celebrating 50 years» of the museum.',
      'What a «big milestone» for the firm.',
      '«Our 10th anniversary» is in May.',
      'The brewery had a «record year».',
    ],
    good: [
      'My parents have been married for fifty years and still hold hands.',
      'We reached the hut at nine, wet and happy.',
      'Ten years ago this street had four bakers.',
      'How many years does a sourdough live?',
      'She passed 40 and started to box.',
      { text: '@jo thanks, we opened our second shop in May, come by and see', replyTo: 'Do you have a second shop?' },
    ],
  },
};

function marks(draft: Draft): Found[] {
  const marks = [...stretches(draft, 'milestone'), ...paired(draft, 'milestone-reached', 'milestone-mark', 3)];
  return apart(marks.filter((one) => tellsOfHouse(draft, one)));
}
