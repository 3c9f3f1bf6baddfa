import { questionsToReader } from '../../questions';
import { said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Asks because it wants to know. */
export const curious: Trait = {
  id: 'curious',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-curious-in'), ...questionsToReader(draft).map((span) => ({ ...span, weight: 1 }))],
      said(draft, 'trait-curious-out'),
    ),
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
