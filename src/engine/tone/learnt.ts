/** What `npm run train` learned: weights of features, rules, and single words and word pairs. Figures only, no text of any post. */

import json from './figures.json';
import type { Habit } from './habits';

export interface Learnt {
  /** The language of the terms. */
  lang: string;
  bias: number;
  /** By feature of features.ts: what it weighs for a broadcast in each of its `MANNERS`, then for each of the `HABITS`. */
  features: Readonly<Record<string, readonly number[]>>;
  /** By rule: what it says of each of the `HABITS` that it has spoken. */
  rules: Readonly<Record<string, readonly number[]>>;
  /** By word or word pair, in the order of the compiled list: what it weighs for a broadcast, then for each of the `HABITS`. Zeros at the end are left out. */
  terms: Readonly<Record<string, readonly number[]>>;
  /** By sequence of sequence.ts: what it weighs for a broadcast. */
  sequences: Readonly<Record<string, number>>;
  /** Below `conversation` a draft is a conversation, from `broadcast` on a broadcast, in between mixed. */
  cuts: { conversation: number; broadcast: number };
  /** Where the sum begins, and from where on a draft has the habit. */
  habits: Readonly<Record<Habit, { bias: number; from: number }>>;
}

export const learnt: Learnt = json;
