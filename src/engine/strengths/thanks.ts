import { type Draft, saidHits, spanOf } from '../draft';
import type { Span } from '../tokens';
import * as T from '../tokens';
import type { StrengthUnit } from './strength';

/** Thanks that somebody can take personally: a name, a handle, or the one who did it. */
export const thanks: StrengthUnit = {
  id: 'thanks',
  hears: ['strength-thanks'],
  shows: thanked,
  examples: {
    shows: [
      '«Thank you, Maria», for carrying the flour up the stairs when the lift was out.',
      '«Thanks to everyone who» waited in the rain, the bread was late and you were not.',
      '«Thanks to our neighbour across» the street for the ladder.',
      '«Shout-out to @anna_paints», who did the sign in one night.',
      '«Thank you to the woman who» gave back the purse, with the money in it.',
    ],
    lacks: [
      'Thank you for your support.',
      'Thanks to the sun, the tomatoes are early.',
      'Thank you for shopping with us.',
      'Thank you!',
      'Thanks, but no.',
      'We would like to thank all our sponsors.',
    ],
  },
};

function thanked(draft: Draft): Span[] {
  const { tokens } = draft;
  const whomAt = new Map(saidHits(draft, 'strength-thanks-whom').map((hit) => [hit.from, hit]));
  return saidHits(draft, 'strength-thanks').flatMap(({ from, to }): Span[] => {
    const named = whomAt.get(to);
    if (named) return [spanOf(draft, from, named.to)];
    return to < tokens.length && (tokens.gap[to] as number) <= T.SOFT_GAP && isName(draft, to) ? [spanOf(draft, from, to + 1)] : [];
  });
}

/** A mention, or a word with a capital that the language does not know otherwise. */
function isName({ tokens, pack }: Draft, i: number): boolean {
  if (tokens.kind[i] === T.MENTION) return true;
  return (
    tokens.kind[i] === T.WORD && ((tokens.flags[i] as number) & T.CAPITALISED) !== 0 && pack.lexicon.classesOf(tokens.id[i] as number) === 0
  );
}
