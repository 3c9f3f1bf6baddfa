/**
 * Pairs of traits that pull in different directions. Both may be chosen: many a person is both. Why it is hard, and how it can be
 * done, stand in the locales as `conflict_why_<id>` and `conflict_do_<id>`.
 */

import type { TraitId } from './voice';

export interface Conflict {
  /** The two traits, joined. */
  id: string;
  pair: readonly [TraitId, TraitId];
}

export const conflicts: readonly Conflict[] = [
  { id: 'secretive-plain-spoken', pair: ['secretive', 'plain-spoken'] },
  { id: 'secretive-precise', pair: ['secretive', 'precise'] },
  { id: 'aggressive-caring', pair: ['aggressive', 'caring'] },
  { id: 'aggressive-warm', pair: ['aggressive', 'warm'] },
  { id: 'aggressive-calm', pair: ['aggressive', 'calm'] },
  { id: 'bold-humble', pair: ['bold', 'humble'] },
  { id: 'quick-precise', pair: ['quick', 'precise'] },
  { id: 'elegant-down-to-earth', pair: ['elegant', 'down-to-earth'] },
  { id: 'dry-warm', pair: ['dry', 'warm'] },
  { id: 'dry-optimistic', pair: ['dry', 'optimistic'] },
];

/** @returns the pairs of which both are among the traits */
export const conflictsAmong = (traits: readonly string[]): Conflict[] =>
  conflicts.filter(({ pair }) => pair.every((id) => traits.includes(id)));
