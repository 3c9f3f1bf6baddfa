/** Reads lists in the phrase language (`phrases.ts`) into rows of numbers. */

import * as C from './characters';
import type { Lexicon } from './lexicon';
import * as T from './tokens';

/** Symbols: a word's number, or one of these. */
export const kindSymbol = (kind: number): number => -2 - kind;
export const ANY_WORD = -20;
export const SENTENCE_START = -21;
/** So many symbols lie below 0. */
export const BELOW = 21;
/** Only between symbols: brackets, what parts alternatives, and a comma that allows a soft gap before what follows. */
export const OPEN = -30;
export const OR = -31;
export const CLOSE = -32;
export const COMMA = -33;
/** Ends a line; the line's number stands behind it. */
export const END = -34;
/** Said of a line, no part of it. */
const SENTENCE_END = -35;
const INSTEAD = -36;
const NEWLINE = -37;
const UNKNOWN = -38;

const PUNCTUATION: readonly (readonly [string, number])[] = [
  ['<word>', ANY_WORD],
  ['<number>', kindSymbol(T.NUMBER)],
  ['<percent>', kindSymbol(T.PERCENT)],
  ['<money>', kindSymbol(T.MONEY)],
  ['<time>', kindSymbol(T.TIME)],
  ['<link>', kindSymbol(T.LINK)],
  ['<mention>', kindSymbol(T.MENTION)],
  ['<hashtag>', kindSymbol(T.HASHTAG)],
  ['<email>', kindSymbol(T.EMAIL)],
  ['^', SENTENCE_START],
  ['[', OPEN],
  ['|', OR],
  [']', CLOSE],
  [',', COMMA],
  ['$', SENTENCE_END],
  ['\n', NEWLINE],
];

export interface Line {
  list: number;
  /** Position in its list. */
  phrase: number;
  /** Its first symbol. */
  at: number;
  atSentenceEnd: boolean;
  /** What to write instead. */
  instead: string | undefined;
}

/** What a list is made of: an instead with all that follows it, brackets and commas, words. A hyphen parts words, as in the lexer. */
const PARTS = /=>[^\n]*|[[\]|,\n]|[^\s[\]|,-]+/g;

/** Every line of every list, one behind the other. */
export class PhraseScript {
  /** As many as `size` tells; nothing is written behind them. */
  readonly symbols: Int32Array;
  size = 0;
  readonly lines: Line[] = [];
  /** What has been met so far. Lists say the same words again and again: most are looked up whole. */
  readonly #met = new Map<string, number>(PUNCTUATION);

  /** @param room of all lists together, in characters */
  constructor(
    private readonly lexicon: Lexicon,
    room: number,
  ) {
    // Nothing is shorter than its symbol but the end of a line, which has two.
    this.symbols = new Int32Array(2 * room + 2);
  }

  /**
   * Reads one list.
   * @throws if a line is written in no known way: names the list and what it cannot read
   */
  read(id: string, list: number, text: string): void {
    const { symbols, lines } = this;
    const met = this.#met;
    const fail = (what: string) => new Error(`${what} in phrase ${phrase + 1} of "${id}"`);
    let phrase = 0;
    let { size } = this;
    let line: Line = { list, phrase, at: size, atSentenceEnd: false, instead: undefined };
    let inside = false;
    const parts: string[] = (text.includes('//') ? phraseLines(text).join('\n') : text).match(PARTS) ?? [];
    parts.push('\n');
    for (const part of parts) {
      let symbol = met.get(part);
      if (symbol === undefined) symbol = this.#meet(part);
      if (symbol >= -BELOW) {
        if (line.atSentenceEnd || line.instead !== undefined) throw fail('something behind the end');
        symbols[size++] = symbol;
        continue;
      }
      switch (symbol) {
        case NEWLINE:
          if (inside) throw fail('a bracket that is not closed');
          if (size === line.at) break;
          symbols[size++] = END;
          symbols[size++] = lines.length;
          lines.push(line);
          line = { list, phrase: ++phrase, at: size, atSentenceEnd: false, instead: undefined };
          break;
        case COMMA:
          // A comma at the beginning would have nothing to follow.
          if (inside) throw fail('a comma inside brackets');
          if (size > line.at) symbols[size++] = COMMA;
          break;
        case SENTENCE_END:
          line.atSentenceEnd = true;
          break;
        case INSTEAD:
          line.instead = part.slice(2).trim();
          break;
        default:
          if (symbol === UNKNOWN || (symbol === OPEN) === inside) throw fail(`"${part}" is no word`);
          if (symbol !== OR) inside = symbol === OPEN;
          symbols[size++] = symbol;
      }
    }
    this.size = size;
  }

  #meet(part: string): number {
    if (part.charCodeAt(0) === 0x3d) return part.charCodeAt(1) === 0x3e ? INSTEAD : UNKNOWN;
    const plain = PLAIN.test(part);
    if (!plain && !isWord(part)) return UNKNOWN;
    const symbol = this.lexicon.learn(plain ? part : part.toLowerCase());
    this.#met.set(part, symbol);
    return symbol;
  }
}

/** As nearly all words in the lists are. */
const PLAIN = /^[a-z]+$/;
const APOSTROPHE = 0x27;
const HASH = 0x23;

function isWord(part: string): boolean {
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    const cls = C.classOf(code);
    if (cls !== C.LETTER && cls !== C.DIGIT && cls !== C.UNDERSCORE && code !== APOSTROPHE && !(code === HASH && i === 0)) return false;
  }
  return true;
}

/** @returns the phrases of a list, without empty lines and `//` notes */
export const phraseLines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => (line.split('//', 1)[0] as string).trim())
    .filter(Boolean);
