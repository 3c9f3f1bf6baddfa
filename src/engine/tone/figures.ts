/** What `npm run train` learned: weights of features, and of single words and word pairs. Figures only, no text of any post. */

import { MANNERS, type Manner } from './features';
import json from './figures.json';

export interface Figures {
  /** The language of the terms. */
  lang: string;
  bias: number;
  /** By feature of features.ts, one weight for each of its `MANNERS`; the sum goes through a logistic curve. */
  features: Readonly<Record<string, readonly number[]>>;
  /** By word or word pair, in the order of the compiled list. */
  terms: Readonly<Record<string, number>>;
  /** Below `conversation` a draft is a conversation, from `broadcast` on a broadcast, in between mixed. */
  cuts: { conversation: number; broadcast: number };
}

export const figures: Figures = json;

const weights = Object.values(figures.terms);

/** @returns the terms as a phrase list; a hit's `phrase` is the index of its weight */
export const termLines = (): string => Object.keys(figures.terms).join('\n');

/** @returns what a feature weighs in a manner, 0 for one that was not learnt */
export const featureWeight = (name: string, manner: Manner): number => figures.features[name]?.[MANNERS.indexOf(manner)] ?? 0;

/** A term says no more the third time. */
export const MOST_OF_A_TERM = 2;

/** @param phrase position of the term in `termLines()` */
export const termWeight = (phrase: number): number => weights[phrase] ?? 0;
