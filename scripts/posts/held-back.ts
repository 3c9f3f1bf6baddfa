/** Read posts as models see them that were trained without them: they tell how unread posts fare. */

import { learn, logistic } from './learn';
import type { Sample } from './samples';

const FOLDS = 5;

/** A post whose tone and habits somebody read. */
export type Read = Sample & { read: number; habits: (boolean | null)[]; from: string };

/** A read post as models see it that were trained without it. */
export interface Held {
  sample: Read;
  score: number;
  /** In the order of `HABITS`. */
  sums: number[];
  /** It counts so much that the sets have the shares that they have in gold. */
  weight: number;
}

export const isRead = (sample: Sample): sample is Read => sample.read !== undefined;

/** @returns those that can tell how unread ones fare, each as models see it that were trained without its fifth */
export function heldBack(samples: readonly Sample[]): Held[] {
  const fair = samples.filter(isRead).filter((sample) => sample.fair);
  const parts = new Map(fair.map((sample, i) => [sample, i % FOLDS]));
  const shares = sharesOfGold(fair);
  return Array.from({ length: FOLDS }, (_, part) => {
    const { tone, habits } = learn(samples.filter((sample) => parts.get(sample as Read) !== part));
    return fair
      .filter((sample) => parts.get(sample) === part)
      .map((sample) => ({
        sample,
        score: logistic(tone.sum(sample)),
        sums: habits.map(({ sum }) => sum(sample)),
        weight: shares(sample),
      }));
  }).flat();
}

/** @returns how much one read post counts, so that each set has the share that it has in gold */
function sharesOfGold(fair: readonly Read[]): (sample: Read) => number {
  const gold = fair.filter(({ set }) => set === 'gold');
  const count = (all: readonly Read[], from: string) => all.filter((sample) => sample.from === from).length;
  const sets = [...new Set(fair.map(({ from }) => from))];
  const shares = new Map(sets.map((from) => [from, count(gold, from) / Math.max(1, gold.length) / count(fair, from)]));
  return ({ from }) => shares.get(from) as number;
}
