import { figures, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Names, numbers, dates; never "soon". */
export const precise: Trait = {
  id: 'precise',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-precise-in'), ...figures(draft, 0.4)],
      [...said(draft, 'trait-precise-out'), ...said(draft, 'manner-vague', 0.5)],
    ),
  near: ['quick', 'expert'],
  softens: [],
  examples: {
    in: [
      'The pool opens on «May 3» at 7:00.',
      'The bread has 78% water and rests for «16 hours».',
      'Read «section 12» before you sign.',
      'The train leaves at 6:42 from «platform 3».',
      '«Three of the four» lifts work again.',
    ],
    out: [
      'The new menu is «coming soon».',
      'We have «a wide range of» breads for every taste.',
      '«Stay tuned».',
      'Bread, cake, coffee «and much more».',
      '«Some experts» expect a warm spring, «more or less».',
    ],
    unclear: [
      'The office is closed on Monday.',
      'Call me as soon as the bread is out.',
      'Which bread do you bake at home?',
      'The cat sleeps on the flour.',
    ],
  },
};
