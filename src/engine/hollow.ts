/**
 * An answer in which nothing is said: each of its sentences would fit under anything else as well. They speak of the house, its zeal
 * or its rules, and no figure, deed, reason or question stands beside them.
 */

import { answered, stemAt } from './answered';
import { type Draft, saidHits, spanOf } from './draft';
import { asksBack, EMPTY_WORDS, SUBSTANCE } from './gives-answer';
import { isWithin, tokensOf } from './hits';
import { bitOf } from './lexicon';
import type { Hit } from './phrases';
import type { Span } from './tokens';
import * as T from './tokens';
import { hasClass, inSet } from './word-at';

/** What such a sentence is made of, however it goes on. */
const FRAMES = ['reply-hollow', 'self-praise'];
/** What stands beside it, with hardly a word of its own. */
const BESIDE = ['reply-hollow-beside', 'reply-letter', 'reaction-begging', ...EMPTY_WORDS];
const HOLLOW = [...FRAMES, ...BESIDE];
/** Of these one shows an answer up where somebody waits for it; a bare thank-you has been looked at before. */
export const SHOWING = [...FRAMES, 'reply-hollow-beside', 'formula-reply', 'canned-apology', 'sent-away'];
/** Somebody does, gives or has done something. */
export const GIVING = ['way-out', 'strength-helps'];

/** "In our small new studio": as far behind *our* stands what the house has, and a word of the question there answers nothing. */
const OWNED = 3;

const US = bitOf('us');

/**
 * @param awaited whether somebody waits for an answer: thanks and good wishes are none then, and else they are kind
 * @returns the words that show it, in an answer that says nothing; `null` where any sentence says something
 */
export function hollowIn(draft: Draft, awaited: boolean): Span | null {
  const [first] = hitsOf(draft, awaited ? SHOWING : FRAMES).sort((a, b) => a.from - b.from);
  // A language whose words for yes and no are unknown cannot tell what says something.
  if (!first || !draft.pack.sets.has('says-yes-or-no') || asksBack(draft)) return null;
  return draft.tokens.sentences.some(sayingIn(draft)) ? null : spanOf(draft, first.from, first.to);
}

/** @returns what tells whether a sentence says something of its own */
function sayingIn(draft: Draft): (sentence: T.Sentence, at: number) => boolean {
  const { tokens } = draft;
  const empty = tokensOf(hitsOf(draft, HOLLOW));
  const framed = sentencesOf(draft, hitsOf(draft, FRAMES));
  const sending = sentencesOf(draft, saidHits(draft, 'sent-away'));
  const giving = sentencesOf(
    draft,
    hitsOf(draft, GIVING).filter((hit) => !isWithin(hit, empty)),
  );
  return ({ from, to }, at) => {
    if (giving.has(at) || inSet(draft, 'says-yes-or-no', from)) return true;
    let words = 0;
    let isPlain = true;
    for (let i = from; i < to; i++) {
      const kind = tokens.kind[i] as number;
      if (empty.has(i)) isPlain = false;
      if (empty.has(i) || kind === T.MENTION || kind === T.HASHTAG) continue;
      // A number behind "write to" is where to write.
      if (kind !== T.WORD && (kind === T.LINK || !sending.has(at))) return true;
      if (isTakenUp(draft, i)) return true;
      if (stemAt(draft, i)) words++;
    }
    return !framed.has(at) && words >= (isPlain ? 1 : SUBSTANCE);
  };
}

export const hitsOf = (draft: Draft, lists: readonly string[]): Hit[] => lists.flatMap((list) => saidHits(draft, list));

const sentencesOf = ({ tokens }: Draft, hits: readonly Hit[]): Set<number> =>
  new Set(hits.map(({ from }) => tokens.sentence[from] as number));

/** A word of what is answered, unless it is only what the house calls its own: "our innovative keyboard". */
export function isTakenUp(draft: Draft, token: number): boolean {
  const stem = stemAt(draft, token);
  if (!stem || !answered(draft)?.matter.has(stem)) return false;
  for (let i = token - 1; i >= 0 && i >= token - OWNED; i--) if (hasClass(draft, i, US)) return false;
  return true;
}
