/** Where a quote begins and ends: what a list knows is often half of what a person would say. */

import type { Draft } from './draft';
import { bitOf } from './lexicon';
import { inSet } from './offering';
import * as T from './tokens';

/** A compound that is longer is none. */
const HANGING = 32;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const PART = /[\p{L}\p{N}‐‑-]/u;

/** A longer quote is a sentence, and ends where that ends. */
const PHRASE = 8;
/** A single word is meant by itself, and one alone is no quote. */
const LEFT = 2;
/** "Our", and so many words at most until it is said whose, or what. */
const FOLLOWING = 3;

const FUNCTION = bitOf('function');

/** @returns the span, and what hangs on it by a hyphen: nobody says "no" and means "no-obligation" */
export function unbroken(text: string, { start, end }: T.Span): T.Span {
  if (end <= start) return { start, end };
  let from = start;
  let to = end;
  if (hangs(text, start - 1, start - 2)) while (from > start - HANGING && PART.test(text.charAt(from - 1))) from--;
  if (hangs(text, end, end + 1)) while (to < end + HANGING && PART.test(text.charAt(to))) to++;
  // An address may follow a dash.
  const hangsBefore = from < start - 1 && !isHyphen(text.charCodeAt(from));
  const hangsBehind = to > end + 1 && !isHyphen(text.charCodeAt(to - 1)) && !text.startsWith('://', to);
  return { start: hangsBefore ? from : start, end: hangsBehind ? to : end };
}

/** One hyphen; two are a dash. */
const hangs = (text: string, at: number, beyond: number): boolean => isHyphen(text.charCodeAt(at)) && !isHyphen(text.charCodeAt(beyond));

/** @returns the span without the "and" or "for" at its end, or with the thing that its "our" or "the" belongs to */
export function rounded(draft: Draft, span: T.Span): T.Span {
  const { tokens } = draft;
  const to = tokenEnding(tokens, span.end);
  if (to < 0 || !runsOn(tokens, to)) return span;
  let from = to;
  while (from > 0 && to - from < PHRASE && (tokens.start[from] as number) > span.start) from--;
  if (tokens.start[from] !== span.start || to - from < LEFT) return span;
  let last = to - 1;
  // "RT if your": what follows is a sentence of its own.
  if (inSet(draft, 'quote-runs-on', last) && inSet(draft, 'condition', last - 1)) last--;
  else if (inSet(draft, 'quote-runs-on', last)) return { start: span.start, end: tokens.end[thingBehind(draft, last)] as number };
  while (last - from >= LEFT && inSet(draft, 'quote-ends-before', last)) last--;
  return inSet(draft, 'quote-ends-before', last) ? span : { start: span.start, end: tokens.end[last] as number };
}

/** @returns the last word of what a "the" belongs to; the "the" itself where that is not clear */
function thingBehind({ tokens, pack }: Draft, the: number): number {
  for (let i = the + 1; i <= the + FOLLOWING && runsOn(tokens, i); i++) {
    if (pack.lexicon.classesOf(tokens.id[i] as number) & FUNCTION) return the;
    if (!runsOn(tokens, i + 1) || pack.lexicon.classesOf(tokens.id[i + 1] as number) & FUNCTION) return i;
  }
  return the;
}

/** A word or figure that follows the one before it with nothing but a blank between. */
const runsOn = ({ length, kind, gap, sentence }: T.Tokens, token: number): boolean =>
  token > 0 &&
  token < length &&
  gap[token] === T.NO_GAP &&
  sentence[token] === sentence[token - 1] &&
  (kind[token] === T.WORD || kind[token] === T.NUMBER);

/** @returns the token behind the one that ends there, -1 if none does */
function tokenEnding({ length, end }: T.Tokens, at: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low < length && end[low] === at ? low + 1 : -1;
}
