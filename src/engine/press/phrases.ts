/** Reads lists in the phrase language (`phrases.ts`) into rows of symbols. */

import * as C from '../characters';
import {
  ANY_WORD,
  BEGINS,
  BEGINS_SENTENCE,
  behind,
  CLOSE,
  COMMA,
  END,
  follow,
  kindSymbol,
  marked,
  OPEN,
  OR,
  SENTENCE_END,
  SENTENCE_START,
  scriptOf,
  symbolAt,
} from '../phrase-script';
import type { Phrases } from '../phrases';
import * as T from '../tokens';
import type { Words } from './words';

/** Said of a line, no part of it. */
const INSTEAD = -36;
const UNKNOWN = -37;

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
];

/** What a line is made of: an instead with all that follows it, brackets and commas, words. A hyphen parts words, as in the lexer. */
const PARTS = /=>.*|[[\]|,]|[^\s[\]|,-]+/g;

/** Every line of every list, one behind the other. */
export class PhraseReader {
  readonly #lines: number[][] = [];
  readonly #lists: Record<string, number> = {};
  readonly #instead: Record<string, Record<number, string>> = {};
  /** What has been met so far. Lists say the same words again and again: most are looked up whole. */
  readonly #met = new Map<string, number>(PUNCTUATION);

  /** @param words learns every word of every phrase */
  constructor(private readonly words: Words) {}

  /**
   * Reads one list.
   * @throws if a phrase is written in no known way, has no word, or begins with any word: names the list and the line
   */
  read(id: string, text: string): void {
    let size = 0;
    phraseLines(text).forEach((line, phrase) => {
      const fail = (what: string) => new Error(`${what} in phrase ${phrase + 1} of "${id}"`);
      const { symbols, instead } = this.#readLine(line, fail);
      if (instead !== undefined) (this.#instead[id] ??= {})[phrase] = instead;
      this.#lines.push(symbols);
      size += symbols.length;
    });
    this.#lists[id] = size;
  }

  /** @param numbers by the number that a word has here, the one it is written with */
  phrases(numbers: readonly number[]): Phrases {
    const lines = this.#lines.map((symbols) => scriptOf(symbols.map((symbol) => (symbol < 0 ? symbol : (numbers[symbol] as number)))));
    return {
      script: lines.map((line) => beginnings(line).reduce((all, { at, bit }) => marked(all, at, bit), line)).join(''),
      lists: this.#lists,
      instead: this.#instead,
    };
  }

  #readLine(line: string, fail: (what: string) => Error) {
    const symbols: number[] = [];
    let instead: string | undefined;
    let inside = false;
    let ended = false;
    for (const part of line.match(PARTS) ?? []) {
      const symbol = this.#met.get(part) ?? this.#meet(part);
      if (symbol === UNKNOWN) throw fail(`"${part}" is no word`);
      if (ended && symbol !== INSTEAD) throw fail('something behind the end');
      if (symbol === COMMA) {
        if (inside) throw fail('a comma inside brackets');
        // A comma at the beginning would have nothing to follow.
        if (symbols.length === 0) continue;
      }
      if (symbol === OPEN || symbol === CLOSE) {
        if ((symbol === OPEN) === inside) throw fail(`"${part}" is no word`);
        inside = !inside;
      }
      if (symbol === OR && !inside) throw fail(`"${part}" is no word`);
      if (symbol === SENTENCE_END || symbol === INSTEAD) ended = true;
      if (symbol === INSTEAD) instead = part.slice(2).trim();
      else symbols.push(symbol);
    }
    if (inside) throw fail('a bracket that is not closed');
    symbols.push(END);
    const begins = beginnings(scriptOf(symbols));
    if (begins.some(({ at }) => symbols[at] === END)) throw fail('no word');
    if (begins.some(({ at }) => symbols[at] === ANY_WORD)) throw fail('any word at the beginning');
    if (begins.some(({ at, bit }) => begins.some((other) => other.at === at && other.bit !== bit))) throw fail('a beginning of two kinds');
    return { symbols, instead };
  }

  #meet(part: string): number {
    if (part.charCodeAt(0) === 0x3d) return part.charCodeAt(1) === 0x3e ? INSTEAD : UNKNOWN;
    const plain = PLAIN.test(part);
    if (!plain && !isWord(part)) return UNKNOWN;
    const symbol = this.words.learn(plain ? part : part.toLowerCase());
    this.#met.set(part, symbol);
    return symbol;
  }
}

/** @returns the places of a line where its phrase can begin, each with its bit; the end of a line that can be empty is one of them */
function beginnings(line: string, place = 0, bit = BEGINS): { at: number; bit: number }[] {
  const found: { at: number; bit: number }[] = [];
  follow(line, place, {
    leads: (at, overComma) => {
      if (symbolAt(line, at) === SENTENCE_START) found.push(...beginnings(line, behind(line, at), BEGINS_SENTENCE));
      // A comma has nothing before it there.
      else if (!overComma) found.push({ at, bit });
    },
    ends: () => void found.push({ at: line.length - 1, bit }),
  });
  return found;
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
