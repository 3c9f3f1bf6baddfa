/** The word of a token, and the sets and classes it can be in. */

import type { Draft } from './draft';
import { bitOf } from './lexicon';
import type { OpenPack } from './pack';
import * as T from './tokens';

const FUNCTION = bitOf('function');
const SELF = bitOf('self');
const US = bitOf('us');

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

/** @returns true if a token's word is of one of those classes */
export const hasClass = ({ tokens, pack }: Draft, token: number, bits: number): boolean =>
  (pack.lexicon.classesOf(tokens.id[token] as number) & bits) !== 0;

/** @returns true for the small words between the big ones */
export const isFunction = (draft: Draft, token: number): boolean => hasClass(draft, token, FUNCTION);

/** Classes of a token's word; a lone capital (the U of "U.S.") is none, but for I; nor is "US" where nothing else shouts. */
export function classesAt(tokens: T.Tokens, i: number, pack: OpenPack): number {
  const classes = pack.lexicon.classesOf(tokens.id[i] as number);
  if (classes === 0) return 0;
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  const lone = length === 1 && isCapital(tokens, i, T.CAPITALISED) && !(classes & SELF);
  const country =
    length === 2 &&
    (classes & US) !== 0 &&
    isCapital(tokens, i, T.CAPS) &&
    !isCapital(tokens, i - 1, T.CAPS) &&
    !isCapital(tokens, i + 1, T.CAPS);
  return lone || country ? 0 : classes;
}

const isCapital = ({ flags, length }: T.Tokens, i: number, how: number): boolean =>
  i >= 0 && i < length && ((flags[i] as number) & how) !== 0;
