/** How long a network thinks a draft is. Checked against twitter-text and @atproto/api in tests/engine/count.test.ts. */

import { graphemes, segmented } from './graphemes';
import type { Norms } from './norms';
import type { Kind, Length, LengthUnit } from './reading';
import { LINK, MENTION, type Span, type Tokens } from './tokens';

/** What a link counts on X and on Mastodon, whatever its length (twitter-text v3.json; Mastodon status_length_validator). */
const LINK_LENGTH = 23;

/**
 * @param text the draft, unchanged
 * @param tokens of the same text
 * @returns length in the unit of the counting
 */
export function lengthIn(counting: Norms['counting'], text: string, tokens: Tokens): number {
  switch (counting) {
    case 'graphemes':
      return graphemes(text);
    case 'utf16':
      return text.length;
    default:
      return pieced(counting, text, tokens);
  }
}

export const unitOf = (counting: Norms['counting']): LengthUnit =>
  counting === 'x' ? 'weighted' : counting === 'utf16' ? 'characters' : 'graphemes';

/** @returns the hard limit for a draft's kind, in the network's unit; `null` where there is none */
export function limitOf({ norms, kind }: { norms: Norms; kind: Kind }): number | null {
  // A kind that is named holds, `null` included: there the network has no limit, or none is known.
  return kind in norms.limits ? (norms.limits[kind] ?? null) : norms.limits.post;
}

/** @returns the Reading's length line for a network, but for where it is folded */
export function lengthLine(text: string, tokens: Tokens, norms: Norms, limit: number | null): Omit<Length, 'fold' | 'cut'> {
  return { used: lengthIn(norms.counting, text, tokens), limit, unit: unitOf(norms.counting) };
}

/**
 * @param units in the unit of the counting
 * @returns how far into the text that many units reach; no character, link or emoji that counts as one is cut in two
 */
export function reach(counting: Norms['counting'], text: string, tokens: Tokens, units: number): number {
  if (counting === 'utf16') return Math.min(units, text.length);
  let left = units;
  let at = 0;
  for (const { start, end, length } of [...piecesIn(counting, text, tokens), { start: text.length, end: text.length, length: 0 }]) {
    for (const { segment, index } of segmented(text.slice(at, start))) {
      left -= counting === 'x' ? weightOf(segment) : 1;
      if (left < 0) return at + index;
    }
    left -= length;
    if (left < 0) return start;
    at = end;
  }
  return text.length;
}

/** Words that count otherwise than letter by letter. */
interface Piece extends Span {
  length: number;
}

function piecesIn(counting: Norms['counting'], text: string, tokens: Tokens): Piece[] {
  switch (counting) {
    case 'x':
      return weighted(tokens);
    case 'mastodon':
      return mastodon(text, tokens);
    case 'bluesky':
      return bluesky(text, tokens);
    default:
      return [];
  }
}

/** @returns what a link counts */
export function linkLength(counting: Norms['counting'], link: string): number {
  if (counting === 'x' || counting === 'mastodon') return LINK_LENGTH;
  return counting === 'bluesky' ? shortened(link) : link.length;
}

function pieced(counting: 'x' | 'mastodon' | 'bluesky', text: string, tokens: Tokens): number {
  const letters = counting === 'x' ? weightOf : graphemes;
  let total = 0;
  let at = 0;
  for (const { start, end, length } of piecesIn(counting, text, tokens)) {
    total += letters(text.slice(at, start)) + length;
    at = end;
  }
  return total + letters(text.slice(at));
}

/** twitter-text v3: a link 23, an emoji 2, code points of these ranges 1, all others 2; NFC first. */
function weighted(tokens: Tokens): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (tokens.kind[i] === LINK) pieces.push({ start: tokens.start[i] as number, end: tokens.end[i] as number, length: LINK_LENGTH });
  for (const { start, end } of tokens.emoji) pieces.push({ start, end, length: 2 });
  return pieces.sort((a, b) => a.start - b.start);
}

function weightOf(text: string): number {
  let total = 0;
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) as number;
    total += code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247) ? 1 : 2;
  }
  return total;
}

/** Code points; a link counts 23 (http and https only), a mention without its server (mastodon counter.js, 4.3). */
function mastodon(text: string, tokens: Tokens): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (tokens.kind[i] === LINK && /^https?:/i.test(text.slice(start, start + 6))) pieces.push({ start, end, length: LINK_LENGTH });
    if (tokens.kind[i] !== MENTION) continue;
    const server = text.indexOf('@', start + 1);
    if (server > 0 && server < end) pieces.push({ start: server, end, length: 0 });
  }
  return pieces;
}

/** Links as the composer shows and counts them (social-app rich-text-manip.ts, shortenLinks); without a scheme they stay as they are. */
function bluesky(text: string, tokens: Tokens): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (tokens.kind[i] === LINK && SCHEME.test(text.slice(start, start + 8)))
      pieces.push({ start, end, length: shortened(text.slice(start, end)) });
  }
  return pieces;
}

const SCHEME = /^https?:\/\//i;
/** So much of a path is shown; of a longer one the beginning and three dots. */
const PATH = 15;
const PATH_SHOWN = 13 + 3;

/** @returns the length of a link without its scheme and with no more of its path than is shown */
function shortened(link: string): number {
  const bare = link.replace(SCHEME, '');
  if (bare.length === link.length) return link.length;
  const slash = bare.search(/[/?#]/);
  if (slash < 0) return bare.length;
  const path = bare.length - slash;
  return slash + (bare.slice(slash) === '/' ? 0 : path > PATH ? PATH_SHOWN : path);
}
