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

/** Of a term: its weight for the tone, then one for each habit. */
const COLUMNS = 1 + Object.keys(figures.habits).length;
const ofTerms = flat(Object.values(figures.terms));

function flat(rows: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(rows.length * COLUMNS);
  rows.forEach((row, i) => {
    all.set(row, i * COLUMNS);
  });
  return all;
}

/** @returns the terms as a phrase list; a hit's `phrase` is the index of its weights */
export const termLines = (): string => Object.keys(figures.terms).join('\n');

export const featureWeights = (name: string): readonly number[] => figures.features[name] ?? NONE;

export const ruleWeights = (id: string): readonly number[] => figures.rules[id] ?? NONE;

/**
 * @param phrase position of the term in `termLines()`
 * @param column 0: what it weighs for the tone; behind it, for each of the `HABITS`
 */
export const termWeight = (phrase: number, column: number): number => ofTerms[phrase * COLUMNS + column] ?? 0;
