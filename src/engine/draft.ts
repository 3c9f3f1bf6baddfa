/** A draft as the rules see it, and what they ask of it. `read-draft.ts` makes one. */

import type { Hits } from './hits';
import type { Norms } from './norms';
import type { OpenPack } from './pack';
import type { Hit } from './phrases';
import type { DraftInput, Kind, Media } from './reading';
import * as T from './tokens';

export interface Link extends T.Span {
  /** Index of its token. */
  token: number;
  url: string;
  /** Lower case, without `www.` */
  host: string;
  hasScheme: boolean;
}

/** Whom a sentence is about, by the person it speaks of. */
export type About = 'us' | 'reader' | null;

export interface Counts {
  words: number;
  /** we, our, us and the brand's name; the *we* that includes the reader is left out. */
  us: number;
  /** I, my, me */
  self: number;
  /** you, your */
  reader: number;
  exclamations: number;
  questions: number;
  /** Words of two or more letters in capitals, known abbreviations left out. */
  caps: number;
}

export interface Draft {
  text: string;
  kind: Kind;
  platform: string;
  norms: Norms;
  replyTo: string | undefined;
  media: Media | undefined;
  message: boolean;
  intent: DraftInput['intent'];
  goal: string | undefined;
  lang: string;
  pack: OpenPack;
  tokens: T.Tokens;
  /** Stretches that are somebody else's words, by the order in which they begin. */
  apart: readonly T.Span[];
  hits: Hits;
  /** Bits of `signs.ts`. */
  signs: number;
  links: Link[];
  /** Token indexes. */
  mentions: number[];
  hashtags: number[];
  /** Words of several letters, all of them capitals. */
  capitals: number[];
  /** Words that can be an order. */
  orders: number[];
  /** First token of the brand's name, where the draft says it. */
  brand: number | undefined;
  counts: Counts;
  /** One entry a sentence. */
  about: About[];
  styled: boolean;
  /** What `perDraft` functions have answered. */
  known: unknown[];
}

let questionsAsked = 0;

/** @returns room for as many answers as there are questions */
export const noAnswers = (): unknown[] => new Array(questionsAsked);

/** @returns a function that answers the same question about a draft once, however many rules ask it */
export function perDraft<Answer extends object | string | boolean | null>(answer: (draft: Draft) => Answer): (draft: Draft) => Answer {
  const question = questionsAsked++;
  return (draft) => {
    const known = draft.known[question] as Answer | undefined;
    return known === undefined ? ((draft.known[question] = answer(draft)) as Answer) : known;
  };
}

/** @returns the characters of tokens from..to-1 */
export function spanOf(draft: Pick<Draft, 'tokens'>, from: number, to: number): T.Span {
  return { start: draft.tokens.start[from] as number, end: draft.tokens.end[to - 1] as number };
}

export const quoteOf = (draft: Draft, from: number, to: number): string => {
  const { start, end } = spanOf(draft, from, to);
  return draft.text.slice(start, end);
};

/** @returns true if a hit stands in somebody else's words or in code */
export const isQuoted = (draft: Draft, hit: Pick<Hit, 'from'>): boolean => ((draft.tokens.flags[hit.from] as number) & T.QUOTED) !== 0;

/** @returns hits of a list in the order of the text, those in quotation marks left out */
export const saidHits = (draft: Draft, listId: string): readonly Hit[] => draft.hits.said(listId);

/**
 * Looks only where it must: a draft of ten thousand sentences has ten thousand of these questions.
 * @returns true if a hit of the list, not in quotation marks, stands within tokens from..to-1 and is one that is wanted
 */
export function saidWithin(
  draft: Draft,
  listId: string,
  { from, to }: Pick<Hit, 'from' | 'to'>,
  wanted: (hit: Hit) => boolean = always,
): boolean {
  const hits = saidHits(draft, listId);
  for (let i = firstFrom(hits, from); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.from >= to) return false;
    if (hit.to <= to && wanted(hit)) return true;
  }
  return false;
}

/** Wants every hit. */
export const always = (): boolean => true;

/** @returns the index of the first hit that begins at a token or behind it */
function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns the tokens with a sign right behind them, in the order of the text */
export function tokensBefore(sign: string, { text, tokens }: Draft): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const token = T.tokenBehind(tokens, at - 1);
    if (token < tokens.length && tokens.end[token] === at) found.push(token);
  }
  return found;
}

/** @returns the tokens with a sign right before them, in the order of the text */
export function tokensAfter(sign: string, { text, tokens }: Draft): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const token = T.tokenBehind(tokens, at);
    if (token < tokens.length && tokens.start[token] === at + 1) found.push(token);
  }
  return found;
}

/** A sentence that asks: ends with a question mark. */
export const questions = (draft: Draft): T.Sentence[] => draft.tokens.sentences.filter((sentence) => sentence.mark === '?');

/** @returns how many sentences are about us, or about the reader */
export function sentencesAbout({ about }: Draft, whom: 'us' | 'reader'): number {
  let sentences = 0;
  for (const one of about) if (one === whom) sentences++;
  return sentences;
}
