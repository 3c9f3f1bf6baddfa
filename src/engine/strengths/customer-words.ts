import { classOf, QUOTE } from '../characters';
import { type Draft, saidWithin } from '../draft';
import type { Hit } from '../phrases';
import type { Span } from '../tokens';
import * as T from '../tokens';
import type { StrengthUnit } from './strength';

/** Fewer words than this in quotation marks are a name or a shrug. */
const FEWEST = 3;

/** A customer's own words, quoted. */
export const customerWords: StrengthUnit = {
  id: 'customer-words',
  hears: ['strength-customer-words-said'],
  shows: quotedPeople,
  examples: {
    shows: [
      'A customer said «“it tastes like my grandmother’s kitchen”», and then she bought two.',
      '«“I finally understand my rent bill”», wrote one of you last week.',
      'A boy in room four asked «“who feeds the dinosaur at night?”», and nobody knew.',
      'One patient told us: «“the waiting is worse than the needle”». So we changed the waiting.',
      'A customer said “🍞«it tastes like my grandmother’s kitchen»🥐”, and then she bought two.',
    ],
    lacks: [
      'Our CEO said “we are committed to excellence in everything”.',
      'A customer said it was good.',
      'The sign says “please ring the bell twice”.',
      'She called it “home”.',
      '“Never eat anything bigger than your head”, my father used to say.',
    ],
  },
};

/** Quotation marks with somebody from the other side of the counter in the same breath, who says it. */
function quotedPeople(draft: Draft): Span[] {
  const { tokens, text } = draft;
  if (!tokens.anyQuoted) return [];
  const near = (list: string, from: number, to: number) => {
    const isNext = (hit: Hit) => Math.abs((tokens.sentence[hit.from] as number) - (tokens.sentence[from] as number)) <= 1;
    return (
      saidWithin(draft, list, { from: from - 2 * NEAR, to: from }, (hit) => isNext(hit) && from - hit.to <= NEAR) ||
      saidWithin(draft, list, { from: to, to: to + 2 * NEAR }, (hit) => isNext(hit) && hit.from - to <= NEAR)
    );
  };
  const found: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isQuote(tokens, from)) continue;
    let to = from + 1;
    while (to < tokens.length && isQuote(tokens, to)) to++;
    if (to - from >= FEWEST && near('strength-customer-words', from, to) && near('strength-customer-words-said', from, to))
      found.push(withMarks(text, tokens, from, to));
    from = to;
  }
  return found;
}

/** At most so many words stand between the quotation marks and who says them. */
const NEAR = 6;

const isQuote = (tokens: T.Tokens, i: number) => ((tokens.flags[i] as number) & (T.QUOTED | T.CODE)) === T.QUOTED;

/** With its quotation marks, where they stand right beside the words. */
function withMarks(text: string, tokens: T.Tokens, from: number, to: number): Span {
  const start = tokens.start[from] as number;
  let end = tokens.end[to - 1] as number;
  while (end < text.length && /[.,!?…]/.test(text[end] as string)) end++;
  return { start: isMark(text, start - 1) ? start - 1 : start, end: isMark(text, end) ? end + 1 : end };
}

const isMark = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === QUOTE;
