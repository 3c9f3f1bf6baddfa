import { manner } from '../manner';
import { each, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Takes a side and stands there. */
export const bold: Trait = {
  id: 'bold',
  judge: (draft) =>
    weigh(
      [
        ...said(draft, 'trait-bold-in'),
        ...said(draft, 'trait-bold-hint', 0.3),
        ...each(manner(draft).clipped, 0.25),
        ...each(manner(draft).denied, 0.15),
      ],
      [...said(draft, 'trait-bold-out'), ...said(draft, 'manner-hedge', 0.5)],
    ),
  near: ['rebellious', 'aggressive', 'plain-spoken'],
  softens: ['superlative', 'drama-lines', 'unanswerable-question'],
  examples: {
    in: [
      '«We refuse to bake» on Sundays. Bakers have children too.',
      '«Stop calling» it a soft launch. It is not ready.',
      'Unpaid internships: «that is wrong», and we pay ours.',
      '«Unpopular opinion»: the crust is the best part.',
      '«We’d rather lose» a client than hide a fee.',
      '«It is time to stop» printing brochures that nobody reads.',
    ],
    out: [
      '«It could be argued» that shorter meetings are better.',
      '«We feel that perhaps» the rules are a little strict.',
      '«Some might say» that paper is over, but who knows.',
      '«There are good arguments on both sides», and we respect them.',
      '«Just my two cents», feel free to ignore this.',
    ],
    unclear: [
      'The office is closed on Monday.',
      'The stop on Mill Street moves to the church.',
      'They argued until the bread was cold.',
      'Which bread do you bake at home?',
    ],
  },
};
