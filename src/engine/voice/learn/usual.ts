/**
 * In what share of other people's posts a trait is heard, so that what anybody does is nobody's trait: counted over labelled sets
 * of English posts, kind by kind, by `npm run usual` (scripts/usual.ts), which writes usual.json.
 */

import type { TraitId } from '../voice';
import usual from './usual.json';

const SHARES: Readonly<Partial<Record<TraitId, { in: number; out: number }>>> = usual;

/** Of a trait that nobody has counted yet. */
const UNCOUNTED = { in: 0.1, out: 0.02 };

export const usuallyIn = (trait: TraitId): number => (SHARES[trait] ?? UNCOUNTED).in;
export const usuallyOut = (trait: TraitId): number => (SHARES[trait] ?? UNCOUNTED).out;
