/** Two lists that mean something together: "thrilled to … unveil", "won … the award". Spares spelling out every pair. */

import { type Draft, saidHits } from './draft';
import type { Hit } from './phrases';
import type { Span } from './tokens';

/** Tokens from..to-1, and their characters. */
export type Stretch = Span & Pick<Hit, 'from' | 'to'>;

/** @returns the hits of a list with their characters; those in quotation marks left out */
export function stretches(draft: Draft, list: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of saidHits(draft, list)) found.push(stretch(draft, from, to));
  return found;
}

const stretch = ({ tokens }: Draft, from: number, to: number): Stretch => ({
  start: tokens.start[from] as number,
  end: tokens.end[to - 1] as number,
  from,
  to,
});

/**
 * @param first list of what comes first
 * @param then list of what follows in the same sentence
 * @param within so many tokens at most stand between the two
 * @returns from the one to the other, each first part once, with its nearest second part
 */
export function paired(draft: Draft, first: string, then: string, within: number): Stretch[] {
  const heads = saidHits(draft, first);
  const tails = saidHits(draft, then);
  if (heads.length === 0 || tails.length === 0) return [];
  const found: Stretch[] = [];
  let next = 0;
  for (const { from, to } of heads) {
    while (next < tails.length && (tails[next] as Hit).from < to) next++;
    const tail = tails[next];
    if (!tail) break;
    const { sentence } = draft.tokens;
    if (tail.from - to > within || sentence[tail.from] !== sentence[from]) continue;
    const last = found[found.length - 1];
    if (last && last.to === tail.to) continue;
    found.push(stretch(draft, from, tail.to));
  }
  return found;
}
