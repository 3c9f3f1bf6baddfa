/** Which dot ends no sentence: "e.g. this", "Dr. Who", "approx. two", "at 5 p.m. we", "by A. B. Lowther". */

import { isDigit, isLetter } from './characters';
import { bitOf, type Lexicon } from './lexicon';
import { CAPITALISED } from './tokens';
import type { Transcript } from './transcript';
import { plainEnd } from './word-key';

const SPACE = 0x20;
const DOT = 0x2e;
const FUNCTION = bitOf('function');

/** What ends with a dot that ends no sentence. */
const SHORTENED: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof rev st sen rep gov gen capt sgt cpl pte maj lt col messrs vs e.g i.e p.s approx dept z.b bzw nr'.split(' '),
);
/** What often stands last in a sentence: "and Co. They left", but "Miller Inc. Chicago". */
const SHORTENED_LAST: ReadonlySet<string> = new Set('etc inc ltd corp co jr sr'.split(' '));
/** Before a small letter or a figure only: "Max." and "a fig." end sentences, too; "no" before a figure only. */
const SHORTENED_INSIDE: ReadonlySet<string> = new Set(
  'est incl excl min max vol fig cf al ca usw ggf evtl inkl zzgl abzgl vgl str tel'.split(' '),
);
const LONGEST_SHORTENED = 6;
/** "Am 14. Juli": of the languages that write dates so, German has capitals behind the dot. */
const MONTH = / (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![\p{L}])/uy;

/**
 * Before a small letter such a dot also stands behind a lone letter or a short number; people who write everything small end their
 * sentences like all others.
 * @param dot right behind the last token, with a space behind it
 * @returns true if it ends no sentence
 */
export function endsNoSentence(text: string, dot: number, lexicon: Lexicon, transcript: Transcript): boolean {
  const { room } = transcript;
  const start = room.start[room.length - 1] as number;
  if (dot - start > LONGEST_SHORTENED) return false;
  const word = text.slice(start, dot).toLowerCase();
  const isShortNumber = word.length <= 2 && isDigit(word.charCodeAt(0));
  if (SHORTENED.has(word) || (isShortNumber && isMonth(text, dot + 1))) return true;
  const next = dot + 2;
  const after = next < text.length ? text.charCodeAt(next) : SPACE;
  const isSmall = isSmallLetter(after);
  if (SHORTENED_LAST.has(word)) return isSmall || !isSmallWord(text, next, lexicon);
  if (isDigit(after)) return word === 'no' || SHORTENED_INSIDE.has(word);
  if (word.length === 1 && isLetter(text.charCodeAt(start))) return isInitial(text, next, lexicon, transcript);
  return isSmall && (SHORTENED_INSIDE.has(word) || isShortNumber);
}

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function isMonth(text: string, at: number): boolean {
  MONTH.lastIndex = at;
  return MONTH.test(text);
}

/**
 * The last token is a lone letter: "j. smith", "P.S. If you", "Mrs. J. Thornton", "by A. B. Lowther"; "so do I. She",
 * "plan B. Bread" and "Mr. P. We" end with it.
 * @param next where the next word stands
 */
function isInitial(text: string, next: number, lexicon: Lexicon, { room, sentenceFrom }: Transcript): boolean {
  const last = room.length - 1;
  const at = room.start[last] as number;
  if (text.charCodeAt(at - 1) === DOT && SHORTENED.has(text.slice(at - 2, at + 1).toLowerCase())) return true;
  const code = text.charCodeAt(at);
  if ((code | 0x20) === 0x69) return false;
  if (isSmallLetter(text.charCodeAt(next))) return true;
  if (code > 0x5a || !isLetter(text.charCodeAt(next)) || isSmallWord(text, next, lexicon)) return false;
  if (last === sentenceFrom) return true;
  // Names are written so: behind a title or another name, or behind a word as small as "by".
  const before = last - 1;
  return ((room.flags[before] as number) & CAPITALISED) !== 0 || (lexicon.classesOf(room.id[before] as number) & FUNCTION) !== 0;
}

/** @returns true if a word like "the" or "we" stands there */
function isSmallWord(text: string, at: number, lexicon: Lexicon): boolean {
  const to = plainEnd(text, at, text.length);
  return to > at && (lexicon.classesOf(lexicon.idAt(text, at, to)) & FUNCTION) !== 0;
}
