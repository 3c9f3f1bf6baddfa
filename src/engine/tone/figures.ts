/** What `npm run train` learned: weights of features, rules, and single words and word pairs. Figures only, no text of any post. */

import json from './figures.json';
import type { Habit } from './habits';

export interface Figures {
  /** The language of the terms. */
  lang: string;
  bias: number;
  /** By feature of features.ts: what it weighs for a broadcast in each of its `MANNERS`, then for each of the `HABITS`. */
  features: Readonly<Record<string, readonly number[]>>;
  /** By rule: what it says of each of the `HABITS` that it has spoken. */
  rules: Readonly<Record<string, readonly number[]>>;
  /** By word or word pair, in the order of the compiled list: what it weighs for a broadcast, then for each of the `HABITS`. Zeros at the end are left out. */
  terms: Readonly<Record<string, readonly number[]>>;
  /** Below `conversation` a draft is a conversation, from `broadcast` on a broadcast, in between mixed. */
  cuts: { conversation: number; broadcast: number };
  /** Where the sum begins, and from where on a draft has the habit. */
  habits: Readonly<Record<Habit, { bias: number; from: number }>>;
}

export const figures: Figures = json;

const NONE: readonly number[] = [];
const ofTerms = Object.values(figures.terms);

/** @returns the terms as a phrase list; a hit's `phrase` is the index of its weights */
export const termLines = (): string => Object.keys(figures.terms).join('\n');

export const featureWeights = (name: string): readonly number[] => figures.features[name] ?? NONE;

export const ruleWeights = (id: string): readonly number[] => figures.rules[id] ?? NONE;

/** @param phrase position of the term in `termLines()` */
export const termWeights = (phrase: number): readonly number[] => ofTerms[phrase] ?? NONE;
