/** What a character is to the lexer. One small table for what nearly everybody types, a memo for the rest of Unicode. */

export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
/** Ends a sentence: . ! ? … and their kin in other scripts. */
export const STOP = 7;
export const QUOTE = 8;
export const CURRENCY = 9;
export const EMOJI = 10;
/** Joins or varies what stands before it: zero-width joiner, variation selectors, zero-width space. Never a gap. */
export const INVISIBLE = 11;
export const UNDERSCORE = 12;

/** ASCII, Latin letters and, at its end, the dashes and quotation marks of U+2010. */
const TABLE_SIZE = 0x2070;
const UNSEEN = 255;
/** Filled as characters are met: asking Unicode is slow. */
const table = new Uint8Array(TABLE_SIZE).fill(UNSEEN);
const memo = new Map<number, number>();

/** @returns the class of a code point (not of half a surrogate pair); behind the end of a text, where `charCodeAt` gives NaN, there is space */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) {
    const known = table[code] as number;
    return known === UNSEEN ? (table[code] = slowClass(code)) : known;
  }
  let found = memo.get(code);
  if (found === undefined) memo.set(code, (found = slowClass(code)));
  return found;
}

function slowClass(code: number): number {
  if (Number.isNaN(code) || code === 0x20) return SPACE;
  if (isLetter(code)) return LETTER;
  if (isDigit(code)) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCodePoint(code);
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code === 0x5f) return UNDERSCORE;
  if (code === 0x27 || code === 0x2019 || code === 0xff07) return APOSTROPHE;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code === 0x200d || code === 0x200b || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0020 && code <= 0xe007f))
    return INVISIBLE;
  if ('.!?…。！？؟‼⁉'.includes(character)) return STOP;
  if ('"“”„«»‘‚‹›`'.includes(character)) return QUOTE;
  // Asking Unicode takes long the first time, and these are what people type beside plain letters.
  if (code < 0x80) return code === 0x24 ? CURRENCY : code >= 0x09 && code <= 0x0c ? SPACE : OTHER;
  if (code >= 0x2012 && code <= 0x2027) return OTHER;
  if (code >= 0x1f300 && code <= 0x1faff) return PICTURE.test(character) ? EMOJI : OTHER;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Sc}/u.test(character)) return CURRENCY;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{Nl}\p{No}]/u.test(character)) return LETTER;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return EMOJI;
  return code > 0xff && PICTURE.test(character) ? EMOJI : OTHER;
}

const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Presentation}]/u;

/** Pretends to be letters (bold, italic, full width …): screen readers spell it out, so the lexer folds it back. */
const STYLED = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u{1f130}-\u{1f189}\u24b6-\u24e9]/u;

/** @returns true if the text holds letters in a costume (𝐛𝐨𝐥𝐝, ｆｕｌｌ ｗｉｄｔｈ) */
export const isStyled = (text: string): boolean => STYLED.test(text);

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** @returns the word as the lexicon knows it: lower case, straight apostrophes, no costume, no invisible characters */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  const plain = isStyled(word) ? word.normalize('NFKC') : word;
  return plain
    .toLowerCase()
    .replace(/[\u2019\uff07]/g, "'")
    .replace(/\u200b|\u200d|\ufe0f|\ufeff/g, '');
}

/** @returns the replacement, beginning with a capital where the words begin with one */
export const startingLike = (words: string, replacement: string): string =>
  /^\p{Lu}/u.test(words) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;

/** a to z only, in either case; `LETTER` knows all others too. One comparison, since every character of a draft is asked. */
export const isLetter = (code: number): boolean => ((code | 0x20) - 0x61) >>> 0 < 26;

/** 0 to 9 only; `DIGIT` knows those of other scripts too. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
