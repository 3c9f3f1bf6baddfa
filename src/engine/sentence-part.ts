/** Which part of a draft is held up where no single phrase is to blame. */

import { type Draft, spanOf } from './draft';
import { isBeforeLink, isNameGoingOn } from './runs-on';
import * as T from './tokens';
import { withoutSmall } from './whole-words';
import { isFunction } from './word-at';

/** A longer sentence is quoted in part. */
const SENTENCE = 90;
/** Behind it, another sentence begins. */
const PICTURE = /\p{Extended_Pictographic}/u;
/** What parts a sentence. */
const PARTING = /[,;:()–—]|\s-\s|\.\.\./;
/** Words that have been held up weigh so much of what they did. */
const SPOKEN_OF = 0.1;
/** Two words are no part of a sentence that could stand for it. */
const PART_WORDS = 3;

/** Tokens from..to-1. */
type Range = readonly [from: number, to: number];

/**
 * @param places words that weigh, heaviest first
 * @param spokenOf what has been held up already: another sentence is better
 * @returns the sentence that most of the weight stands in, without the links and tags at its ends; of a long one, a part
 */
export function partAround(draft: Draft, places: readonly T.Span[], spokenOf: readonly T.Span[]): T.Span {
  const { sentences } = draft.tokens;
  const weighed = places.map((place, i) => ({
    place,
    weight: (places.length - i) * (spokenOf.some((other) => T.overlap(other, place)) ? SPOKEN_OF : 1),
  }));
  const weigh = (range: Range): number => {
    const span = spanOf(draft, ...range);
    return weighed.reduce((sum, { place, weight }) => (T.overlap(place, span) ? sum + weight : sum), 0);
  };
  const sentence = best(
    sentences.flatMap(({ from, to }) => partsOf(draft, worded(draft, from, to), PICTURE)),
    weigh,
  );
  if (lengthOf(draft, sentence) <= SENTENCE) {
    const [first, behind] = sentence;
    // "Book or cancel at https://…"
    return spanOf(draft, first, isBeforeLink(draft.tokens, behind) ? withoutSmall(draft, first, behind - 1) + 1 : behind);
  }
  const part = best(partsOf(draft, sentence, PARTING), weigh);
  return spanOf(draft, part[0], endWithin(draft, part));
}

/** So many words say what the news is. */
const NEWS = 8;

/** @returns the part of a sentence that begins with a token, cut short where it is long; nothing where that is too little to be held up */
export function partFrom(draft: Draft, first: number): T.Span | undefined {
  if (first >= draft.tokens.length) return undefined;
  const { from, to } = T.sentenceOf(draft.tokens, first) as T.Sentence;
  if (first === from) return undefined;
  const parts = partsOf(draft, [first, Math.min(to, first + 2 * NEWS)], PARTING);
  const end = parts.find((part) => part[1] - first >= PART_WORDS)?.[1] ?? to;
  const last = end - first > NEWS ? shortened(draft, [first, end], first + NEWS) : worded(draft, first, end)[1];
  return last - first < PART_WORDS ? undefined : spanOf(draft, first, last);
}

/** @returns the first of those that weigh most */
function best(ranges: readonly Range[], weigh: (range: Range) => number): Range {
  let kept = ranges[0] as Range;
  let most = 0;
  for (const range of ranges) {
    const weight = weigh(range);
    if (weight > most) [kept, most] = [range, weight];
  }
  return kept;
}

/** Without the links, tags and names that hang on a sentence before and behind; with them, if it is made of nothing else. */
function worded({ tokens }: Draft, from: number, to: number): Range {
  const isWord = (i: number) => (tokens.kind[i] as number) < T.LINK;
  let first = from;
  let last = to;
  while (first < last && !isWord(first)) first++;
  while (last > first && !isWord(last - 1)) last--;
  return first < last ? [first, last] : [from, to];
}

const lengthOf = ({ tokens }: Draft, [from, to]: Range): number => (tokens.end[to - 1] as number) - (tokens.start[from] as number);

/** What stands between commas or the like, a part of a word or two left with the one before it. */
function partsOf({ text, tokens }: Draft, [from, to]: Range, parting: RegExp): Range[] {
  const parts: Range[] = [];
  let first = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !parting.test(text.slice(tokens.end[i - 1], tokens.start[i]))) continue;
    if (i - first >= PART_WORDS || parts.length === 0) parts.push([first, i]);
    else parts.push([(parts.pop() as Range)[0], i]);
    first = i;
  }
  return parts;
}

/** @returns the token behind the last one that a quote has room for */
function endWithin(draft: Draft, part: Range): number {
  let last = part[1];
  while (last > part[0] + PART_WORDS && lengthOf(draft, [part[0], last]) > SENTENCE) last--;
  return shortened(draft, part, last);
}

/** @returns where a part ends that is cut about there: behind a name, and behind nothing that is left hanging */
function shortened(draft: Draft, [from, to]: Range, about: number): number {
  let last = about;
  if (last < to && isNameGoingOn(draft.tokens, last)) while (last < to && isNameGoingOn(draft.tokens, last)) last++;
  else if (last < to) {
    const isCutThing = () => !isFunction(draft, last - 1) && !isFunction(draft, last);
    while (last > from + PART_WORDS && isCutThing()) last--;
    while (last > from + PART_WORDS && isFunction(draft, last - 1)) last--;
  }
  return last;
}
