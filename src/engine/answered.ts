/** The text that a reply answers, read once: does it ask, does it complain, and of what does it speak? */

import type { Draft } from './draft';
import { lex } from './lex';
import { bitOf } from './lexicon';
import * as T from './tokens';

export interface Answered {
  /** Asks something. */
  asks: boolean;
  /** Somebody is let down and says so. */
  complains: boolean;
  /** The words that carry its matter, in lower case, cut to their stem. */
  matter: ReadonlySet<string>;
}

const EMPTY =
  bitOf('function') |
  bitOf('us') |
  bitOf('self') |
  bitOf('reader') |
  bitOf('ask') |
  bitOf('negation') |
  bitOf('informal') |
  bitOf('feeling');

/** Short enough that "deliver", "delivery" and "delivered" are one matter. */
const STEM = 5;

const read = new WeakMap<Draft, Answered | null>();

/** @returns what is known of the text answered; `null` where the draft is no reply or that text is unknown */
export function answered(draft: Draft): Answered | null {
  let found = read.get(draft);
  if (found === undefined) {
    found = readAnswered(draft);
    read.set(draft, found);
  }
  return found;
}

function readAnswered({ kind, replyTo, pack }: Draft): Answered | null {
  if ((kind !== 'reply' && kind !== 'comment') || !replyTo) return null;
  const tokens = lex(replyTo, pack.lexicon);
  const hits = pack.matcher.match(tokens);
  return {
    asks: tokens.sentences.some(({ mark }) => mark === '?'),
    complains: hits.of('complaint').length > 0,
    matter: matterOf(replyTo, tokens, pack),
  };
}

/** @returns true if the reply takes up a word of what it answers */
export function takesUp(draft: Draft, { matter }: Answered): boolean {
  for (const word of matterOf(draft.text, draft.tokens, draft.pack)) if (matter.has(word)) return true;
  return false;
}

function matterOf(text: string, tokens: T.Tokens, pack: Draft['pack']): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== T.WORD || pack.lexicon.classesOf(tokens.id[i] as number) & EMPTY) continue;
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (word.length > 2) words.add(word.slice(0, STEM));
  }
  return words;
}

/** @returns true if the reply gives or asks something of its own: a figure, a time, a link, a yes or no, a question back, a step */
export function givesAnswer(draft: Draft): boolean {
  const { tokens, hits } = draft;
  for (let i = 0; i < tokens.length; i++)
    if (tokens.kind[i] !== T.WORD && tokens.kind[i] !== T.MENTION && tokens.kind[i] !== T.HASHTAG) return true;
  return hits.of('answer-given').length > 0 || tokens.sentences.some(({ mark }) => mark === '?');
}
