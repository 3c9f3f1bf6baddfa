/** @returns a figure as people would say it: with one digit behind the point at most */
export const tenth = (figure: number): number => Math.round(figure * 10) / 10;

/** @returns how often each comes up, the most frequent first; of equals the one that came first */
export function tally<T>(items: Iterable<T>): [T, number][] {
  const times = new Map<T, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]);
}

/** @returns the sum of a figure over all of them */
export const sumOf = <T>(items: readonly T[], figure: (item: T) => number): number => items.reduce((sum, item) => sum + figure(item), 0);
