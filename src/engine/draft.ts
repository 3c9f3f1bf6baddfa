/** A draft as the rules see it: everything that more than one of them needs, computed once. */

import { isStyled } from './characters';
import { lex } from './lex';
import { bitOf } from './lexicon';
import type { Norms } from './norms';
import type { OpenPack } from './pack';
import type { Hit, Hits } from './phrases';
import type { DraftInput, Kind, Media } from './reading';
import * as Sign from './signs';
import * as T from './tokens';
import type { Voice } from './voice/voice';

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

const US = bitOf('us');
const SELF = bitOf('self');
const READER = bitOf('reader');
const INCLUSIVE = bitOf('inclusive');
const IMPERATIVE = bitOf('imperative');
/** Words for a person whom a sentence can be about. */
const PERSON = US | SELF | READER;

export function readDraft(input: DraftInput, pack: OpenPack, norms: Norms, voice: Voice | undefined): Draft {
  const { text } = input;
  const { apart = [] } = input;
  const tokens = lex(text, pack.lexicon, apart);
  const hits = pack.matcher.match(tokens);
  pack.settleAddress(text, tokens);
  const links: Link[] = [];
  const mentions: number[] = [];
  const hashtags: number[] = [];
  const capitals: number[] = [];
  const orders: number[] = [];
  const counts: Counts = { words: 0, us: 0, self: 0, reader: 0, exclamations: 0, questions: 0, caps: 0 };
  const about: About[] = [];
  const inclusive = inclusiveTokens(hits);
  const brand = brandTokens(text, tokens, voice?.name);
  const isNamed = brand.size > 0;
  const { lexicon } = pack;
  const { kind, start, end, flags, id, sentences } = tokens;
  /** Of the tokens seen so far: their kinds, and how much of the text they are. */
  let kinds = 0;
  let inTokens = 0;

  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as T.Sentence;
    // What somebody else says is not what the sentence is about.
    let us = 0;
    let reader = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      const what = kind[i] as number;
      kinds |= 1 << what;
      inTokens += (end[i] as number) - (start[i] as number);
      if (what >= T.LINK) {
        if (what === T.LINK) links.push(linkAt(text, tokens, i));
        else if (what === T.MENTION) mentions.push(i);
        else if (what === T.HASHTAG) hashtags.push(i);
        continue;
      }
      counts.words++;
      if ((flags[i] as number) & T.CAPS) capitals.push(i);
      const classes = lexicon.classesOf(id[i] as number);
      if (classes & IMPERATIVE && what === T.WORD) orders.push(i);
      if (!(classes & PERSON) && !isNamed) continue;
      const isQuoted = ((flags[i] as number) & T.QUOTED) !== 0;
      switch (spokenOf(tokens, i, pack, brand, inclusive)) {
        case 'us':
          counts.us++;
          if (!isQuoted) us++;
          break;
        case 'self':
          counts.self++;
          if (!isQuoted) us++;
          break;
        case 'reader':
          counts.reader++;
          if (!isQuoted) reader++;
      }
    }
    about.push(us > reader ? 'us' : reader > 0 ? 'reader' : null);
  }
  countStops(text, tokens, counts);
  counts.caps = capitals.length;

  const draft: Draft = {
    text,
    kind: input.kind ?? (input.replyTo || mentions[0] === 0 ? 'reply' : 'post'),
    platform: norms.id,
    norms,
    replyTo: input.replyTo,
    media: input.media,
    message: input.message ?? false,
    intent: input.intent,
    goal: input.goal,
    lang: input.lang ?? pack.lang,
    pack,
    tokens,
    apart,
    hits,
    signs: 0,
    links,
    mentions,
    hashtags,
    capitals,
    orders,
    brand: brand.values().next().value,
    counts,
    about,
    styled: isStyled(text),
    known: [],
  };
  draft.signs = signsOf(draft, kinds) | (inTokens * 2 <= text.length ? Sign.DRAWN : 0) | (voice ? Sign.VOICE : 0);
  return draft;
}

/** @param kinds of its tokens, a bit each */
function signsOf({ links, mentions, hashtags, capitals, orders, counts, tokens, styled }: Draft, kinds: number): number {
  let signs = 0;
  if (links.length > 0) signs |= links.length > 1 ? Sign.LINK | Sign.LINKS : Sign.LINK;
  if (mentions.length > 0) signs |= Sign.MENTION;
  if (hashtags.length > 0) signs |= Sign.HASHTAG;
  if (kinds & (1 << T.EMAIL)) signs |= Sign.EMAIL;
  if (kinds & (1 << T.NUMBER)) signs |= Sign.NUMBER;
  if (tokens.emoji.length > 0) signs |= Sign.EMOJI;
  if (capitals.length > 0) signs |= Sign.CAPS;
  if (counts.exclamations > 0) signs |= Sign.EXCLAMATION;
  if (counts.questions > 0) signs |= Sign.QUESTION;
  if (counts.us > 0) signs |= Sign.US;
  if (counts.self > 0) signs |= Sign.SELF;
  if (orders.length > 2) signs |= Sign.ORDERS;
  if (tokens.sentences.length < 2) signs |= Sign.BRIEF;
  if (styled) signs |= Sign.STYLED;
  return signs;
}

/** Of whom a token speaks that is the brand's name or a word for a person. */
function spokenOf(
  tokens: T.Tokens,
  i: number,
  pack: OpenPack,
  brand: ReadonlySet<number>,
  inclusive: ReadonlySet<number>,
): 'us' | 'self' | 'reader' | null {
  const classes = classesAt(tokens, i, pack);
  if (brand.has(i) || (classes & US && !(classes & INCLUSIVE) && !inclusive.has(i))) return 'us';
  if (classes & SELF) return 'self';
  return classes & READER ? 'reader' : null;
}

function countStops(text: string, { stops }: T.Tokens, counts: Counts): void {
  for (const stop of stops)
    for (let i = stop.start; i < stop.end; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x21 || code === 0xff01) counts.exclamations++;
      else if (code === 0x3f || code === 0xff1f) counts.questions++;
    }
}

let questionsAsked = 0;

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

const always = () => true;

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

/** @returns the first token that ends behind an offset; as many as there are if none does */
export function tokenBehind({ end, length }: T.Tokens, offset: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((end[middle] as number) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** @returns the tokens with a sign right behind them, in the order of the text */
export function tokensBefore(sign: string, { text, tokens }: Draft): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const token = tokenBehind(tokens, at - 1);
    if (token < tokens.length && tokens.end[token] === at) found.push(token);
  }
  return found;
}

/** @returns the tokens with a sign right before them, in the order of the text */
export function tokensAfter(sign: string, { text, tokens }: Draft): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const token = tokenBehind(tokens, at);
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

/** Classes of a token's word; a lone capital (the U of "U.S.") is none, but for I; nor is "US" where nothing else shouts. */
export function classesAt(tokens: T.Tokens, i: number, pack: OpenPack): number {
  const classes = pack.lexicon.classesOf(tokens.id[i] as number);
  if (classes === 0) return 0;
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  const lone = length === 1 && isCapital(tokens, i, T.CAPITALISED) && !(classes & SELF);
  const country =
    length === 2 &&
    (classes & US) !== 0 &&
    isCapital(tokens, i, T.CAPS) &&
    !isCapital(tokens, i - 1, T.CAPS) &&
    !isCapital(tokens, i + 1, T.CAPS);
  return lone || country ? 0 : classes;
}

const isCapital = ({ flags, length }: T.Tokens, i: number, how: number): boolean =>
  i >= 0 && i < length && ((flags[i] as number) & how) !== 0;

const NO_TOKENS: ReadonlySet<number> = new Set();

/** *We* that includes the reader: "we all", "let's", "have we ever". */
function inclusiveTokens(hits: Hits): ReadonlySet<number> {
  const ours = hits.of('inclusive-we');
  if (ours.length === 0) return NO_TOKENS;
  const inside = new Set<number>();
  for (const hit of ours) for (let i = hit.from; i < hit.to; i++) inside.add(i);
  return inside;
}

function brandTokens(text: string, tokens: T.Tokens, name: string | undefined): ReadonlySet<number> {
  const wanted = name?.trim().toLowerCase();
  if (!wanted) return NO_TOKENS;
  const found = new Set<number>();
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return found;
  let token = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    while (token < tokens.length && (tokens.start[token] as number) < at) token++;
    if (tokens.start[token] === at) found.add(token);
  }
  return found;
}

function linkAt(text: string, tokens: T.Tokens, token: number): Link {
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  const url = text.slice(start, end);
  const scheme = url.indexOf('://');
  const from = scheme < 0 ? 0 : scheme + 3;
  let to = from;
  while (to < url.length && !ENDS_HOST.has(url.charCodeAt(to))) to++;
  const host = url.slice(from, to).toLowerCase();
  return { start, end, token, url, host: host.startsWith('www.') ? host.slice(4) : host, hasScheme: scheme >= 0 };
}

/** / ? # : */
const ENDS_HOST: ReadonlySet<number> = new Set([0x2f, 0x3f, 0x23, 0x3a]);
