/** Of whom a word speaks: of us, of the writer alone, of the reader. */

import type { Hits } from './hits';
import { bitOf } from './lexicon';
import type { OpenPack } from './pack';
import type * as T from './tokens';
import { classesAt } from './word-at';

const US = bitOf('us');
const SELF = bitOf('self');
const READER = bitOf('reader');
const INCLUSIVE = bitOf('inclusive');
/** Words for a person whom a sentence can be about. */
export const PERSON = US | SELF | READER;

/** Of whom a token speaks that is the brand's name or a word for a person. */
export function spokenOf(
  tokens: T.Tokens,
  i: number,
  pack: OpenPack,
  brand: ReadonlySet<number>,
  inclusive: ReadonlySet<number>,
): 'us' | 'self' | 'reader' | null {
  const classes = classesAt(tokens, i, pack);
  if (brand.has(i) || (classes & US && !(classes & INCLUSIVE) && !inclusive.has(i))) return 'us';
  if (classes & SELF) return 'self';
  return classes & READER ? 'reader' : null;
}

const NO_TOKENS: ReadonlySet<number> = new Set();

/** *We* that includes the reader: "we all", "let's", "have we ever". */
export function inclusiveTokens(hits: Hits): ReadonlySet<number> {
  const ours = hits.of('inclusive-we');
  if (ours.length === 0) return NO_TOKENS;
  const inside = new Set<number>();
  for (const hit of ours) for (let i = hit.from; i < hit.to; i++) inside.add(i);
  return inside;
}

export function brandTokens(text: string, tokens: T.Tokens, name: string | undefined): ReadonlySet<number> {
  const wanted = name?.trim().toLowerCase();
  if (!wanted) return NO_TOKENS;
  const found = new Set<number>();
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return found;
  let token = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    while (token < tokens.length && (tokens.start[token] as number) < at) token++;
    if (tokens.start[token] === at) found.add(token);
  }
  return found;
}
