import type { Draft } from '../../draft';
import { manner } from '../manner';
import { each, figures, rows, type Sign, said, shouted, weigh, when } from '../signs';
import type { Trait } from '../trait';

/** Few words, each well chosen. */
export const elegant: Trait = {
  id: 'elegant',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-elegant-in', 0.7), ...said(draft, 'trait-elegant-hint', 0.4), ...measured(draft)],
      [
        ...said(draft, 'trait-elegant-out', 0.5),
        ...said(draft, 'manner-slang', 0.5),
        ...rows(draft, 0.75),
        ...shouted(draft),
        ...each(manner(draft).small, 0.25),
      ],
    ),
  near: ['dry', 'calm'],
  softens: ['drama-lines'],
  examples: {
    in: [
      '«Less noise, more bread». The evening «belongs to» the cellist.',
      '«In the end» it was the light that we kept.',
      'The garden «asks for little», and gives a pear in return.',
    ],
    out: ['«lol» we are open «n» hungry', 'Grab a bargain«!!!»', '«GET YOUR» tickets', 'We «kinda» «screwed» up your order.'],
    unclear: ['The office is closed on Monday.', 'Light bulbs are in the second aisle.', 'Which bread do you bake at home?'],
  },
};

/** Whole sentences, an even voice, no word shortened, no figure. */
function measured(draft: Draft): Sign[] {
  const { isEven, isLinked, shortened, pace, longest, heavy, isTold } = manner(draft);
  const isWhole = isEven && !isLinked && shortened.length === 0 && figures(draft, 0).length === 0;
  return when(isWhole && heavy.length < 2 && pace >= (isTold ? 4 : 6) && pace <= CALM, longest, isTold ? 0.6 : 0.4);
}

/** Words of a sentence that is still one breath. */
const CALM = 24;
