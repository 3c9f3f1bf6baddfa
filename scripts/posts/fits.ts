/** Sums fitted to posts: one for the tone, from all of them, and one for each habit, from those that were read for it. */

import { HABITS } from '../../src/engine/tone/habits';
import { MOST_OF_A_TERM } from '../../src/engine/tone/noticed';
import { fit, type Row } from './logistic';
import type { Sample } from './samples';

/** Pull towards 0. Features are few and stand in most posts; what one weighs more in one manner than in another, and what a word says, is little. */
const FEATURE_PULL = 0.0001;
const MANNER_PULL = 0.001;
const TERM_PULL = 0.0005;
const HABIT_FEATURE_PULL = 0.00005;
const HABIT_TERM_PULL = 0.0002;

/**
 * Between which weights two features stay, whatever was learnt.
 * `offers_twice`: of 79 posts read at random that sell in two ways, 78 were broadcasts, and other signs had told of most: nothing is
 * left there to learn it from, but a clean text that sells in two ways has no other sign.
 * `teaches`: in the sets it is mostly broadcasters who give advice; that something is worth keeping is no fault of a post.
 */
const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = { offers_twice: [1.2, 99], teaches: [-99, -0.5] };

/** Weak labels, and sets that say more about their time and topic than about the tone, count less; plain talk, which must not be called a broadcast, counts more. Default 1. */
const TRUST: Readonly<Record<string, number>> = { brand_vs_person: 0.6, hn_titles: 0.2, reddit_goemotions: 3, tweets_tweeteval: 0.5 };
/** Two readers agreed on gold; one read each of the others. */
const GOLD_IN_HABITS = 5;
/**
 * What one post that was read for its tone counts, where a whole side of a set counts 1: all of them together about ten times as much as
 * the sets' own labels, which mean something else in each. Held-back posts are ranked better so (2026-12-01).
 */
const TRUST_READ = { gold: 0.05, ours: 0.006 };

/** What a sum is made of. */
export interface Model {
  bias: number;
  weight: (name: string) => number;
  /** The sum that goes through the logistic curve. */
  sum: (sample: Sample) => number;
}

/** Names by which weights are kept, beside the terms' own. */
export const featureName = (name: string): string => `*${name}`;
export const mannerName = (name: string, manner: string): string => `*${name} ${manner}`;
export const ruleName = (id: string): string => `#${id}`;
export const sequenceName = (sequence: string): string => `~${sequence}`;

type Values = (sample: Sample) => [name: string, value: number][];

export interface Fitted {
  model: Model;
  /** Of a term: what it weighs, by how much the posts count in which it stands. */
  strength: (term: string) => number;
}

export function fitTone(from: readonly Sample[], terms: readonly string[], sequences: readonly string[]): Fitted {
  const kept = [...terms, ...sequences.map(sequenceName)];
  const values: Values = (sample) => {
    const all: [string, number][] = [];
    for (const { name, value } of sample.features) all.push([featureName(name), value], [mannerName(name, sample.manner), value]);
    for (const sequence of sample.sequences) all.push([sequenceName(sequence), 1]);
    return withTerms(all, sample);
  };
  const ys = from.map(({ y }) => y);
  const pull = (name: string) => (name.includes(' ') ? MANNER_PULL : FEATURE_PULL);
  return bounded(fitWith(from, values, ys, trustsOf(from), kept, pull, TERM_PULL), values);
}

function bounded({ model, strength }: Fitted, values: Values): Fitted {
  const bounds = new Map(Object.entries(BOUNDS).map(([feature, bound]) => [featureName(feature), bound]));
  const weight = (name: string) => {
    const [least, most] = bounds.get(name) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return Math.min(most, Math.max(least, model.weight(name)));
  };
  return {
    model: { ...model, weight, sum: (sample) => values(sample).reduce((sum, [name, x]) => sum + weight(name) * x, model.bias) },
    strength,
  };
}

export function fitHabits(from: readonly Sample[], terms: readonly string[]): Fitted[] {
  const values: Values = (sample) => {
    const all: [string, number][] = sample.features.map(({ name, value }) => [featureName(name), value]);
    for (const rule of sample.rules) all.push([ruleName(rule), 1]);
    return withTerms(all, sample);
  };
  return HABITS.map((_, habit) => {
    const known = from.filter(({ habits }) => typeof habits?.[habit] === 'boolean');
    const trusts = known.map(({ set }) => (set === 'gold' ? GOLD_IN_HABITS : 1) / known.length);
    const ys = known.map(({ habits }) => (habits?.[habit] ? 1 : 0));
    return fitWith(known, values, ys, trusts, terms, () => HABIT_FEATURE_PULL, HABIT_TERM_PULL);
  });
}

function withTerms(all: [string, number][], { terms }: Sample): [string, number][] {
  for (const [term, count] of terms) all.push([term, Math.min(count, MOST_OF_A_TERM)]);
  return all;
}

function fitWith(
  from: readonly Sample[],
  values: Values,
  ys: readonly number[],
  trusts: readonly number[],
  terms: readonly string[],
  pull: (name: string) => number,
  termPull: number,
): Fitted {
  const index = new Map<string, number>(terms.map((term, i) => [term, i]));
  const pulls = terms.map(() => termPull);
  const mass = terms.map(() => 0);
  const rows: Row[] = from.map((sample, i) => {
    const at: number[] = [];
    const value: number[] = [];
    for (const [name, x] of values(sample)) {
      let known = index.get(name);
      if (known === undefined) {
        if (!/^[*#]/.test(name)) continue;
        index.set(name, (known = pulls.length));
        pulls.push(pull(name));
      }
      at.push(known);
      value.push(x);
      if (known < terms.length) mass[known] = (mass[known] as number) + (trusts[i] as number);
    }
    return { at, value, y: ys[i] as number, trust: trusts[i] as number };
  });
  const { weights, bias } = fit(rows, pulls.length, (i) => pulls[i] as number);
  const weight = (name: string) => weights[index.get(name) ?? -1] ?? 0;
  return {
    model: { bias, weight, sum: (sample) => values(sample).reduce((sum, [name, x]) => sum + weight(name) * x, bias) },
    strength: (term) => Math.abs(weight(term)) * Math.sqrt(mass[index.get(term) ?? -1] ?? 0),
  };
}

/** Every side of every set weighs the same, times its trust; then both sides as a whole do. */
function trustsOf(from: readonly Sample[]): number[] {
  const groups = new Map<string, number>();
  for (const { set, y } of from) groups.set(`${set} ${y}`, (groups.get(`${set} ${y}`) ?? 0) + 1);
  const trusts = from.map(({ set, y }) =>
    set === 'gold' || set === 'ours' ? TRUST_READ[set] : (TRUST[set] ?? 1) / (groups.get(`${set} ${y}`) as number),
  );
  const total = (side: number) => from.reduce((sum, { y }, i) => (y === side ? sum + (trusts[i] as number) : sum), 0);
  const scale = [1 / total(0), 1 / total(1)] as const;
  return trusts.map((trust, i) => {
    const { y } = from[i] as Sample;
    return trust * (y === 0 ? scale[0] : y === 1 ? scale[1] : (scale[0] + scale[1]) / 2);
  });
}
