import type { Draft } from '../../draft';
import { isGrave, rows, type Sign, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Says the odd thing with a straight face. */
export const dry: Trait = {
  id: 'dry',
  judge: (draft) =>
    isGrave(draft)
      ? { verdict: 'unclear', spans: [] }
      : weigh(said(draft, 'trait-dry-in'), [...said(draft, 'trait-dry-out'), ...rows(draft), ...crowd(draft)]),
  examples: {
    in: [
      'The wedding cake met the stairs. It was «not ideal».',
      'We tried to bake with the lights off, «as one does».',
      'The audit «went about as well» as the last one.',
      'We put the goat in charge of the garden. «In hindsight», a bold idea.',
      '«The pigeon was not impressed» by our new sign.',
    ],
    out: [
      'We are «so excited» about the new shelves.',
      'What an «amazing» «fantastic» day at the fair.',
      'The doors are open«!!»',
      '«OMG», the lemons are here.',
    ],
    unclear: [
      'The office is closed on Monday.',
      'Our colleague died last night, and nobody was surprised at how many came.',
      'The bread is dry, the soup is not.',
      'Which bread do you bake at home?',
    ],
  },
};

/** Three and more emoji are a raised voice. */
const crowd = ({ tokens }: Draft): Sign[] =>
  tokens.emoji.length > 2 ? tokens.emoji.slice(0, 1).map((span) => ({ ...span, weight: 1 })) : [];
