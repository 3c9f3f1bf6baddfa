/** What the traits have in common: words for and against, and how the two are weighed. */

import { type Draft, saidHits, spanOf } from '../draft';
import * as T from '../tokens';
import type { TraitSign } from './trait';

export interface Sign extends T.Span {
  /** 1 is enough for a verdict. */
  weight: number;
}

/** @returns a sign for every hit of a list that is not somebody else's words */
export const said = (draft: Draft, listId: string, weight = 1): Sign[] =>
  saidHits(draft, listId).map(({ from, to }) => ({ ...spanOf(draft, from, to), weight }));

const sum = (signs: readonly Sign[]) => signs.reduce((total, { weight }) => total + weight, 0);

/** @returns jargon and brochure prose, by the lists of the rules that name them */
export const dressedUp = (draft: Draft, weight = 1): Sign[] => [
  ...said(draft, 'corporate-words', weight),
  ...said(draft, 'brochure', weight),
];

/** As many words as make the point. */
const SHOWN = 2;

/** @returns the side with more weight, if it has enough; `unclear` for a draft that shows nothing, or both alike */
export function weigh(ins: readonly Sign[], outs: readonly Sign[]): TraitSign {
  const [pro, contra] = [sum(ins), sum(outs)];
  if (pro === contra || Math.max(pro, contra) < 1) return { verdict: 'unclear', spans: [] };
  const telling = [...(pro > contra ? ins : outs)].sort((a, b) => b.weight - a.weight || a.start - b.start);
  return { verdict: pro > contra ? 'in' : 'out', spans: shown(telling).sort((a, b) => a.start - b.start) };
}

/** The first ones; two lists may know the same words. */
function shown(signs: readonly Sign[]): T.Span[] {
  const spans: T.Span[] = [];
  for (const { start, end } of signs) {
    if (spans.length === SHOWN) break;
    if (!spans.some((other) => start < other.end && other.start < end)) spans.push({ start, end });
  }
  return spans;
}

/** @returns true where nobody has to be funny: a death, a recall, a disaster */
export const isGrave = (draft: Draft): boolean => draft.hits.of('manner-grave').length > 0;

/** @returns rows of two and more exclamation marks */
export const rows = ({ text, tokens }: Draft): Sign[] =>
  tokens.stops.filter(({ start, end }) => end - start > 1 && text.slice(start, end).includes('!!')).map((span) => ({ ...span, weight: 1 }));

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
