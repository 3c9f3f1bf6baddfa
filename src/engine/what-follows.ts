/** What belongs to a word and stands behind it: the thing of a "the", the verb of a "to", the rest of a name. Each gives its last word. */

import type { Draft } from './draft';
import { bitOf } from './lexicon';
import { isCapital, isNameGoingOn, runsOn } from './runs-on';
import * as T from './tokens';
import { isHyphen } from './unbroken';
import { hasClass, inSet, isFunction, wordAt } from './word-at';

/** "Share if you still know what a museum smells like" */
const CLAUSE = 10;
/** "Our", and so many words at most until it is said whose, or what. */
const FOLLOWING = 3;

const FUNCTION = bitOf('function');
const ASK = bitOf('ask');
const IMPERATIVE = bitOf('imperative');

/** @returns the last word of the sentence, if it is short enough to be quoted as a whole */
export function sentenceWithin({ tokens }: Draft, from: number): number | undefined {
  let { to = 0 } = T.sentenceOf(tokens, from) ?? {};
  if (tokens.kind[to - 1] === T.LINK) to--;
  if (to - from > CLAUSE) return undefined;
  for (let i = from + 1; i < to; i++) if (!runsOn(tokens, i)) return undefined;
  return to - 1;
}

/** "To have been named": so many words at most, the last of them the verb. */
const HELPERS = 3;

/** "Proud to have received", "pleased to inform residents". @returns its last word */
export function deedBehind(draft: Draft, to: number): number | undefined {
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
export function orderedBehind(draft: Draft, verb: number): number | undefined {
  const next = verb + 1;
  if (!hasClass(draft, verb, IMPERATIVE) || !runsOn(draft.tokens, next)) return undefined;
  if (inSet(draft, 'quote-order-ends', next)) return next;
  if (hasClass(draft, next, ASK)) return sentenceWithin(draft, verb);
  const thing = inSet(draft, 'quote-runs-on', next) ? thingBehind(draft, next) : next;
  return thing > next ? thing : undefined;
}

export const isTo = (draft: Draft, token: number): boolean => runsOn(draft.tokens, token) && wordAt(draft, token) === 'to';

/** "Rufen Sie uns an", "lasst uns ein Like da": the end of a verb closes the clause. @returns the last word with it */
export function withVerbPart(draft: Draft, last: number): number {
  const { tokens } = draft;
  const part = last + 1;
  return runsOn(tokens, part) && !runsOn(tokens, part + 1) && inSet(draft, 'quote-verb-part', part) ? part : last;
}

/** "Law Firm" of "… of the Year", the first figures of a telephone number. @returns the last word of the name or number */
export function goneOn(draft: Draft, last: number): number {
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
export function thingBehind(draft: Draft, the: number): number {
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
