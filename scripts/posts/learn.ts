/** How the weights are learnt: those of the tone from all posts, those of the habits from posts that were read for them. */

import { MANNERS } from '../../src/engine/tone/feature';
import { featureName, fitHabits, fitTone, type Model, mannerName, sequenceName } from './fits';
import type { Sample } from './samples';

/** So many terms and sequences are kept; more of them go on after the first look, before the last ones are chosen. */
const ROUNDS = [
  { terms: 2500, sequences: 1000 },
  { terms: 800, sequences: 320 },
];
const FEWEST_POSTS = 20;
/** What stands in nearly every post is there often; what does not is an accident. */
const FEWEST_OF_SEQUENCE = 200;
const FEWEST_SETS = 2;
/**
 * The sum promises less than it learnt to: read posts weigh most in it, and by the sets' own labels a score of 0.97 kept its word in 83 of
 * 100 posts, each set with the same weight. Over all sets together it is off by 0.075 with this scale (2026-12-01).
 */
const SCALE = 0.7;
const SHIFT = -0.45;

export interface Learnt {
  terms: string[];
  sequences: string[];
  tone: Model;
  /** In the order of `HABITS`. */
  habits: Model[];
}

/** Fits with every candidate, then with those that tell most of anything, which take over what the others said, then with the last ones chosen. */
export function learn(from: readonly Sample[]): Learnt {
  let terms = candidates(from, ({ terms }) => terms.keys(), FEWEST_POSTS);
  let sequences = candidates(from, ({ sequences }) => sequences, FEWEST_OF_SEQUENCE);
  for (const most of ROUNDS) {
    const tone = fitTone(from, terms, sequences);
    const strengths = [tone, ...fitHabits(from, terms)].map(({ strength }) => relative(strength, terms));
    const strongest = new Map(terms.map((term) => [term, strengths.reduce((sum, of) => sum + of(term) ** 2, 0)]));
    terms = strongestOf(terms, (term) => strongest.get(term) as number, most.terms);
    sequences = strongestOf(sequences, (sequence) => tone.strength(sequenceName(sequence)), most.sequences);
  }
  terms.sort();
  sequences.sort();
  return {
    terms,
    sequences,
    tone: promising(fitTone(from, terms, sequences).model),
    habits: fitHabits(from, terms).map(({ model }) => model),
  };
}

const strongestOf = (all: string[], by: (one: string) => number, most: number): string[] =>
  all.sort((a, b) => by(b) - by(a) || (a < b ? -1 : 1)).slice(0, most);

const promising = ({ bias, weight, sum }: Model): Model => ({
  bias: SCALE * bias + SHIFT,
  weight: (name) => SCALE * weight(name),
  sum: (sample) => SCALE * sum(sample) + SHIFT,
});

/** Where one thing is told by many words and another by few, both have the same say in which are kept. */
function relative(strength: (term: string) => number, terms: readonly string[]): (term: string) => number {
  const size = Math.sqrt(terms.reduce((sum, term) => sum + strength(term) ** 2, 0)) || 1;
  return (term) => strength(term) / size;
}

/** Read posts do not count as a set of their own: they were drawn from the others. */
function candidates(from: readonly Sample[], of: (sample: Sample) => Iterable<string>, fewest: number): string[] {
  const counts = new Map<string, { posts: number; sets: Set<string> }>();
  for (const sample of from) {
    const { set, read } = sample;
    if (read !== undefined) continue;
    for (const term of of(sample)) {
      let entry = counts.get(term);
      if (!entry) counts.set(term, (entry = { posts: 0, sets: new Set() }));
      entry.posts++;
      entry.sets.add(set);
    }
  }
  return [...counts].filter(([, { posts, sets }]) => posts >= fewest && sets.size >= FEWEST_SETS).map(([term]) => term);
}

/** @returns what a feature weighs for the tone, in the order of `MANNERS` */
export const toneWeights = ({ weight }: Model, feature: string): number[] =>
  MANNERS.map((manner) => weight(featureName(feature)) + weight(mannerName(feature, manner)));

/** @returns the score of a sum, 0..1 */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
