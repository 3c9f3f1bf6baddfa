/** The word of a token, and the sets it can be in. */

import type { Draft } from './draft';

/** @returns true if a token's word is in that set of the pack */
export const inSet = (draft: Draft, name: string, token: number): boolean => draft.pack.sets.get(name)?.has(wordAt(draft, token)) ?? false;

/** @returns a token's characters in lower case */
export function wordAt({ text, tokens, pack }: Draft, token: number): string {
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  // A word that a list knows need not be cut out again; the last part of a compound is shorter than what stands there.
  const known = pack.lexicon.wordOf(tokens.id[token] as number);
  return known.length === end - start ? known : text.slice(start, end).toLowerCase().replaceAll('’', "'");
}
