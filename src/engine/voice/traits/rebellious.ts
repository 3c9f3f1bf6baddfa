import { manner } from '../manner';
import { each, said, stiff, weigh } from '../signs';
import type { Trait } from '../trait';

/** Doubts the way it has always been done. */
export const rebellious: Trait = {
  id: 'rebellious',
  judge: (draft) =>
    weigh(
      [
        ...said(draft, 'trait-rebellious-in'),
        ...said(draft, 'trait-rebellious-hint', 0.5),
        ...each(manner(draft).clipped, 0.2),
        ...each(manner(draft).denied, 0.15),
      ],
      [...said(draft, 'trait-rebellious-out'), ...stiff(draft, 0.5)],
    ),
  near: ['bold', 'aggressive', 'innovative'],
  softens: ['drama-lines', 'unanswerable-question'],
  examples: {
    in: [
      'A choir has to stand still. «Says who»?',
      '«You’re supposed to» eat dessert last. «We don’t».',
      'They said it could not be done without a permit, and «we did it anyway».',
      '«Nobody gave us permission» to paint the bridge.',
    ],
    out: [
      'We «comply» with all «applicable guidelines».',
      'The form has been sent «without delay», «as required».',
      'We do it like this because that is «how it is done».',
      'It is «not our place to question» the board.',
    ],
    unclear: ['The office is closed on Monday.', 'The rules of the game are on page two.', 'Which bread do you bake at home?'],
  },
};
