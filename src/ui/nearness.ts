import type { Length } from '../engine/reading';

/** From here on the limit is worth a look. */
const NEAR = 0.8;

/** @returns how a length stands to its limit: quiet until four fifths of it are used */
export function nearness({ used, limit }: Pick<Length, 'used' | 'limit'>): 'quiet' | 'near' | 'over' {
  if (limit === null || used < limit * NEAR) return 'quiet';
  return used > limit ? 'over' : 'near';
}
