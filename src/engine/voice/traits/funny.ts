import { type Draft, tokensBefore } from '../../draft';
import type * as T from '../../tokens';
import { manner } from '../manner';
import { dressedUp, each, onPaper, type Sign, said, stiff, turn, weighUnlessGrave, when } from '../signs';
import type { Trait } from '../trait';

/** Makes people laugh, itself included. */
export const funny: Trait = {
  id: 'funny',
  judge: (draft) =>
    weighUnlessGrave(
      draft,
      [
        ...said(draft, 'trait-funny-in'),
        ...said(draft, 'trait-funny-hint', 0.5),
        ...said(draft, 'strength-humour'),
        ...laughing(draft),
        ...turn(draft, 0.5),
        ...framed(draft),
      ],
      [
        ...stiff(draft),
        ...onPaper(draft),
        ...said(draft, 'manner-solemn', 0.6),
        ...dressedUp(draft, 0.5),
        ...each(manner(draft).heavy, 0.2),
      ],
    ),
  near: ['playful', 'dry'],
  softens: ['invented-dialogue', 'exclamation-stack', 'unanswerable-question'],
  only: 'en',
  examples: {
    in: [
      'The sourdough starter has a name now. «The cat disagrees» with it.',
      'I love counting inventory on a Friday, «said nobody ever».',
      'The printer is out of paper. «We blame Monday».',
      'The rolls came out flat. «Plot twist»: they taste better.',
      'He labelled every jar salt «😂»',
      'Meeting moved to 7 am. «Send coffee».',
    ],
    out: [
      '«We are pleased to announce» the new opening hours.',
      '«Dear valued customer», the shop moves in May.',
      '«Please be advised» that lunch is served at noon.',
      'We «leverage our» bread to «drive growth».',
    ],
    unclear: [
      'The office is closed on Monday.',
      'We regret to inform you that our colleague Jan passed away on Sunday.',
      'The oven is new and bakes forty loaves.',
      'Which bread do you bake at home?',
    ],
  },
};

const LAUGHS = /^(?:😂|🤣|😹|😆)/u;

const laughing = ({ text, tokens }: Draft): Sign[] =>
  tokens.emoji.filter(({ start, end }) => LAUGHS.test(text.slice(start, end))).map((span) => ({ ...span, weight: 1 }));

/** Two lines with a label each, the second of which lets the first down: "Customer: a little noise. The bike: …" */
function framed(draft: Draft): Sign[] {
  const { tokens } = draft;
  const labelled = tokensBefore(':', draft)
    .map((token) => tokens.sentences[tokens.sentence[token] as number] as T.Sentence)
    .filter((sentence, i, all) => sentence !== all[i - 1]);
  return when(labelled.length > 1 && draft.links.length === 0, labelled[1], 1);
}
