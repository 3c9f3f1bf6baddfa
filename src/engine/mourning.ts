/** Somebody has died, or is mourned: nobody is told then how to be more shareable. */

import { type Draft, perDraft, saidHits } from './draft';
import { sells } from './offering';
import type { Category } from './reading';

/** What has no place beside a death. That somebody sells with it has rules of its own. */
const OUT_OF_PLACE: ReadonlySet<Category> = new Set([
  'self-talk',
  'broadcast',
  'strategy',
  'shareability',
  'conversation',
  'hype',
  'one-message',
]);

/** @returns true where somebody has died or people were hit, and nothing is sold beside it */
export const mourns = perDraft((draft) => saidHits(draft, 'mourning').length > 0 && !sells(draft));

/** @returns true for what a decent reader would not say about such a draft */
export const isTactless = (category: Category, draft: Draft): boolean => OUT_OF_PLACE.has(category) && mourns(draft);
