import type { Draft } from '../../draft';
import { type Sign, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Short sentences, the point first. */
export const quick: Trait = {
  id: 'quick',
  judge: (draft) => weigh(brisk(draft), [...said(draft, 'trait-quick-out'), ...winding(draft)]),
  examples: {
    in: [
      '«Oven down.» Bread at ten. Cake as usual.',
      '«Lost: one grey glove.» Found: a red one. Swap?',
      '«Snow tonight.» The bus runs. The tram does not.',
      '«New ramp, side door.» No steps. Come in.',
    ],
    out: [
      '«Before we begin», a word about the history of our house.',
      '«First and foremost», we want to speak about the lift.',
      '«As many of you know», the shop was founded by two brothers.',
      '«We wanted to take a moment» to look back on the year.',
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
const BRISK = 6;

function brisk({ tokens, counts, links, hashtags }: Draft): Sign[] {
  if (links.length + hashtags.length > 0) return [];
  const first = tokens.sentences[0];
  if (!first || tokens.sentences.length < 3 || counts.words / tokens.sentences.length > BRISK || counts.words > 60) return [];
  return [{ start: first.start, end: first.end, weight: 1 }];
}

const winding = ({ tokens }: Draft): Sign[] =>
  tokens.sentences.filter(({ from, to }) => to - from > WINDING).map(({ start, end }) => ({ start, end, weight: 1 }));
