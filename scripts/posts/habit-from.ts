/** From which sum on a habit is named. */

import { rules } from '../../src/engine/rules';
import { HABITS } from '../../src/engine/tone/habits';
import { round2, round3 } from './figures';
import type { Held } from './held-back';

/** @returns the sum from which on a habit is named: with the rules that name it anyway, a few more are missed than are named wrongly */
export function fromFor(habit: number, held: readonly Held[]): number {
  for (let from = -3; from <= 3; from += 0.1) {
    const { precision, recall, alone } = foundWith(habit, from, held);
    if (precision !== null && recall !== null && precision >= recall + SURER && (alone ?? 1) >= SURE) return round2(from);
  }
  return NEVER;
}

/** A tip that is wrong costs more trust than one that is missing. */
const SURER = 0.05;

/** So often it must be right where no rule has spoken. */
const SURE = 0.7;

/** No sum is so high. */
const NEVER = 99;

const CATEGORY = new Map<string, string>(rules.map(({ id, category }) => [id, category]));

/** @returns how well a habit is named from such a sum on, and how often rightly where no rule has spoken */
export function foundWith(habit: number, from: number, held: readonly Held[]) {
  let named = 0;
  let there = 0;
  let both = 0;
  let added = 0;
  let rightlyAdded = 0;
  for (const { sample, sums, weight } of held) {
    const has = sample.habits[habit];
    if (has === null) continue;
    const isRuled = [...sample.rules].some((id) => CATEGORY.get(id) === HABITS[habit]);
    const says = isRuled || (sums[habit] as number) >= from;
    if (says) named += weight;
    if (has) there += weight;
    if (says && has) both += weight;
    if (says && !isRuled) added += weight;
    if (says && !isRuled && has) rightlyAdded += weight;
  }
  return { precision: round3(both / named), recall: round3(both / there), alone: round3(rightlyAdded / added) };
}
