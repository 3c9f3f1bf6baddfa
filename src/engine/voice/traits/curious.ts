import { type Draft, saidWithin } from '../../draft';
import { bitOf } from '../../lexicon';
import { questionsToReader } from '../../questions';
import type * as T from '../../tokens';
import { classesAt } from '../../word-at';
import { manner } from '../manner';
import { each, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Asks because it wants to know. */
export const curious: Trait = {
  id: 'curious',
  judge: (draft) =>
    weigh(
      [
        ...said(draft, 'trait-curious-in'),
        ...said(draft, 'trait-curious-hint', 0.6),
        ...each(questionsToReader(draft), 0.6),
        ...each(meant(draft), 0.4),
        ...each(wondered(draft), 0.6),
      ],
      [...said(draft, 'trait-curious-out'), ...said(draft, 'unanswerable-question', 0.6)],
    ),
  near: ['playful', 'innovative', 'humble'],
  softens: [],
  only: 'en',
  examples: {
    in: [
      '«I wonder» who carved the initials under this table.',
      '«What do you bake when nobody is watching?»',
      '«Does anyone know» why the bells rang at three?',
      '«We went looking» for the first photo of the shop, and found a shoe.',
      '«Tell us how» your grandmother made it.',
    ],
    out: [
      '«As we all know», rye is best.',
      'The decision stands, «end of story».',
      '«Comments are closed».',
      '«We know best» what a museum needs.',
    ],
    unclear: [
      'The office is closed on Monday.',
      'Ready to save on your next order?',
      'The comments on the draft were kind.',
      'Thoughts?',
      'She knows best how to fold the dough.',
    ],
  },
};

/** Questions, but for those that want no answer. */
const meant = (draft: Draft): T.Sentence[] => manner(draft).asked.filter((asked) => !saidWithin(draft, 'unanswerable-question', asked));

/** Questions that begin as somebody who wonders does. */
const wondered = (draft: Draft): T.Sentence[] =>
  meant(draft).filter(({ from, to }) => to - from >= FEWEST && (classesAt(draft.tokens, from, draft.pack) & ASKS) !== 0);

/** Fewer words than this ask nothing in particular. */
const FEWEST = 5;
const ASKS = bitOf('ask');
