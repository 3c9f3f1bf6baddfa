/** Where a quote begins and ends: what a list knows is often half of what a person would say. */

import { type Draft, spanOf } from './draft';
import { bitOf } from './lexicon';
import { isBeforeLink, isCapital, isNameGoingOn, runsOn } from './runs-on';
import * as T from './tokens';
import { hasClass, inSet, isFunction, wordAt } from './word-at';

/** A compound that is longer is none. */
const HANGING = 32;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const STOP = /[.,!?…]/;
const PART = /[\p{L}\p{N}‐‑-]/u;

/** A longer quote is a sentence, and ends where that ends. */
const PHRASE = 8;
/** "Share if you still know what a museum smells like" */
const CLAUSE = 10;
/** A single word is meant by itself, and one alone is no quote. */
const LEFT = 2;
/** "Our", and so many words at most until it is said whose, or what. */
const FOLLOWING = 3;

const FUNCTION = bitOf('function');
const ASK = bitOf('ask');
const IMPERATIVE = bitOf('imperative');
/** Who can be glad of something here. */
const SPEAKER = bitOf('us') | bitOf('self');

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

/** @returns the span with the mark behind it that closes a quotation begun in it, Comment "GUIDE", or the dot of "P.S." */
function closed(text: string, { start, end }: T.Span): T.Span {
  if (text.charAt(end) === '.' && text.charAt(end - 2) === '.' && end - 2 > start) return { start, end: end + 1 };
  const opened = text.slice(start, end);
  // She said: "It is done."
  const behind = STOP.test(text.charAt(end)) ? end + 1 : end;
  const mark = text.charAt(behind);
  const isOpen =
    (mark === '"' && opened.split('"').length % 2 === 0) || (mark === '”' && opened.lastIndexOf('“') > opened.lastIndexOf('”'));
  return isOpen ? { start, end: behind + 1 } : { start, end };
}

/** @returns a sentence with the mark in front of it that opens a quotation closed in it: "It is done," she said */
export function openedAt(text: string, { start, end }: T.Span): T.Span {
  const mark = text.charAt(start - 1);
  const own = text.slice(start, end);
  const opens = own.indexOf('“');
  const closes = own.indexOf('”');
  const isClosed = (mark === '"' && own.split('"').length % 2 === 0) || (mark === '“' && closes >= 0 && (opens < 0 || closes < opens));
  return isClosed ? { start: start - 1, end } : { start, end };
}

/** One hyphen; two are a dash. */
const hangs = (text: string, at: number, beyond: number): boolean => isHyphen(text.charCodeAt(at)) && !isHyphen(text.charCodeAt(beyond));

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

/** @returns the last word of the sentence, if it is short enough to be quoted as a whole */
function sentenceWithin({ tokens }: Draft, from: number): number | undefined {
  let { to = 0 } = T.sentenceOf(tokens, from) ?? {};
  if (tokens.kind[to - 1] === T.LINK) to--;
  if (to - from > CLAUSE) return undefined;
  for (let i = from + 1; i < to; i++) if (!runsOn(tokens, i)) return undefined;
  return to - 1;
}

/** "To have been named": so many words at most, the last of them the verb. */
const HELPERS = 3;

/** "Proud to have received", "pleased to inform residents". @returns its last word */
function deedBehind(draft: Draft, to: number): number | undefined {
  const { tokens } = draft;
  const isVerb = (i: number) => runsOn(tokens, i) && tokens.kind[i] === T.WORD && !isFunction(draft, i) && !isCapital(tokens, i);
  let verb = to + 1;
  while (verb < to + HELPERS && !isVerb(verb) && runsOn(tokens, verb)) verb++;
  if (!isVerb(verb)) return undefined;
  const the = verb + 1;
  const from = runsOn(tokens, the) && inSet(draft, 'quote-runs-on', the) ? the : verb;
  const thing = thingBehind(draft, from);
  return thing > from ? thing : verb;
}

/** "Like this post", "follow us", "listen here". @returns its last word */
function orderedBehind(draft: Draft, verb: number): number | undefined {
  const next = verb + 1;
  if (!hasClass(draft, verb, IMPERATIVE) || !runsOn(draft.tokens, next)) return undefined;
  if (inSet(draft, 'quote-order-ends', next)) return next;
  if (hasClass(draft, next, ASK)) return sentenceWithin(draft, verb);
  const thing = inSet(draft, 'quote-runs-on', next) ? thingBehind(draft, next) : next;
  return thing > next ? thing : undefined;
}

const isTo = (draft: Draft, token: number): boolean => runsOn(draft.tokens, token) && wordAt(draft, token) === 'to';

/** "Rufen Sie uns an", "lasst uns ein Like da": the end of a verb closes the clause. @returns the last word with it */
function withVerbPart(draft: Draft, last: number): number {
  const { tokens } = draft;
  const part = last + 1;
  return runsOn(tokens, part) && !runsOn(tokens, part + 1) && inSet(draft, 'quote-verb-part', part) ? part : last;
}

/** "Law Firm" of "… of the Year", the first figures of a telephone number. @returns the last word of the name or number */
function goneOn(draft: Draft, last: number): number {
  const { tokens } = draft;
  let end = last;
  while (tokens.kind[end] === T.NUMBER && tokens.kind[end + 1] === T.NUMBER && runsOn(tokens, end + 1)) end++;
  if (!isCapital(tokens, end) || !runsOn(tokens, end + 1) || !inSet(draft, 'quote-name-joins', end + 1)) return end;
  const name = runsOn(tokens, end + 2) && inSet(draft, 'quote-runs-on', end + 2) ? end + 3 : end + 2;
  if (!runsOn(tokens, name) || !isCapital(tokens, name)) return end;
  for (end = name; isNameGoingOn(tokens, end + 1); ) end++;
  return end;
}

/** @returns the last word of what a "the" belongs to; the "the" itself where that is not clear */
function thingBehind(draft: Draft, the: number): number {
  const { tokens, text, pack } = draft;
  const ends = (i: number) =>
    !runsOn(tokens, i) ||
    (hasClass(draft, i, FUNCTION | ASK) && !isHyphen(text.charCodeAt(tokens.end[i] as number))) ||
    inSet(draft, 'quote-when', i) ||
    inSet(draft, 'quote-ends-before', i);
  // Where nouns have capitals, the first one is it: "auf alle Jacken bekommt ihr".
  const isThing = (i: number) => pack.prose.nounsCapital && isCapital(tokens, i) && !isNameGoingOn(tokens, i + 1);
  for (let i = the + 1; !ends(i) && (i <= the + FOLLOWING || isNameGoingOn(tokens, i)); i++) if (isThing(i) || ends(i + 1)) return i;
  return the;
}

/** @returns the token behind the one that ends there, -1 if none does */
function tokenEnding(tokens: T.Tokens, at: number): number {
  const token = T.tokenBehind(tokens, at - 1);
  return token < tokens.length && tokens.end[token] === at ? token + 1 : -1;
}

const isSpeaker = (draft: Draft, token: number): boolean => hasClass(draft, token, SPEAKER);
