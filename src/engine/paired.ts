/** Two lists that mean something together: "thrilled to … unveil", "won … the award". Spares spelling out every pair. */

import { type Draft, saidHits, spanOf } from './draft';
import type { Hit } from './phrases';
import type { Span } from './tokens';

/**
 * @param first list of what comes first
 * @param then list of what follows in the same sentence
 * @param within so many tokens at most stand between the two
 * @returns from the one to the other, each first part once, with its nearest second part
 */
export function paired(draft: Draft, first: string, then: string, within: number): (Span & Pick<Hit, 'from' | 'to'>)[] {
  const heads = saidHits(draft, first);
  const tails = saidHits(draft, then);
  if (heads.length === 0 || tails.length === 0) return [];
  const found: (Span & Pick<Hit, 'from' | 'to'>)[] = [];
  let next = 0;
  for (const { from, to } of heads) {
    while (next < tails.length && (tails[next] as Hit).from < to) next++;
    const tail = tails[next];
    if (!tail) break;
    const { sentence } = draft.tokens;
    if (tail.from - to > within || sentence[tail.from] !== sentence[from]) continue;
    const last = found[found.length - 1];
    if (last && last.to === tail.to) continue;
    found.push({ ...spanOf(draft, from, tail.to), from, to: tail.to });
  }
  return found;
}
