import type { Draft } from '../../draft';
import { dressedUp, isGrave, type Sign, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Makes people laugh, itself included. */
export const funny: Trait = {
  id: 'funny',
  judge: (draft) =>
    isGrave(draft)
      ? { verdict: 'unclear', spans: [] }
      : weigh(
          [...said(draft, 'trait-funny-in'), ...said(draft, 'strength-humour'), ...laughing(draft)],
          [...said(draft, 'manner-stiff'), ...dressedUp(draft, 0.5)],
        ),
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
