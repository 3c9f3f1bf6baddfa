import type { Draft } from '../../draft';
import { manner } from '../manner';
import { each, type Sign, said, weigh, when } from '../signs';
import type { Trait } from '../trait';

/** Short sentences, the point first. */
export const quick: Trait = {
  id: 'quick',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-quick-in', 0.6), ...brisk(draft), ...each(manner(draft).clipped, 0.2)],
      [...said(draft, 'trait-quick-out'), ...winding(draft)],
    ),
  near: ['plain-spoken', 'precise'],
  softens: ['bare-headline', 'nobody-speaks'],
  only: 'en',
  examples: {
    in: [
      '«Oven down.» Bread at ten. Cake as usual.',
      'Lost: one grey glove. «Found»: a red one. Swap?',
      '«Snow tonight.» The bus runs. The tram does not.',
      'New ramp, side door. «No» steps. Come in.',
    ],
    out: [
      '«Before we begin», a word about the history of our house.',
      '«First and foremost», we want to speak about the lift.',
      '«As many of you know», the shop was founded by two brothers.',
      '«We wanted to take a moment» «to look back» on the year.',
      '«When the committee met last week to look at the plans for the new ramp at the side door of the building, it became clear that the steps, which have been there for eighty years, would have to go.»',
    ],
    unclear: [
      'The office is closed on Monday.',
      'Which bread do you bake at home?',
      'The bread is ready at ten, and the cake comes out an hour later, so there is time for a coffee.',
    ],
  },
};

/** Words of a sentence that has lost the point on the way. */
const WINDING = 34;
/** Words a sentence, on average, of somebody in a hurry. */
const BRISK = 6.5;
/** Words of a draft that is over before one looks up. */
const SHORT = 26;

function brisk(draft: Draft): Sign[] {
  const { pace, first, isLinked } = manner(draft);
  const isBrisk = !isLinked && draft.tokens.sentences.length > 1 && pace <= BRISK;
  return [...when(isBrisk, first, 0.5), ...when(isBrisk && draft.counts.words <= SHORT, first, 0.5)];
}

const winding = ({ tokens }: Draft): Sign[] =>
  each(
    tokens.sentences.filter(({ from, to }) => to - from > WINDING),
    1,
  );
