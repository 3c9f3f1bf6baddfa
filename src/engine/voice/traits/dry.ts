import type { Draft } from '../../draft';
import { manner } from '../manner';
import { each, rows, type Sign, said, turn, weighUnlessGrave, when } from '../signs';
import type { Trait } from '../trait';

/** Says the odd thing with a straight face. */
export const dry: Trait = {
  id: 'dry',
  judge: (draft) =>
    weighUnlessGrave(
      draft,
      [...said(draft, 'trait-dry-in'), ...said(draft, 'trait-dry-hint', 0.25), ...deadpan(draft)],
      [...said(draft, 'trait-dry-out'), ...rows(draft), ...crowd(draft)],
    ),
  near: ['funny', 'elegant', 'down-to-earth', 'secretive'],
  softens: ['bare-headline', 'no-way-in'],
  only: 'en',
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
const crowd = ({ tokens }: Draft): Sign[] => each(tokens.emoji.length > 2 ? tokens.emoji.slice(0, 1) : [], 1);

/** Short statements, one after the other, that want nothing of anybody, and the turn at their end. */
function deadpan(draft: Draft): Sign[] {
  const { isEven, isTold, isLinked, asked, ordered, pace, last } = manner(draft);
  const { sentences } = draft.tokens;
  const isFlat = isEven && !isLinked && asked.length + ordered.length === 0 && draft.counts.reader === 0;
  const isDeadpan = isFlat && sentences.length > 1 && sentences.length < 6 && pace <= FLAT;
  const isStraight = isDeadpan && isTold && draft.counts.self === 0;
  return [...when(isDeadpan, last, isStraight ? 0.6 : 0.5), ...turn(draft, isStraight ? 0.4 : 0.25)];
}

/** Words a sentence, on average, of somebody who does not make much of it. */
const FLAT = 10;
