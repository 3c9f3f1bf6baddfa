/** Where a quote begins and ends: what a list knows is often half of what a person would say. */

import { type Draft, spanOf } from './draft';
import { bitOf } from './lexicon';
import { isBeforeLink, runsOn } from './runs-on';
import * as T from './tokens';
import { closed, unbroken } from './unbroken';
import { deedBehind, goneOn, isTo, orderedBehind, sentenceWithin, thingBehind, withVerbPart } from './what-follows';
import { hasClass, inSet, isFunction, wordAt } from './word-at';

/** A longer quote is a sentence, and ends where that ends. */
const PHRASE = 8;
/** A single word is meant by itself, and one alone is no quote. */
const LEFT = 2;
const IMPERATIVE = bitOf('imperative');
/** Who can be glad of something here. */
const SPEAKER = bitOf('us') | bitOf('self');

/** @returns the span without the "and" or "for" at its end, or with what its "our", "if you" or "are" belongs to */
export function rounded(draft: Draft, span: T.Span): T.Span {
  const { tokens } = draft;
  const to = tokenEnding(tokens, span.end);
  if (to < 0) return span;
  let from = to - 1;
  while (from > 0 && to - from < PHRASE && (tokens.start[from] as number) > span.start) from--;
  if (tokens.start[from] !== span.start) return closed(draft.text, span);
  if (to - from < LEFT) return spanOf(draft, from, (orderedBehind(draft, from) ?? from) + 1);
  // "You can find it here: https://…": the address is no word of it.
  if (to - from > LEFT && tokens.kind[to - 1] === T.LINK) return spanOf(draft, from, withoutSmall(draft, from, to - 2) + 1);
  const last = runsOn(tokens, to) ? lastWhole(draft, from, to - 1) : isBeforeLink(tokens, to) ? withoutSmall(draft, from, to - 1) : to - 1;
  const end = goneOn(draft, last === to - 1 ? withVerbPart(draft, last) : last);
  return closed(draft.text, unbroken(draft.text, spanOf(draft, firstWhole(draft, from, last), end + 1)));
}

/** "We are pleased", or "pleased to inform residents": an "are" belongs to somebody. */
function firstWhole(draft: Draft, from: number, last: number): number {
  if (inSet(draft, 'quote-joins', from) && from < last) return from + 1;
  if (!inSet(draft, 'quote-begins-behind', from)) return from;
  const isShort = last - from < LEFT;
  if (from > 0 && runsOn(draft.tokens, from) && (isSpeaker(draft, from - 1) || (isShort && !isFunction(draft, from - 1)))) return from - 1;
  return isShort ? from : from + 1;
}

/** @returns the last word that a person would read out */
function lastWhole(draft: Draft, from: number, end: number): number {
  for (const ending of ENDINGS) {
    const last = ending(draft, from, end);
    if (last !== undefined) return last;
  }
  return withoutSmall(draft, from, end);
}

/** @returns the last word of a quote from..end, if it is one of that kind */
type Ending = (draft: Draft, from: number, end: number) => number | undefined;

/** The first that applies says where a quote ends. */
const ENDINGS: readonly Ending[] = [
  atCondition,
  ofCount,
  atDeed,
  goneTo,
  atAct,
  ofThing,
  ofOrder,
  (draft, _, end) => orderedBehind(draft, end),
];

/** "Tag a friend if your mother bakes" asks for a friend, "RT if you agree" for an opinion. */
function atCondition(draft: Draft, from: number, end: number): number | undefined {
  const condition = [end, end - 1, end - 2].find((i) => i > from && inSet(draft, 'condition', i));
  if (condition === undefined) return undefined;
  return condition - from >= LEFT ? condition - 1 : (sentenceWithin(draft, from) ?? end);
}

/** "5 signs your website is costing you customers" counts to the end. */
function ofCount(draft: Draft, from: number, end: number): number | undefined {
  if (draft.tokens.kind[from] !== T.NUMBER || !inSet(draft, 'quote-runs-on', end)) return undefined;
  return sentenceWithin(draft, from) ?? thingBehind(draft, end);
}

/** "Proud to have", "pleased to" */
function atDeed(draft: Draft, _: number, end: number): number | undefined {
  const feels = isTo(draft, end) ? end - 1 : end;
  return inSet(draft, 'quote-feels', feels) && isTo(draft, feels + 1) ? deedBehind(draft, feels + 1) : undefined;
}

/** "Switch to Raptor", "speaking at the Annual Conference": without the place too little is left. */
function goneTo(draft: Draft, from: number, end: number): number | undefined {
  if (!inSet(draft, 'quote-goes-to', end) || (end - from > LEFT && !wordAt(draft, end - 1).endsWith('ing'))) return undefined;
  const the = inSet(draft, 'quote-runs-on', end + 1) ? end + 1 : end;
  const thing = thingBehind(draft, the);
  return thing > the ? thing : undefined;
}

/** "See how we supported", "you should never say" */
function atAct(draft: Draft, _: number, doer: number): number | undefined {
  if (!inSet(draft, 'quote-acts', doer)) return undefined;
  const thing = thingBehind(draft, doer);
  return thing === doer && runsOn(draft.tokens, doer + 1) && !isFunction(draft, doer + 1) ? doer + 1 : thing;
}

/** "Thanks to our", "the brand new" */
function ofThing(draft: Draft, from: number, end: number): number | undefined {
  const isHanging = inSet(draft, 'quote-runs-on', end);
  if (!isHanging && !inSet(draft, 'quote-describes', end)) return undefined;
  if (!isHanging) return thingBehind(draft, end);
  // "Gültig bis zum": what belongs to the last of them belongs to all.
  let the = end;
  while (runsOn(draft.tokens, the + 1) && inSet(draft, 'quote-runs-on', the + 1)) the++;
  const thing = thingBehind(draft, the);
  return thing === the ? withoutSmall(draft, from, end) : thing;
}

/** "Book your flu", "calling all dog": the first word of what is ordered or who is called. */
function ofOrder(draft: Draft, from: number, end: number): number | undefined {
  if (end - from < LEFT) return undefined;
  const isOrder = hasClass(draft, from, IMPERATIVE) && inSet(draft, 'quote-runs-on', end - 1);
  return isOrder || inSet(draft, 'quote-everybody', end - 1) ? thingBehind(draft, end) : undefined;
}

/** @returns the last word before the "and" or "for our" at the end, if enough is left; else the end as it is */
export function withoutSmall(draft: Draft, from: number, end: number): number {
  let last = end;
  const isSmall = () => inSet(draft, 'quote-ends-before', last) || inSet(draft, 'quote-runs-on', last);
  // "Subscribe and": one word is enough where the other one only joins.
  const isLeft = () => last - from >= LEFT || (last > from && inSet(draft, 'quote-joins', last));
  while (isLeft() && isSmall()) last--;
  return last;
}

/** @returns the token behind the one that ends there, -1 if none does */
function tokenEnding(tokens: T.Tokens, at: number): number {
  const token = T.tokenBehind(tokens, at - 1);
  return token < tokens.length && tokens.end[token] === at ? token + 1 : -1;
}

const isSpeaker = (draft: Draft, token: number): boolean => hasClass(draft, token, SPEAKER);
