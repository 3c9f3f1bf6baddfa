import { traits } from '../engine/voice/traits';
import { named } from '../ui/words';

/** @returns the trait in the user's language */
export function traitName(trait: string): string {
  return named('trait_', trait);
}

const READ: ReadonlySet<string> = new Set(traits.map(({ id }) => id));

/** @returns true for a trait that drafts are judged by; of the others the checklist asks */
export const isRead = (trait: string): boolean => READ.has(trait);
