/**
 * In what share of other people's posts a trait is heard, so that what anybody does is nobody's trait. Counted on 2026-11-29 on
 * 31 public sets of at least 250 English posts that are no spam (600 of each at most, 15,657 in all), and on the sixty notices of
 * tests/engine/voice/drafts/neutral.ts; of every trait it is the share in the set that shows it most, rounded up.
 */

import type { TraitId } from '../voice';

const IN: Readonly<Partial<Record<TraitId, number>>> = {
  funny: 0.1,
  innovative: 0.05,
  quick: 0.22,
  secretive: 0.01,
  aggressive: 0.07,
  warm: 0.08,
  'plain-spoken': 0.22,
  expert: 0.08,
  playful: 0.03,
  dry: 0.02,
  bold: 0.09,
  humble: 0.01,
  calm: 0.02,
  curious: 0.09,
  caring: 0.02,
  rebellious: 0.05,
  elegant: 0.02,
  precise: 0.15,
  optimistic: 0.04,
  'down-to-earth': 0.03,
};

/** Posts that are out of character are rarer, but for these, who hear every "!!!" (docs/engine.md). */
const OUT: Readonly<Partial<Record<TraitId, number>>> = { calm: 0.09, dry: 0.09, elegant: 0.09 };

/** Of a trait that nobody has counted yet. */
const UNCOUNTED_IN = 0.1;
const UNCOUNTED_OUT = 0.02;

export const usuallyIn = (trait: TraitId): number => IN[trait] ?? UNCOUNTED_IN;
export const usuallyOut = (trait: TraitId): number => OUT[trait] ?? UNCOUNTED_OUT;
