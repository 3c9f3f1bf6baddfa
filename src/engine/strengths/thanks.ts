import { type Draft, saidHits, saidWithin, spanOf } from '../draft';
import type { Hit } from '../phrases';
import type { Span } from '../tokens';
import * as T from '../tokens';
import { inSet, wordAt } from '../word-at';
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
      '«Thank you, Doctor Amara Weiss», for the sixth call.',
      '«Thank you to the woman who» gave back the purse, with the money in it.',
    ],
    lacks: [
      'Thank you for your support.',
      'Thanks to the sun, the tomatoes are early.',
      'Thank you for shopping with us.',
      'Thank you!',
      'Thank you :D',
      'Thanks to @carrier for breaking my phone.',
      'The ward reopens thanks to Operation Daylight.',
      'Thanks, but no.',
      'We would like to thank all our sponsors.',
    ],
  },
};

function thanked(draft: Draft): Span[] {
  const { tokens } = draft;
  const whomAt = new Map(saidHits(draft, 'strength-thanks-whom').map((hit) => [hit.from, hit]));
  return saidHits(draft, 'strength-thanks').flatMap((hit): Span[] => {
    const { from, to } = hit;
    if (isCause(draft, hit) || isBitter(draft, from)) return [];
    const named = whomAt.get(to);
    if (named) return [spanOf(draft, from, named.to)];
    return to < tokens.length && (tokens.gap[to] as number) <= T.SOFT_GAP && isName(draft, to)
      ? [spanOf(draft, from, nameEnd(draft, to))]
      : [];
  });
}

/** "The lift runs again thanks to Maria" tells why; "many thanks to Maria" thanks her. */
const isCause = (draft: Draft, { from, to }: Hit): boolean =>
  wordAt(draft, to - 1) === 'to' &&
  from > 0 &&
  draft.tokens.gap[from] === T.NO_GAP &&
  draft.tokens.kind[from - 1] === T.WORD &&
  !inSet(draft, 'thanks-after', from - 1);

/** "Thanks to @carrier for breaking my phone" */
const isBitter = (draft: Draft, from: number): boolean =>
  saidWithin(draft, 'strength-thanks-not', T.sentenceOf(draft.tokens, from) as T.Sentence);

/** A mention, or a word with a capital that the language does not know otherwise; ":D" is none. */
function isName({ text, tokens, pack }: Draft, i: number): boolean {
  if (tokens.kind[i] === T.MENTION) return true;
  const before = text.slice(tokens.end[i - 1], tokens.start[i]);
  return (
    tokens.kind[i] === T.WORD &&
    (before === ' ' || before === ', ') &&
    (tokens.end[i] as number) - (tokens.start[i] as number) > 1 &&
    ((tokens.flags[i] as number) & T.CAPITALISED) !== 0 &&
    pack.lexicon.classesOf(tokens.id[i] as number) === 0
  );
}

/** "Dr Frieden", "General Kelly": the whole name. Where every noun has a capital nobody knows where it ends. */
function nameEnd({ tokens, pack }: Draft, first: number): number {
  let end = first + 1;
  if (pack.prose.nounsCapital || tokens.kind[first] !== T.WORD) return end;
  while (
    end < tokens.length &&
    tokens.gap[end] === T.NO_GAP &&
    tokens.kind[end] === T.WORD &&
    (tokens.flags[end] as number) & T.CAPITALISED
  )
    end++;
  return end;
}
