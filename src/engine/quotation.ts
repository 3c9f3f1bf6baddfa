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

const STRAIGHT = 0x27;
/** Words that begin with an apostrophe. */
const CUT_SHORT = /^'(?:cause|em|til|till|tis|twas|n|bout|round|cuz|cos|s|ere|neath)\b/i;
const LONGEST_STRAIGHT = 160;

/** @returns the offset behind the closing quote, or -1 if the quote is never closed on its line within 400 characters */
export function closingQuote(text: string, at: number, opening: number): number {
  if (opening === STRAIGHT) return closingStraight(text, at);
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

/** 'like this': it opens before a letter with nothing before it, and closes behind a word with no letter after it; "the '90s" and "'til" open nothing. */
function closingStraight(text: string, at: number): number {
  const isLetterAt = (i: number) => C.classOf(text.charCodeAt(i) || 0x20) === C.LETTER;
  if (isLetterAt(at - 1) || !isLetterAt(at + 1) || CUT_SHORT.test(text.slice(at, at + 8))) return -1;
  const limit = Math.min(text.length, at + LONGEST_STRAIGHT);
  for (let i = at + 2; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a) return -1;
    if (c === STRAIGHT && !isLetterAt(i + 1) && C.classOf(text.charCodeAt(i - 1)) !== C.SPACE) return i + 1;
  }
  return -1;
}
