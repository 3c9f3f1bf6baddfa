/** A draft as the rules see it: everything that more than one of them needs, computed once. */

import { isStyled } from './characters';
import { lex } from './lex';
import { bitOf } from './lexicon';
import type { Norms } from './norms';
import type { CompiledPack } from './pack';
import type { Hit, Hits } from './phrases';
import type { DraftInput, Kind, Media } from './reading';
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
  intent: DraftInput['intent'];
  goal: string | undefined;
  lang: string;
  pack: CompiledPack;
  tokens: T.Tokens;
  hits: Hits;
  links: Link[];
  /** Token indexes. */
  mentions: number[];
  hashtags: number[];
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

export function readDraft(input: DraftInput, pack: CompiledPack, norms: Norms, voice: Voice | undefined): Draft {
  const { text } = input;
  const tokens = lex(text, pack.lexicon);
  const hits = pack.matcher.match(tokens);
  pack.settleAddress(text, tokens);
  const links: Link[] = [];
  const mentions: number[] = [];
  const hashtags: number[] = [];
  const counts: Counts = { words: 0, us: 0, self: 0, reader: 0, exclamations: 0, questions: 0, caps: 0 };
  const perSentence: { us: number; reader: number }[] = tokens.sentences.map(() => ({ us: 0, reader: 0 }));
  const inclusive = inclusiveTokens(hits);
  const brand = brandTokens(text, tokens, voice?.name);

  for (let i = 0; i < tokens.length; i++) {
    switch (tokens.kind[i]) {
      case T.LINK:
        links.push(linkAt(text, tokens, i));
        break;
      case T.MENTION:
        mentions.push(i);
        break;
      case T.HASHTAG:
        hashtags.push(i);
        break;
      case T.EMAIL:
        break;
      default:
        countWord(i);
    }
  }
  for (const stop of tokens.stops)
    for (let i = stop.start; i < stop.end; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x21 || code === 0xff01) counts.exclamations++;
      else if (code === 0x3f || code === 0xff1f) counts.questions++;
    }

  return {
    text,
    kind: input.kind ?? (input.replyTo || tokens.kind[0] === T.MENTION ? 'reply' : 'post'),
    platform: norms.id,
    norms,
    replyTo: input.replyTo,
    media: input.media,
    intent: input.intent,
    goal: input.goal,
    lang: input.lang ?? pack.lang,
    pack,
    tokens,
    hits,
    links,
    mentions,
    hashtags,
    brand: brand.values().next().value,
    counts,
    about: perSentence.map(({ us, reader }) => (us > reader ? 'us' : reader > 0 ? 'reader' : null)),
    styled: isStyled(text),
    known: [],
  };

  function countWord(i: number): void {
    const flags = tokens.flags[i] as number;
    counts.words++;
    if (flags & T.CAPS && (tokens.end[i] as number) - (tokens.start[i] as number) > 1) counts.caps++;
    const whom = tokens.id[i] === -1 && !brand.has(i) ? null : speaksOf(i);
    if (!whom) return;
    counts[whom]++;
    // What somebody else says is not what the sentence is about.
    const sentence = flags & T.QUOTED ? undefined : perSentence[tokens.sentence[i] as number];
    if (sentence) sentence[whom === 'reader' ? 'reader' : 'us']++;
  }

  function speaksOf(i: number): 'us' | 'self' | 'reader' | null {
    const classes = classesAt(tokens, i, pack);
    if (brand.has(i) || (classes & US && !(classes & INCLUSIVE) && !inclusive.has(i))) return 'us';
    if (classes & SELF) return 'self';
    return classes & READER ? 'reader' : null;
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
  wanted: (hit: Hit) => boolean = () => true,
): boolean {
  const hits = saidHits(draft, listId);
  for (let i = firstFrom(hits, from); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.from >= to) return false;
    if (hit.to <= to && wanted(hit)) return true;
  }
  return false;
}

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

/** A sentence that asks: ends with a question mark. */
export const questions = (draft: Draft): T.Sentence[] => draft.tokens.sentences.filter((sentence) => sentence.mark === '?');

/** Classes of a token's word; a lone capital (the U of "U.S.") is none, but for I; nor is "US" where nothing else shouts. */
export function classesAt(tokens: T.Tokens, i: number, pack: CompiledPack): number {
  const classes = pack.lexicon.classesOf(tokens.id[i] as number);
  if (classes === 0) return 0;
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  const lone = length === 1 && isCapital(tokens, i, T.CAPITALISED) && !(classes & SELF);
  const country =
    length === 2 &&
    (classes & US) !== 0 &&
    isCapital(tokens, i, T.CAPS) &&
    ![i - 1, i + 1].some((beside) => isCapital(tokens, beside, T.CAPS));
  return lone || country ? 0 : classes;
}

const isCapital = ({ flags }: T.Tokens, i: number, how: number): boolean => ((flags[i] ?? 0) & how) !== 0;

/** *We* that includes the reader: "we all", "let's", "have we ever". */
function inclusiveTokens(hits: Hits): Set<number> {
  const inside = new Set<number>();
  for (const hit of hits.of('inclusive-we')) for (let i = hit.from; i < hit.to; i++) inside.add(i);
  return inside;
}

function brandTokens(text: string, tokens: T.Tokens, name: string | undefined): Set<number> {
  const found = new Set<number>();
  const wanted = name?.trim().toLowerCase();
  if (!wanted) return found;
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
  const hasScheme = url.includes('://');
  const host = (hasScheme ? url.slice(url.indexOf('://') + 3) : url).split(/[/?#:]/, 1)[0] as string;
  return { start, end, token, url, host: host.toLowerCase().replace(/^www\./, ''), hasScheme };
}
