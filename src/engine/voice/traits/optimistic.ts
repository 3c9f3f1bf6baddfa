import { said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Sees what could become of it. */
export const optimistic: Trait = {
  id: 'optimistic',
  judge: (draft) =>
    weigh([...said(draft, 'trait-optimistic-in', 0.7), ...said(draft, 'trait-optimistic-hint', 0.3)], said(draft, 'trait-optimistic-out')),
  near: ['warm', 'caring'],
  softens: ['exclamation-stack'],
  examples: {
    in: [
      'The roof is on, the worst is «behind us», and «by spring» there will be music.',
      'It is a «good sign» that you ask. «We’ll get there».',
      'Three apples «this year». «Give it time», it is going to be something.',
    ],
    out: [
      'It is «not going to get better», and we both know it.',
      'Sign it or don’t, «nothing will come of it».',
      'The reading is at eight. «Don’t get your hopes up».',
      'It is «pointless» to plant here. The summers only «get worse».',
    ],
    unclear: ['The office is closed on Monday.', 'See you next week.', 'Which bread do you bake at home?'],
  },
};
