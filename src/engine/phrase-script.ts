/**
 * Phrases as rows of symbols, a character each, as `press/` writes them and the tree reads them. They stay one text: most of
 * what the lists know is never written, so what is said there is looked up in place when a draft comes by.
 */

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
/** Before the end of a line: only at the end of a sentence. */
export const SENTENCE_END = -34;
/** Ends a line. */
export const END = -35;

/** The character of symbol 0: none of them is one that a text must not hold. */
const ZERO = 0x60;
/** Bits that no symbol needs: where a phrase can begin, or one that stands only at the beginning of a sentence. */
export const BEGINS = 0x4000;
export const BEGINS_SENTENCE = 0x8000;
const SYMBOL = 0x3fff;

const charOf = (symbol: number): string => String.fromCharCode(symbol + ZERO);

export const symbolAt = (script: string, at: number): number => (script.charCodeAt(at) & SYMBOL) - ZERO;

/** @throws if there are more words than characters */
export function scriptOf(symbols: readonly number[]): string {
  if (symbols.some((symbol) => symbol + ZERO > SYMBOL)) throw new Error(`more than ${SYMBOL - ZERO} words in one language`);
  return symbols.map(charOf).join('');
}

/** @returns the script with a bit at one of its places */
export const marked = (script: string, at: number, bit: number): string =>
  script.slice(0, at) + String.fromCharCode(script.charCodeAt(at) | bit) + script.slice(at + 1);

/** @returns the first place from `from` on where phrases begin with a symbol, -1 if there is none */
export const beginning = (script: string, bit: number, symbol: number, from: number): number =>
  script.indexOf(String.fromCharCode((symbol + ZERO) | bit), from);

const CLOSE_CHAR = charOf(CLOSE);
const END_CHAR = charOf(END);

/** @returns the place behind the line in which `at` stands */
export const nextLine = (script: string, at: number): number => script.indexOf(END_CHAR, at) + 1;

/** @returns the place to go on at behind a symbol: behind its bracket, if it is the last of an alternative */
export const behind = (script: string, at: number): number => (endsAlternative(script, at + 1) ? afterBracket(script, at) : at + 1);

/** @returns the place behind the bracket in which `at` stands */
const afterBracket = (script: string, at: number): number => script.indexOf(CLOSE_CHAR, at) + 1;

function endsAlternative(script: string, at: number): boolean {
  const symbol = symbolAt(script, at);
  return symbol === OR || symbol === CLOSE;
}

/** Hears what can follow at a place. */
export interface Follower {
  /** A symbol that stands at a place, perhaps over a comma. */
  leads: (at: number, overComma: boolean) => void;
  /** The line can end here. */
  ends: (atSentenceEnd: boolean) => void;
}

/** Tells what can follow at a place, in the order of the line. */
export function follow(script: string, place: number, { leads, ends }: Follower): void {
  let overComma = false;
  for (let at = place; ; ) {
    const symbol = symbolAt(script, at);
    if (symbol === COMMA) {
      overComma = true;
      at++;
    } else if (symbol === END || symbol === SENTENCE_END) {
      ends(symbol === SENTENCE_END);
      return;
    } else if (symbol === OPEN) {
      const after = afterBracket(script, at);
      // An alternative without words leaves the way to what follows the bracket.
      let empty = false;
      let isFirst = true;
      for (at++; at < after; at++) {
        const one = symbolAt(script, at);
        if (one === OR || one === CLOSE) {
          if (isFirst) empty = true;
          isFirst = true;
        } else if (isFirst) {
          leads(at, overComma);
          isFirst = false;
        }
      }
      if (!empty) return;
    } else {
      leads(at, overComma);
      return;
    }
  }
}
