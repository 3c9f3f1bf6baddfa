/**
 * What follows what in a draft: a name after a name, a tag behind a link, a line that ends with no stop. One such neighbourhood says
 * little, and nobody could point at it; a hundred of them together tell a headline from a remark.
 */

import type { Draft } from '../draft';
import { bitOf } from '../lexicon';
import * as T from '../tokens';

/**
 * What a draft is a row of, one character each: its beginning and end, a word (small, with a capital, all in capitals), a number, money,
 * a link, a mention, a hashtag, an emoji, a new line; marks stand for themselves, and `_` for all others; words of some classes have
 * a symbol of their own (`OF_CLASS`).
 */
const SYMBOLS = '^$aAX0€l@#en.,!?:-"(&*_iwyfvzh';
const BITS = 5;
const LONGEST = 3;
const KEYS = 1 << (BITS * LONGEST);
const KEYS_OF_TWO = 1 << (BITS * 2);

/** 0 stands for nothing, so that short rows have keys of their own. */
const code = (symbol: string): number => SYMBOLS.indexOf(symbol) + 1;
const BEGIN = code('^');
const END = code('$');
const SMALL = code('a');
const CAPITAL = code('A');
const CAPS = code('X');
const NUMBER = code('0');
const MONEY = code('€');
const LINK = code('l');
const MENTION = code('@');
const HASHTAG = code('#');
const EMOJI = code('e');
const LINE = code('n');
const DOT = code('.');
const QUOTE = code('"');
const DASH = code('-');
const OTHER = code('_');

/** Of a token that is no word, by its kind. */
const OF_KIND: readonly number[] = [SMALL, NUMBER, NUMBER, MONEY, NUMBER, LINK, MENTION, HASHTAG, LINK];

/** Of a word, by the first of its classes; most of them are heard in small letters only. */
const OF_CLASS = (
  [
    ['self', 'i', true],
    ['us', 'w', true],
    ['reader', 'y', true],
    ['ask', 'h', false],
    ['informal', 'z', false],
    ['imperative', 'v', false],
    ['function', 'f', false],
  ] as const
).map(([name, symbol, inCapitals]) => ({ bit: bitOf(name), symbol: code(symbol), inCapitals }));

/** Of what people type between words. */
const OF_MARK = new Uint8Array(0x80).fill(OTHER);
for (const mark of '.,!?:-"(&*') OF_MARK[mark.charCodeAt(0)] = code(mark);
for (const [same, as] of [
  ["'`", '"'],
  [')[]', '('],
  ['$', '€'],
  ['@', '@'],
  ['#', '#'],
] as const)
  for (const mark of same) OF_MARK[mark.charCodeAt(0)] = code(as);
for (const nothing of ' \t\r\v\f') OF_MARK[nothing.charCodeAt(0)] = 0;
OF_MARK[0x0a] = LINE;

/** The row that is being read; the next draft fills it again. */
let row: Uint8Array = new Uint8Array(1 << 9);

/** @returns how many symbols of `row` are the draft's */
function readRow({ text, tokens, pack }: Draft): number {
  if (row.length < text.length + LONGEST) row = new Uint8Array(2 * text.length + LONGEST);
  const { start, end, kind, flags, length } = tokens;
  let filled = 0;
  row[filled++] = BEGIN;
  let at = 0;
  for (let i = 0; i <= length; i++) {
    const next = i < length ? (start[i] as number) : text.length;
    for (; at < next; at++) {
      const symbol = ofMark(text.charCodeAt(at));
      // Where a draft begins and ends, an editor may have left a line without anything in it.
      if (symbol === 0 || (symbol === LINE && filled === 1)) continue;
      // A line further down is a new line, and a hundred marks of a kind are no more than two.
      if (symbol === row[filled - 1] && (symbol === LINE || symbol === EMOJI || symbol === row[filled - 2])) continue;
      row[filled++] = symbol;
    }
    if (i === length) break;
    const what = kind[i] as number;
    row[filled++] =
      what === T.WORD ? ofWord(flags[i] as number, pack.lexicon.classesOf(tokens.id[i] as number)) : (OF_KIND[what] as number);
    at = end[i] as number;
  }
  while (row[filled - 1] === LINE) filled--;
  row[filled++] = END;
  return filled;
}

function ofMark(unit: number): number {
  if (unit < 0x80) return OF_MARK[unit] as number;
  if (unit === 0xa0 || unit === 0x200d || unit === 0x200b || (unit >= 0xfe00 && unit <= 0xfe0f) || (unit >= 0xdc00 && unit <= 0xdfff))
    return 0;
  if (unit === 0x2026) return DOT;
  if (unit === 0x2013 || unit === 0x2014) return DASH;
  if ((unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb) return QUOTE;
  if ((unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2190 && unit <= 0x2bff)) return EMOJI;
  if ((unit >= 0xa2 && unit <= 0xa5) || (unit >= 0x20a0 && unit <= 0x20cf)) return MONEY;
  return OTHER;
}

function ofWord(flags: number, classes: number): number {
  if (classes !== 0) {
    const isSmall = (flags & (T.CAPS | T.CAPITALISED)) === 0;
    for (const { bit, symbol, inCapitals } of OF_CLASS) if ((classes & bit) !== 0 && (isSmall || inCapitals)) return symbol;
  }
  if (flags & T.CAPS) return CAPS;
  return flags & T.CAPITALISED ? CAPITAL : SMALL;
}

/** The keys of the row that was read last; the next draft fills it again. */
let keys: Int32Array = new Int32Array(LONGEST << 9);

/**
 * Reads the keys of all sequences of one to three symbols, each as often as it stands there. In a language that gives every noun a
 * capital there are none: they would mean something else.
 * @returns how many of `keys` are the draft's
 */
function readKeys(draft: Draft): number {
  if (draft.pack.prose.nounsCapital) return 0;
  const filled = readRow(draft);
  if (keys.length < LONGEST * filled) keys = new Int32Array(2 * LONGEST * filled);
  let count = 0;
  let last = 0;
  for (let i = 0; i < filled; i++) {
    const symbol = row[i] as number;
    last = ((last << BITS) | symbol) & (KEYS - 1);
    keys[count++] = symbol;
    if (i > 0) keys[count++] = last & (KEYS_OF_TWO - 1);
    if (i > 1) keys[count++] = last;
  }
  return count;
}

/** @returns every sequence that stands in the draft, written with `SYMBOLS` */
export function sequencesIn(draft: Draft): Set<string> {
  const found = new Set<string>();
  const count = readKeys(draft);
  for (let i = 0; i < count; i++) found.add(written(keys[i] as number));
  return found;
}

function written(key: number): string {
  let symbols = '';
  for (let left = key; left !== 0; left >>= BITS) symbols = (SYMBOLS[(left & ((1 << BITS) - 1)) - 1] as string) + symbols;
  return symbols;
}

/** Some sequences, to be found in drafts. */
export class Sequences {
  /** By key: the number of the sequence, from 1; 0 for all others. */
  readonly #numbers = new Int16Array(KEYS);
  /** By number: whether the draft at hand has shown it; all 0 in between. */
  readonly #seen: Uint8Array;

  /** @param sequences written with `SYMBOLS` */
  constructor(sequences: readonly string[]) {
    this.#seen = new Uint8Array(sequences.length + 1);
    sequences.forEach((sequence, i) => {
      let key = 0;
      for (const symbol of sequence) key = (key << BITS) | code(symbol);
      this.#numbers[key] = i + 1;
    });
  }

  /** @returns the places in the list of those that stand in the draft, each once */
  in(draft: Draft): readonly number[] {
    const found: number[] = [];
    const numbers = this.#numbers;
    const seen = this.#seen;
    const count = readKeys(draft);
    for (let i = 0; i < count; i++) {
      const number = numbers[keys[i] as number] as number;
      if (number === 0 || seen[number] !== 0) continue;
      seen[number] = 1;
      found.push(number - 1);
    }
    for (const place of found) seen[place + 1] = 0;
    return found;
  }
}
