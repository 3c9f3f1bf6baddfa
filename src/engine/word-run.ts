/** How far a word reaches, and of what it is made. */

import * as C from './characters';
import { CAPITALISED, CAPS } from './tokens';

/** @returns the flags of a word that begins at `from` */
export const shapeOf = (text: string, from: number, upper: number, lower: number): number =>
  upper >= 2 && lower === 0 ? CAPS : upper > 0 && text.charCodeAt(from) <= 0x5a ? CAPITALISED : 0;

/** @returns true where what stands behind plain letters belongs to their word */
export function goesOn(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly every word ends at a space or a stop.
  if (code < 0x80 && code !== 0x27) return C.isDigit(code) || code === 0x5f;
  const cls = C.classOf(text.codePointAt(at) as number);
  if (cls === C.APOSTROPHE) return at + 1 < text.length && C.classOf(text.charCodeAt(at + 1)) === C.LETTER;
  return cls === C.LETTER || cls === C.DIGIT || (cls === C.INVISIBLE && at > from);
}

/** How far a word or number reaches, and of what it is made. `foreign`: not only plain letters, so that it must be folded. */
export function measure(text: string, from: number) {
  let to = from;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let foreign = false;
  while (to < text.length) {
    const code = text.codePointAt(to) as number;
    const cls = C.classOf(code);
    if (code >= 0x61 && code <= 0x7a) lower++;
    else if (code >= 0x41 && code <= 0x5a) upper++;
    else if (cls === C.DIGIT) digits++;
    else if (cls === C.LETTER) {
      foreign = true;
      if (code > 0x7f) lower++;
    } else if (cls === C.INVISIBLE && to > from) foreign = true;
    else if (cls === C.APOSTROPHE) {
      if (to + 1 >= text.length || C.classOf(text.charCodeAt(to + 1)) !== C.LETTER) break;
      if (code !== 0x27) foreign = true;
    } else if (cls !== C.UNDERSCORE) break;
    to += code > 0xffff ? 2 : 1;
  }
  return { to, upper, lower, digits, foreign };
}
