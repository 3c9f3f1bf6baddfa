import { manner } from '../manner';
import { each, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Goes for the trouble in public, and names it. */
export const aggressive: Trait = {
  id: 'aggressive',
  judge: (draft) =>
    weigh(
      [
        ...said(draft, 'trait-aggressive-in', 0.5),
        ...said(draft, 'trait-aggressive-hint', 0.5),
        ...each(manner(draft).ordered, 0.25),
        ...each(manner(draft).clipped, 0.25),
      ],
      [...said(draft, 'trait-aggressive-out', 0.5), ...said(draft, 'manner-hedge', 0.25)],
    ),
  near: ['bold', 'rebellious'],
  softens: ['shouting', 'exclamation-stack', 'drama-lines', 'superlative', 'unanswerable-question'],
  examples: {
    in: [
      '«Stop buying» bread that comes by lorry. «Seriously».',
      '«Shame on» every bank that charges for a letter. It «is a scam».',
      'The lift has been broken for a year. No more «excuses», «we’ll see you in» court.',
      '«Stop paying» for a bridge that was «rotten» when it opened.',
    ],
    out: [
      '«Sorry to bother» you, there’s «no rush».',
      'We «may well be mistaken», and we’d «hate to argue».',
      '«We’d be ever so grateful» for a word, «whenever it suits» you.',
      '«You’re quite right» to be cross, and we understand «both sides».',
    ],
    unclear: ['The office is closed on Monday.', 'Stop by for a coffee.', 'Please bring a cup.', 'Which bread do you bake at home?'],
  },
};
