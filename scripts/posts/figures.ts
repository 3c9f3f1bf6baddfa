/** The figures that judge the engine, by the usual definitions. */

/** Area under the ROC curve: how often a positive scores above a negative; ties count half. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [...positives.map((score) => ({ score, positive: true })), ...negatives.map((score) => ({ score, positive: false }))].sort(
    (a, b) => a.score - b.score,
  );
  let ranks = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]?.score === all[i]?.score) j++;
    for (let k = i; k < j; k++) if (all[k]?.positive) ranks += (i + j + 1) / 2;
    i = j;
  }
  return (ranks - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

/** @returns the share of items for which `test` holds; NaN of none */
export const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length ? items.filter(test).length / items.length : Number.NaN;

/** Mean gap between what a score promises and what happens, over ten bins. @param scored with a weight each, by default the same */
export function calibrationError(scored: readonly { score: number; positive: boolean; weight?: number }[], bins = 10): number {
  const gaps = Array.from({ length: bins }, () => 0);
  let all = 0;
  for (const { score, positive, weight = 1 } of scored) {
    const bin = Math.min(bins - 1, Math.floor(score * bins));
    gaps[bin] = (gaps[bin] as number) + weight * (score - (positive ? 1 : 0));
    all += weight;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / all;
}

export const round3 = (x: number): number | null => (Number.isNaN(x) ? null : Math.round(x * 1000) / 1000);

export const round2 = (x: number): number => Math.round(x * 100) / 100 || 0;
