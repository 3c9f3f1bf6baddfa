/** The two cuts of the tone: below the one a post is a conversation, from the other on a broadcast. */

import { share } from './figures';
import type { Model } from './fits';
import type { Held } from './held-back';
import { logistic } from './learn';
import type { Sample } from './samples';

/** Plain talk of people, hardly an advertisement among it: at most this share of its posts may be called a broadcast. */
const PLAIN_TALK: Readonly<Record<string, number>> = { airline_customers: 0.015, reddit_goemotions: 0.008, twcs_support: 0.03 };

export interface Cuts {
  conversation: number;
  broadcast: number;
}

/** @returns the lowest score, in hundredths, that few enough posts of plain talk reach */
export function quietFrom({ sum }: Model, samples: readonly Sample[]): number {
  const tooMany = (cut: number) =>
    Object.entries(PLAIN_TALK).some(
      ([set, most]) =>
        share(
          samples.filter((sample) => sample.set === set),
          (sample) => logistic(sum(sample)) >= cut / 100,
        ) > most,
    );
  let cut = 40;
  while (cut < 75 && tooMany(cut)) cut++;
  return cut;
}

/** An advertisement that is praised as a talk costs more trust than one that is judged rightly earns. */
const OPPOSITE = 1.5;

/** Cuts so many hundredths away must do well too: where one post more or less decides, the best of all is chance. */
const NEARBY = 3;

/**
 * The two cuts on a grid of hundredths that judge most read posts rightly, opposite calls held against them. Gold, where two readers
 * agreed, counts as much as all that one reader read. Without read posts: the middle.
 * @param quiet where a broadcast begins at the earliest
 */
export function cutsFor(held: readonly Held[], quiet: number): Cuts {
  if (held.length === 0) return { conversation: 0.42, broadcast: 0.58 };
  const gold = held.filter(({ sample }) => sample.set === 'gold').length;
  const judged = held.map(({ score, sample, weight }) => ({ score, read: sample.read, counts: sample.set === 'gold' ? 1 / gold : weight }));
  const known = new Map<number, number>();
  const pointsAt = (low: number, high: number): number => {
    const key = low * 100 + high;
    let points = known.get(key);
    if (points === undefined) known.set(key, (points = pointsWith({ conversation: low / 100, broadcast: high / 100 }, judged)));
    return points;
  };
  const around = (low: number, high: number): number => {
    let points = 0;
    for (let by = -NEARBY; by <= NEARBY; by++) points += pointsAt(low + by, high) + pointsAt(low, high + by);
    return points;
  };
  let best = { low: 0, high: 0, points: Number.NEGATIVE_INFINITY };
  for (let low = 25; low <= 60; low++)
    for (let high = Math.max(low + NEARBY, quiet); high <= 75; high++) {
      const points = around(low, high);
      if (points > best.points) best = { low, high, points };
    }
  return { conversation: best.low / 100, broadcast: best.high / 100 };
}

function pointsWith(cuts: Cuts, judged: readonly { score: number; read: number; counts: number }[]): number {
  let points = 0;
  for (const { score, read, counts } of judged) {
    const label = labelWith(cuts, score);
    if (label === labelOfRead(read)) points += counts;
    else if (isOpposite(label, read)) points -= OPPOSITE * counts;
  }
  return points;
}

/** @returns what a reader called it */
export function labelOfRead(read: number) {
  return read === 1 ? 'broadcast' : read === 0 ? 'conversation' : 'mixed';
}

export const isOpposite = (label: string, read: number): boolean => label !== 'mixed' && read !== 0.5 && label !== labelOfRead(read);

/** @returns what a score is called */
export function labelWith(cuts: Cuts, score: number) {
  return score >= cuts.broadcast ? 'broadcast' : score < cuts.conversation ? 'conversation' : 'mixed';
}
