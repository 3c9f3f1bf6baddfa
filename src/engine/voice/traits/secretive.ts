import { figures, said, turn, weigh } from '../signs';
import type { Trait } from '../trait';

/** Hints, and lets people guess. */
export const secretive: Trait = {
  id: 'secretive',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-secretive-in'), ...said(draft, 'trait-secretive-hint', 0.5), ...turn(draft, 0.2)],
      [...said(draft, 'trait-secretive-out'), ...figures(draft, 0.2).slice(0, MOST_FIGURES)],
    ),
  near: ['playful', 'dry'],
  softens: ['curiosity-gap', 'unexplained-link', 'no-way-in'],
  only: 'en',
  examples: {
    in: [
      'The cake has a name. «We can’t tell» you yet.',
      '«Something is moving» in the cellar. It is ours, we think.',
      'There is a clue on the third page. «That’s all we can say».',
      '«Only two people know» what is in the sauce.',
    ],
    out: [
      '«Here is the full» breakdown of the bill.',
      '«We publish our salaries» every June.',
      '«Here is everything» about the new menu.',
      'Let me «walk you through» it, «step by step».',
    ],
    unclear: [
      'The office is closed on Monday.',
      'The curtain goes up at eight.',
      'Which bread do you bake at home?',
      'From 4 to 18 August we are on holiday.',
    ],
  },
};

/** Figures alone give nothing away. */
const MOST_FIGURES = 4;
