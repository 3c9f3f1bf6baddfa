/** Where a quotation ends: somebody else's words are not judged. */

import * as C from './characters';

/** By the mark that opens. */
const CLOSING: Record<number, string> = {
  0x22: '"”',
  0x60: '`',
  0x201c: '”"“',
  0x201e: '“”"',
  0xab: '»',
  0xbb: '«',
  0x2018: '’',
  0x201a: '‘',
  0x2039: '›',
  0x203a: '‹',
};

/** @returns the offset behind the closing quote, or -1 if the quote is never closed on its line within 400 characters */
export function closingQuote(text: string, at: number, opening: number): number {
  const closing = CLOSING[opening];
  if (!closing) return -1;
  const limit = Math.min(text.length, at + 400);
  for (let i = at + 1; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a && text.charCodeAt(i + 1) === 0x0a) return -1;
    if (closing.includes(text[i] as string)) {
      // ’ is an apostrophe too: it closes only before something that is no letter.
      if (c === 0x2019 && C.classOf(text.charCodeAt(i + 1) || 0x20) === C.LETTER) continue;
      return i + 1;
    }
  }
  return -1;
}
