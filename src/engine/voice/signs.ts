/** What the traits have in common: words for and against, how a draft is written, and how the two sides are weighed. */

import { type Draft, saidHits, spanOf } from '../draft';
import { paired } from '../paired';
import * as T from '../tokens';
import { manner } from './manner';
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
