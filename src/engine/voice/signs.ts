/** What the traits have in common: words for and against, how a draft is written, and how the two sides are weighed. */

import { type Draft, perDraft, saidHits, spanOf } from '../draft';
import { bitOf } from '../lexicon';
import { paired } from '../paired';
import * as T from '../tokens';
import type { TraitSign } from './trait';

export interface Sign extends T.Span {
  /** 1 is enough for a verdict. */
  weight: number;
}

const NOTHING: TraitSign = { verdict: 'unclear', spans: [] };

/** @returns a sign for every hit of a list that is not somebody else's words */
export const said = (draft: Draft, listId: string, weight = 1): Sign[] =>
  saidHits(draft, listId).map(({ from, to }) => ({ ...spanOf(draft, from, to), weight }));

const sum = (signs: readonly Sign[]) => signs.reduce((total, { weight }) => total + weight, 0);

/** @returns jargon and brochure prose, by the lists of the rules that name them */
export const dressedUp = (draft: Draft, weight = 1): Sign[] => [
  ...said(draft, 'corporate-words', weight),
  ...said(draft, 'brochure', weight),
];

/** @returns how press offices open: "thrilled to announce" */
export const announced = (draft: Draft, weight = 1): Sign[] => [
  ...paired(draft, 'announcement-feeling', 'announcement-act', 3).map(({ start, end }) => ({ start, end, weight })),
  ...said(draft, 'announcement', weight),
];

/** @returns the words of offices and of notices, who see nobody in particular */
export const stiff = (draft: Draft, weight = 1): Sign[] => [
  ...said(draft, 'manner-stiff', weight),
  ...said(draft, 'manner-notice', weight),
];

/** @returns how a paper is written that nobody says aloud: long words, none of them shortened, nobody spoken to, deeds without a doer */
export function onPaper(draft: Draft): Sign[] {
  const { letters, shortened, nouns, undergone, isEven, isLinked, longest } = manner(draft);
  if (!isEven || isLinked || shortened.length > 0 || draft.counts.reader > 0 || draft.counts.words < FEWEST) return [];
  const isHeavy = letters >= PAPER * draft.pack.prose.longWord;
  return [...when(isHeavy, longest, 0.5), ...each(undergone, 0.25), ...each(nouns, 0.2)];
}

/** Words from which on an average says something. */
const FEWEST = 7;
/** Of the letters of a long word: so many a word, on average, has nobody who talks. */
const PAPER = 0.65;

/** As many words as make the point. */
const SHOWN = 2;

/** @returns the side with more weight, if it has enough; `unclear` for a draft that shows nothing, or both alike */
export function weigh(ins: readonly Sign[], outs: readonly Sign[]): TraitSign {
  const [pro, contra] = [sum(ins), sum(outs)];
  if (pro === contra || Math.max(pro, contra) < 1) return NOTHING;
  const signs = pro > contra ? ins : outs;
  const strongest = signs.reduce((most, { weight }) => Math.max(most, weight), 0);
  const telling = signs.filter(({ weight }) => weight === strongest).sort((a, b) => a.start - b.start);
  return { verdict: pro > contra ? 'in' : 'out', spans: shown(telling).sort((a, b) => a.start - b.start) };
}

/** @returns true where nobody has to be funny: a death, a recall, a disaster */
export const isGrave = (draft: Draft): boolean => draft.hits.of('manner-grave').length > 0;

/** The same, for voices that keep quiet where nobody wants to hear them. */
export const weighUnlessGrave = (draft: Draft, ins: readonly Sign[], outs: readonly Sign[]): TraitSign =>
  isGrave(draft) ? NOTHING : weigh(ins, outs);

/** The first ones; two lists may know the same words. */
function shown(signs: readonly Sign[]): T.Span[] {
  const spans: T.Span[] = [];
  for (const { start, end } of signs) {
    if (spans.length === SHOWN) break;
    if (!spans.some((other) => start < other.end && other.start < end)) spans.push({ start, end });
  }
  return spans;
}

/** How a draft is written, in figures. */
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
  const { text, tokens, counts, links, hashtags, mentions, pack } = draft;
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
    if (pack.lexicon.classesOf(tokens.id[i] as number) & DENIES) denied.push(span);
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

/** @returns spans as signs of one weight */
export const each = (spans: readonly T.Span[], weight: number): Sign[] => spans.map(({ start, end }) => ({ start, end, weight }));

/** @returns one sign at a place, if what it stands for is so */
export const when = (isSo: boolean, span: T.Span | undefined, weight: number): Sign[] => (isSo && span ? each([span], weight) : []);

/** @returns rows of two and more exclamation marks */
export const rows = ({ text, tokens }: Draft, weight = 1): Sign[] =>
  each(
    tokens.stops.filter(({ start, end }) => end - start > 1 && text.slice(start, end).includes('!!')),
    weight,
  );

/** @returns everyday words in capitals, half a sign each; abbreviations are none of the words that the lists know */
export function shouted({ tokens }: Draft): Sign[] {
  const signs: Sign[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
    if ((tokens.flags[i] as number) & T.CAPS && (tokens.id[i] as number) >= 0 && span.end - span.start > 2)
      signs.push({ ...span, weight: 0.5 });
  }
  return signs;
}

/** @returns numbers, prices, shares and times of day */
export function figures({ tokens }: Draft, weight: number): Sign[] {
  const signs: Sign[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind >= T.NUMBER && kind <= T.TIME) signs.push({ start: tokens.start[i] as number, end: tokens.end[i] as number, weight });
  }
  return signs;
}

/** @returns a last sentence that is much shorter than those before it: the turn that one did not see coming */
export function turn({ tokens: { sentences }, counts }: Draft, weight: number): Sign[] {
  const last = sentences.at(-1);
  if (!last || sentences.length < 2) return [];
  const length = last.to - last.from;
  return when(length > 0 && 2 * length <= (counts.words - length) / (sentences.length - 1), last, weight);
}
