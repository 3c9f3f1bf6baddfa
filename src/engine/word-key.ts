/** A word of up to twelve plain letters is its own key, gathered while it is read. */

import { isLetter } from './characters';

/** Letters of a key: two halves of six, five bits a letter, the last letter lowest. */
export const KEY_LETTERS = 12;
const HALF = (1 << 30) - 1;
/** The apostrophe inside a word, as a letter behind z. */
const APOSTROPHE = 27;

/** The plain word that `plainEnd` has gone through: its key, and what it is made of. */
export const passed = { high: 0, low: 0, capitals: 0, apostrophes: 0 };

/**
 * Goes through a word of plain letters, in either case, and apostrophes between them, and leaves its key in `passed`.
 * Alone in a function of its own, because most of the time that a draft takes is spent here.
 * @param from where a plain letter stands
 * @returns its end: what stands there may belong to the word too, if it is no plain letter
 */
export function plainEnd(text: string, from: number, end: number): number {
  let high = 0;
  let low = 0;
  let capitals = 0;
  let apostrophes = 0;
  let to = from;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    let letter = code & 31;
    if (!isLetter(code)) {
      if (code !== 0x27 || to + 1 === end || !isLetter(text.charCodeAt(to + 1))) break;
      letter = APOSTROPHE;
      apostrophes++;
    } else if (code < 0x61) capitals++;
    high = ((high << 5) | (low >>> 25)) & HALF;
    low = ((low << 5) | letter) & HALF;
  }
  passed.high = high;
  passed.low = low;
  passed.capitals = capitals;
  passed.apostrophes = apostrophes;
  return to;
}
