import type { Check } from '../engine/reading';
import type { AccountMode } from '../messages/snapshot';

/** @returns the lines of the checklist for whoever speaks: the brand's profile holds nobody who speaks for themselves, the sidewalk everybody */
export function checksFor(speaker: AccountMode | 'unknown', checks: readonly Check[]): readonly Check[] {
  return speaker === 'personal' ? checks.filter(({ id }) => id === 'sidewalk') : checks;
}
