import { type Draft, saidHits } from '../draft';
import { sells } from '../offering';
import type { Span } from '../tokens';
import { type StrengthUnit, sentenceAt } from './strength';

/** Shorter than this, nothing can turn. */
const SHORTEST = 25;
/** A beginning, a turn, an end. */
const HINGES = 3;

/** It began, something turned, it ended. */
export const story: StrengthUnit = {
  id: 'story',
  hears: ['strength-story-turn'],
  shows: (draft) => (draft.counts.words < SHORTEST || draft.links.length > 0 || sells(draft) ? [] : hinges(draft)),
  examples: {
    shows: [
      'When we opened, nobody came for two weeks. «One day an old man sat down, ate one roll and left without a word.» The next morning he brought his whole choir, and they sang until the bread was gone.',
      'Ten years ago I signed a lease that I had not read. «It started with a broken pipe and a landlord on holiday.» In the end a neighbour with a wrench and a law degree saved me, and I have read every line since.',
    ],
    lacks: [
      'One day we will win.',
      'Our company was founded ten years ago by two brothers with a passion for excellence. Today we are a leading provider of solutions for customers in over thirty countries, and we continue to grow every year.',
      'The shop opens at seven, the bread is out at eight, and the cake is ready at ten. On Sunday we open later, and in summer we close for two weeks. Come in, look around, and ask whatever you like.',
    ],
  },
};

function hinges(draft: Draft): Span[] {
  const { sentence } = draft.tokens;
  const turns = saidHits(draft, 'strength-story-turn');
  // Some words stand in both lists.
  const hinges = [...new Set([...saidHits(draft, 'strength-story'), ...turns].map(({ from }) => from))].sort((a, b) => a - b);
  const sentences = new Set(hinges.map((from) => sentence[from]));
  if (hinges.length < HINGES || sentences.size < 2) return [];
  // The turn is what people repeat.
  const turn = turns.find(({ from }) => sentence[from] !== sentence[hinges[0] as number]);
  return turn ? [sentenceAt(draft, turn.from)] : [];
}
