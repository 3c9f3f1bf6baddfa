/**
 * Four habits, each weighed by itself from what the tone is weighed from: a draft can sell without boasting, and boast without
 * selling. No single word decides; where the sum is high, the words that weighed most are the evidence.
 */

import { spanOf } from '../draft';
import type { Category } from '../reading';
import { apart, type Span } from '../tokens';
import { featureWeights, figures, ruleWeights, termWeight } from './figures';
import { isSmall, type Noticed } from './noticed';

/** In the order of their weights in figures.json. */
export const HABITS = ['advertising', 'self-talk', 'broadcast', 'bait'] as const satisfies readonly Category[];
export type Habit = (typeof HABITS)[number];

/** So many places are worth showing. */
const SHOWN = 3;
/** A longer one is no evidence, but half the draft. */
const LONGEST = 48;

/** @returns true if readers would most likely say that the draft has this habit; false in a language whose words were not learnt */
export function hasHabit(habit: Habit, noticed: Noticed): boolean {
  if (noticed.draft.lang !== figures.lang) return false;
  const sums = (noticed.sums ??= sumsOf(noticed));
  return (sums[HABITS.indexOf(habit)] as number) >= figures.habits[habit].from;
}

/** All of them at once: most drafts are asked for each. */
function sumsOf({ features, rules, terms }: Noticed): number[] {
  const sums = HABITS.map((habit) => figures.habits[habit].bias);
  const add = (habit: number, weight: number) => {
    sums[habit] = (sums[habit] as number) + weight;
  };
  for (const { name, value } of features) {
    const weights = featureWeights(name);
    for (let habit = 0; habit < sums.length; habit++) add(habit, (weights[BEHIND_MANNERS + habit] ?? 0) * value);
  }
  for (const rule of rules.keys()) {
    const weights = ruleWeights(rule);
    for (let habit = 0; habit < sums.length; habit++) add(habit, weights[habit] ?? 0);
  }
  for (const { phrase } of terms) for (let habit = 0; habit < sums.length; habit++) add(habit, termWeight(phrase, BEHIND_TONE + habit));
  return sums;
}

/** @returns the places that speak most for a habit, heaviest first; none if nothing one could point at does */
export function evidenceOf(habit: Habit, noticed: Noticed): Span[] {
  const found: { span: Span; weight: number }[] = [];
  weighEach(HABITS.indexOf(habit), noticed, (weight, span) => {
    if (weight > 0 && span && span.end > span.start && span.end - span.start <= LONGEST) found.push({ span, weight });
  });
  found.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const kept: Span[] = [];
  for (const { span } of found) if (kept.length < SHOWN && apart([...kept, span]).length > kept.length) kept.push(span);
  return kept;
}

/** Behind the weights of the tone, one for each manner, stand those of the habits. */
const BEHIND_MANNERS = 3;
const BEHIND_TONE = 1;

/** Calls with every weight, and with the place if a reader could point at it. */
function weighEach(habit: number, { draft, features, terms, rules }: Noticed, weigh: (weight: number, span?: Span) => void): void {
  for (const { name, value, span } of features) weigh((featureWeights(name)[BEHIND_MANNERS + habit] ?? 0) * value, span);
  for (const [rule, span] of rules) weigh(ruleWeights(rule)[habit] ?? 0, span);
  for (const hit of terms) {
    const weight = termWeight(hit.phrase, BEHIND_TONE + habit);
    if (weight !== 0) weigh(weight, isSmall(draft, hit) ? undefined : spanOf(draft, hit.from, hit.to));
  }
}
