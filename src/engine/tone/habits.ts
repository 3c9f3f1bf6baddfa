/**
 * Four habits, each weighed by itself from what the tone is weighed from: a draft can sell without boasting, and boast without
 * selling. No single word decides; where the sum is high, the words that weighed most are the evidence.
 */

import { spanOf } from '../draft';
import type { Hit } from '../phrases';
import type { Category } from '../reading';
import { apart, type Span } from '../tokens';
import { unbroken } from '../unbroken';
import { MANNERS } from './feature';
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
  const { bias, from } = figures.habits[habit];
  let sum = bias;
  weighEach(habit, noticed, (weight) => {
    sum += weight;
  });
  return sum >= from;
}

/** @returns the places that speak most for a habit, heaviest first; none if nothing one could point at does */
export function evidenceOf(habit: Habit, noticed: Noticed): Span[] {
  const { draft } = noticed;
  const found: { span: Span; weight: number }[] = [];
  weighEach(habit, noticed, (weight, span, word) => {
    const place = word ? (isSmall(draft, word) ? undefined : spanOf(draft, word.from, word.to)) : span;
    if (weight <= 0 || !place || place.end <= place.start) return;
    const shown = unbroken(draft.text, place);
    if (shown.end - shown.start <= LONGEST) found.push({ span: shown, weight });
  });
  found.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const kept: Span[] = [];
  for (const { span } of found) if (kept.length < SHOWN && apart([...kept, span]).length > kept.length) kept.push(span);
  return kept;
}

/** Behind the weights of the tone stand those of the habits. */
const BEHIND_MANNERS = MANNERS.length;
const BEHIND_TONE = 1;

/** They weigh, and what stands there shows nothing: somebody's name, the letters of a link. */
const SHOWS_NOTHING: ReadonlySet<string> = new Set(
  'hashtags tag_share ends_hashtag mention said_aloud answers_someone comments names'.split(' '),
);

/** Calls with every weight, and with where it stands: a place, or a word. */
function weighEach(
  habit: Habit,
  { features, terms, share, rules }: Noticed,
  weigh: (weight: number, span?: Span, word?: Hit) => void,
): void {
  const at = HABITS.indexOf(habit);
  for (const { name, value, span } of features)
    weigh((featureWeights(name)[BEHIND_MANNERS + at] ?? 0) * value, SHOWS_NOTHING.has(name) ? undefined : span);
  for (const [rule, span] of rules) weigh(ruleWeights(rule)[at] ?? 0, span);
  for (const hit of terms) weigh(termWeight(hit.phrase, BEHIND_TONE + at) * share, undefined, hit);
}
