import { traits } from '../engine/voice/traits';
import { language, named } from '../ui/words';

/** @returns the trait in the user's language */
export function traitName(trait: string): string {
  return named('trait_', trait);
}

const ONLY: ReadonlyMap<string, string | undefined> = new Map(traits.map(({ id, only }) => [id, only]));

/** @returns whether drafts are judged by a trait: in the user's language too, in English ones only, or in none: then the checklist asks */
export function readIn(trait: string): 'here' | 'english' | 'nowhere' {
  if (!ONLY.has(trait)) return 'nowhere';
  const only = ONLY.get(trait);
  return only === undefined || only === language() ? 'here' : 'english';
}
