/** Shapes of a draft that say how it is meant: an answer, a notice, a saying, a tag. */

import { type Draft, saidWithin } from '../draft';
import { bitOf } from '../lexicon';
import { isLeaflet, standingOf } from '../standing';
import * as T from '../tokens';
import { hasClass, inSet } from '../word-at';

const GREETING = bitOf('greeting');
const IMPERATIVE = bitOf('imperative');
const SELF = bitOf('self');
const RETWEET = /^\s*["“]?[rm]t\b/i;
/** A dot before the name: all followers shall read it. */
const ALOUD = /^\s*\.@/;

export const isRetweet = ({ text }: Draft): boolean => RETWEET.test(text);

export const isSaidAloud = ({ text }: Draft): boolean => ALOUD.test(text);

/** An answer by its place; or "@ann …", "Hi @ann …". "With @ann …" speaks of her, ".@ann …" to the crowd. */
export function answersSomebody(draft: Draft): boolean {
  if (isLeaflet(draft) && standingOf(draft) !== 'answer') return false;
  if (draft.kind === 'comment' || (draft.kind === 'reply' && draft.mentions[0] !== 0)) return true;

  const first = draft.mentions[0];
  if (first === undefined || first > 1 || isSaidAloud(draft) || draft.tokens.sentence[first] !== 0 || isRetweet(draft)) return false;
  return first === 0 || hasClass(draft, 0, GREETING);
}

/** Tokens of a question that is only a tag. */
const TAG = 2;

/** @returns a question of a word or two under a text, or one that would fit under any: "Agree?", "Thoughts?" */
export function taggedOn(draft: Draft, asked: readonly T.Sentence[]): T.Sentence | undefined {
  const { sentences } = draft.tokens;
  const last = sentences[sentences.length - 1];
  if (!last || sentences.length < 2 || asked[asked.length - 1] !== last) return undefined;
  return last.to - last.from <= TAG || saidWithin(draft, 'tacked-on-question', last) ? last : undefined;
}

/** A sentence that begins with what somebody shall do; `--watch` at its beginning is the name of a switch. */
export const tellsToDo = (draft: Draft, { from, mark }: T.Sentence): boolean =>
  mark !== '?' &&
  draft.tokens.kind[from] === T.WORD &&
  ((draft.tokens.flags[from] as number) & T.CODE) === 0 &&
  hasClass(draft, from, IMPERATIVE);

/** @returns the name behind a saying: "… – Ann Rye", "… ~ Proverb #wisdom" */
export function sourceOf({ text, tokens }: Draft): T.Span | undefined {
  let last = tokens.length - 1;
  while (last > 0 && tokens.kind[last] === T.HASHTAG) last--;
  for (let i = last; i > last - SOURCE && i > SAYING; i--) {
    if (tokens.kind[i] !== T.WORD || !((tokens.flags[i] as number) & (T.CAPITALISED | T.CAPS))) return undefined;
    if (BEFORE_SOURCE.test(text.slice(tokens.end[i - 1], tokens.start[i])))
      return { start: tokens.start[i] as number, end: tokens.end[last] as number };
  }
  return undefined;
}

/** Words of a name at most, and of a saying at least. */
const SOURCE = 4;
const SAYING = 4;
/** A dash of its own; the hyphen of "anti-Brussels" is none. */
const BEFORE_SOURCE = /^["”'’.!?\s]*(?:[–—~]|--|["”'’.!?\s]-)\s*$/;

/** Tokens that may stand before the colon of "New on the blog: …". */
const LONGEST_LABEL = 7;

/** @returns the words before a colon early in the first sentence, where words follow it */
export function noticeLabel(draft: Draft): T.Span | undefined {
  const { tokens, text } = draft;
  if (inSet(draft, 'condition', 0) || isRetweet(draft)) return undefined;
  for (let i = 0; i < Math.min(LONGEST_LABEL, tokens.length - 2); i++) {
    if (tokens.sentence[i] !== 0 || tokens.kind[i] === T.LINK || tokens.kind[i + 1] === T.LINK) return undefined;
    // "My worst mistake:", "Today a patient said to me:" is somebody talking.
    if (hasClass(draft, i, SELF)) return undefined;
    if (text[tokens.end[i] as number] === ':') return { start: tokens.start[0] as number, end: tokens.end[i] as number };
  }
  return undefined;
}
