/** Reads a draft: everything that more than one rule needs, computed once. */

import { isStyled } from './characters';
import { type About, type Counts, type Draft, type Link, noAnswers } from './draft';
import type { Hits } from './hits';
import { lex } from './lex';
import { bitOf } from './lexicon';
import type { Norms } from './norms';
import type { OpenPack } from './pack';
import type { DraftInput } from './reading';
import * as Sign from './signs';
import { brandTokens, inclusiveTokens, PERSON, spokenOf } from './spoken-of';
import * as T from './tokens';
import type { Voice } from './voice/voice';

const IMPERATIVE = bitOf('imperative');

export function readDraft(input: DraftInput, pack: OpenPack, norms: Norms, voice: Voice | undefined): Draft {
  const { text, apart = [] } = input;
  const tokens = lex(text, pack.lexicon, apart);
  const hits = pack.matcher.match(tokens);
  pack.settleAddress(text, tokens);
  const brand = brandTokens(text, tokens, voice?.name);
  const { links, mentions, hashtags, capitals, orders, counts, about, kinds, inTokens } = gather(text, tokens, hits, pack, brand);
  const styled = isStyled(text);
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
    styled,
    known: noAnswers(),
  };
  draft.signs = signsOf(draft, kinds) | (inTokens * 2 <= text.length ? Sign.DRAWN : 0) | (voice ? Sign.VOICE : 0);
  return draft;
}

interface Gathered extends Pick<Draft, 'links' | 'mentions' | 'hashtags' | 'capitals' | 'orders' | 'counts' | 'about'> {
  /** A bit for each kind of token that there is. */
  kinds: number;
  /** Characters of the text that belong to a token. */
  inTokens: number;
}

/** Walks through the tokens once. */
function gather(text: string, tokens: T.Tokens, hits: Hits, pack: OpenPack, brand: ReadonlySet<number>): Gathered {
  const counts: Counts = { words: 0, us: 0, self: 0, reader: 0, exclamations: 0, questions: 0, caps: 0 };
  const links: Link[] = [];
  const mentions: number[] = [];
  const hashtags: number[] = [];
  const capitals: number[] = [];
  const orders: number[] = [];
  const about: About[] = [];
  let kinds = 0;
  let inTokens = 0;
  const inclusive = inclusiveTokens(hits);
  const isNamed = brand.size > 0;
  const { lexicon } = pack;
  const { kind, start, end, flags, id, sentences } = tokens;
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
      const whom = spokenOf(tokens, i, pack, brand, inclusive);
      if (!whom) continue;
      counts[whom]++;
      if ((flags[i] as number) & T.QUOTED) continue;
      if (whom === 'reader') reader++;
      else us++;
    }
    about.push(us > reader ? 'us' : reader > 0 ? 'reader' : null);
  }
  counts.caps = capitals.length;
  countStops(text, tokens, counts);
  return { links, mentions, hashtags, capitals, orders, counts, about, kinds, inTokens };
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

function countStops(text: string, { stops }: T.Tokens, counts: Counts): void {
  for (const stop of stops)
    for (let i = stop.start; i < stop.end; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x21 || code === 0xff01) counts.exclamations++;
      else if (code === 0x3f || code === 0xff1f) counts.questions++;
    }
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
