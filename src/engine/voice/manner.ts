/** How a draft is written, in figures: how long its words and sentences are, who is called, what is denied. */

import { type Draft, perDraft, spanOf } from '../draft';
import { bitOf } from '../lexicon';
import * as T from '../tokens';
import { hasClass } from '../word-at';

export interface Manner {
  /** Words a sentence. */
  pace: number;
  /** Letters a word. */
  letters: number;
  /** Words that people shorten when they speak: don't, it's, we'll. */
  shortened: T.Span[];
  /** Nouns that stand for a deed or a quality: implementation, compliance, Genehmigung. */
  nouns: T.Span[];
  /** Deeds that nobody does: "is closed", "were informed". */
  undergone: T.Span[];
  /** Words that deny. */
  denied: T.Span[];
  /** Words of twelve and more letters. */
  heavy: T.Span[];
  /** Sentences of one to three words. */
  clipped: T.Sentence[];
  asked: T.Sentence[];
  /** Sentences that begin with an order: "Bring a cup." */
  ordered: T.Sentence[];
  /** Names with which somebody is called: "Hanna, your letter came." */
  called: T.Span[];
  /** Sentences that begin with a small letter. */
  small: T.Sentence[];
  first: T.Sentence | undefined;
  last: T.Sentence | undefined;
  longest: T.Sentence | undefined;
  /** No exclamation mark, no capitals, no emoji. */
  isEven: boolean;
  /** Several sentences, each of which ends in one full stop, and nobody is called by a handle: not chat, but told. */
  isTold: boolean;
  /** Somebody else's address or tag stands in it: its sentences are not all its own. */
  isLinked: boolean;
}

/** Letters of a word that hardly anybody says at a counter. */
const HEAVY = 12;
const CLIPPED = 3;
const SHORTENED = /n['’]t$|['’](?:re|ll|ve|m|d)$|^(?:it|that|there|here|what|who|he|she|let)['’]s$/i;
const NOUN = /^\p{L}{4,}(?:tion|sion|ment|ance|ence|ity|ung|heit|keit)(?:s|en)?$/u;
const BEING = /^(?:is|are|be|been|being|was|were)$/i;
const DONE = /^\p{L}{3,}ed$/u;
const DENIES = bitOf('negation');
const SMALL = /^\p{Ll}/u;

/** @returns how a draft is written, counted once */
export const manner = perDraft((draft: Draft): Manner => {
  const { text, tokens, counts, links, hashtags, mentions } = draft;
  const { sentences } = tokens;
  const shortened: T.Span[] = [];
  const heavy: T.Span[] = [];
  const nouns: T.Span[] = [];
  const undergone: T.Span[] = [];
  const denied: T.Span[] = [];
  let isBeing = false;
  let letters = 0;
  for (let i = 0; i < tokens.length; i++) {
    const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
    if (tokens.kind[i] === T.WORD) letters += span.end - span.start;
    if (tokens.kind[i] !== T.WORD || (tokens.flags[i] as number) & T.QUOTED) continue;
    if (span.end - span.start >= HEAVY) heavy.push(span);
    const word = text.slice(span.start, span.end);
    if (SHORTENED.test(word)) shortened.push(span);
    if (NOUN.test(word)) nouns.push(span);
    if (isBeing && DONE.test(word)) undergone.push(span);
    isBeing = BEING.test(word);
    if (hasClass(draft, i, DENIES)) denied.push(span);
  }
  const orders = new Set(draft.orders);
  const size = ({ from, to }: T.Sentence) => to - from;
  return {
    pace: counts.words / Math.max(1, sentences.length),
    letters: letters / Math.max(1, counts.words),
    shortened,
    heavy,
    nouns,
    undergone,
    denied,
    clipped: sentences.filter((one) => size(one) > 0 && size(one) <= CLIPPED),
    asked: sentences.filter(({ mark }) => mark.includes('?')),
    called: sentences.filter(({ from, to }) => to - from > 2 && isCalled(draft, from)).map(({ from }) => spanOf(draft, from, from + 1)),
    ordered: sentences.filter(({ from }) => orders.has(from)),
    small: sentences.filter(({ start, from }) => tokens.kind[from] === T.WORD && SMALL.test(text.slice(start, start + 2))),
    first: sentences[0],
    last: sentences.at(-1),
    longest: sentences.reduce<T.Sentence | undefined>((most, one) => (!most || size(one) > size(most) ? one : most), undefined),
    isEven: counts.exclamations + counts.caps + tokens.emoji.length === 0,
    isTold: sentences.length > 1 && mentions.length === 0 && sentences.every(({ mark }) => mark === '.'),
    isLinked: links.length + hashtags.length > 0,
  };
});

/** A word with a capital that no list knows, and a comma behind it before the sentence speaks to somebody. */
function isCalled({ text, tokens, about }: Draft, first: number): boolean {
  const isName = ((tokens.flags[first] as number) & T.CAPITALISED) !== 0 && (tokens.id[first] as number) < 0;
  return isName && text[tokens.end[first] as number] === ',' && about[tokens.sentence[first] as number] === 'reader';
}
