/** @returns whether two values say the same, in whatever order their keys stand: storage has an order of its own */
export function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && alike(one[key as never], other[key as never]))
  );
}

/** @returns whether nothing is said there */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}

/** @returns with how many lines both begin, and with how many of the others both end */
export function sharedEnds(one: readonly unknown[], other: readonly unknown[]): { first: number; last: number } {
  const shorter = Math.min(one.length, other.length);
  let first = 0;
  while (first < shorter && alike(one[first], other[first])) first++;
  let last = 0;
  while (last < shorter - first && alike(one.at(-1 - last), other.at(-1 - last))) last++;
  return { first, last };
}
