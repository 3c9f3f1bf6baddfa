/** Where a number and what belongs to it ends: 1,000 · $2bn · 5x · 5 p.m. */

import { isDigit } from './characters';

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
  // k, m, b and x in either case.
  const first = text.charCodeAt(from) | 0x20;
  if (first !== 0x6b && first !== 0x6d && first !== 0x62 && first !== 0x78) return from;
  const match = /^(?:k|m|bn|b|x)(?![\p{L}\p{N}])/iu.exec(text.slice(from, from + 3));
  return match ? from + match[0].length : from;
}

/** @returns the end of "pm", "p.m." after a number, 0 if there is none */
export function meridiem(text: string, from: number): number {
  const first = text.charCodeAt(text.charCodeAt(from) === 0x20 ? from + 1 : from) | 0x20;
  if (first !== 0x61 && first !== 0x70) return 0;
  const match = /^ ?[ap]\.?m\b\.?(?!\p{L})/iu.exec(text.slice(from, from + 6));
  return match ? from + match[0].length : 0;
}
