/** Where a number and what belongs to it ends: 1,000 · $2bn · 5x · 5 p.m. */

import { CURRENCY, classOf, isDigit, isLetter } from './characters';
import { MONEY, NUMBER, PERCENT, TIME } from './tokens';

/**
 * 10, 1,000, 3.5, 10%, 20 €, 5pm, 17:30, 5th, 2x, 24/7
 * @param from behind its first digits
 * @returns its kind and where it ends
 */
export function numeral(text: string, from: number): { kind: number; to: number } {
  const to = separated(text, from);
  if (text[to] === ':' && isDigit(text.charCodeAt(to + 1))) {
    const end = digitRun(text, to + 1);
    return { kind: TIME, to: meridiem(text, end) || end };
  }
  const spaced = text[to] === ' ' || text[to] === '\u00a0' ? to + 1 : to;
  if (text[spaced] === '%') return { kind: PERCENT, to: spaced + 1 };
  if (spaced < text.length && classOf(text.charCodeAt(spaced)) === CURRENCY && !isDigit(text.charCodeAt(spaced + 1)))
    return { kind: MONEY, to: spaced + 1 };
  const time = meridiem(text, to);
  return time > 0 ? { kind: TIME, to: time } : { kind: NUMBER, to: magnitude(text, to) };
}

/** @returns the end of the digits that begin at `from` */
export function digitRun(text: string, from: number): number {
  let to = from;
  while (isDigit(text.charCodeAt(to))) to++;
  return to;
}

/** Digits with their separators after a currency sign, an optional space between. @returns `from` if there are none */
export function amount(text: string, from: number): number {
  const first = text[from] === ' ' ? from + 1 : from;
  const to = digitRun(text, first);
  return to === first ? from : separated(text, to);
}

/** @returns the end of the groups that follow the digits up to `from`: 1,000.50 */
export function separated(text: string, from: number): number {
  let to = from;
  while ((text[to] === '.' || text[to] === ',') && isDigit(text.charCodeAt(to + 1))) to = digitRun(text, to + 1);
  return to;
}

/** 20k, 3M, $2bn, 5x */
export function magnitude(text: string, from: number): number {
  const first = lowerAt(text, from);
  if (first !== K && first !== M && first !== B && first !== X) return from;
  const to = first === B && lowerAt(text, from + 1) === N ? from + 2 : from + 1;
  return isSign(text, to, NUMERAL) ? from : to;
}

/** @returns the end of "pm", "p.m." after a number, 0 if there is none */
export function meridiem(text: string, from: number): number {
  let to = text.charCodeAt(from) === SPACE ? from + 1 : from;
  const first = lowerAt(text, to);
  if (first !== A && first !== P) return 0;
  to += text.charCodeAt(to + 1) === DOT ? 2 : 1;
  if (lowerAt(text, to) !== M) return 0;
  to++;
  const code = text.charCodeAt(to);
  if (isDigit(code) || code === UNDERSCORE || isSign(text, to, LETTER)) return 0;
  return code === DOT && !isSign(text, to + 1, LETTER) ? to + 1 : to;
}

const SPACE = 0x20;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const A = 0x61;
const B = 0x62;
const K = 0x6b;
const M = 0x6d;
const N = 0x6e;
const P = 0x70;
const X = 0x78;

/** A plain letter in lower case; other signs may give anything but a letter. */
const lowerAt = (text: string, at: number): number => text.charCodeAt(at) | 0x20;

const LETTER = /\p{L}/u;
const NUMERAL = /[\p{L}\p{N}]/u;

/** @param kind asked only about signs that few people type: what it takes to ask Unicode the first time is a good part of a first reading */
function isSign(text: string, at: number, kind: RegExp): boolean {
  const code = text.codePointAt(at) ?? SPACE;
  return code < 0x80 ? isLetter(code) || (kind === NUMERAL && isDigit(code)) : kind.test(String.fromCodePoint(code));
}
