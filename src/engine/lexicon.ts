/**
 * The words that any list of a language pack knows, each with a number, and the classes each belongs to (`press/words.ts` gathers them).
 * A number is all that the matcher and the counters ever compare. A word of up to twelve plain letters is its own key,
 * gathered while it is read: it is cut out of a text the first time that anybody writes it, and then found by its key.
 */

import { isLetter } from './characters';

export const CLASSES = [
  'us',
  'self',
  'reader',
  'ask',
  'function',
  'imperative',
  'inclusive',
  'negation',
  'informal',
  'feeling',
  'announce',
  'sell',
  'diary',
  'others',
  'greeting',
] as const;
export type WordClass = (typeof CLASSES)[number];

export const bitOf = (name: WordClass): number => 1 << CLASSES.indexOf(name);

/** Letters of a key: two halves of six, five bits a letter, the last letter lowest. */
const KEY_LETTERS = 12;
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

/** What is remembered of a word: the halves of its key, and its number. */
const ENTRY = 3;
const FEWEST_SLOTS = 1 << 10;
/** Most people say what they say in fewer words; when there are more, all are met anew. */
const MOST_SLOTS = 1 << 14;
const MOST_LONG = 1 << 11;
/** A table this full becomes slow. */
const FULL = 0.5;

const NO_WORDS: Vocabulary = { words: '', bits: '' };

/** Letters at least before the last part of a compound. */
const FIRST_PART = 4;

/** Letters at least before an ending. */
const STEM = 4;

/** Words and what is known of each, in two texts that need no reading before a draft comes by. */
export interface Vocabulary {
  /** In the order of their characters, a space between. */
  words: string;
  /** A character a word, as `bitsOf` reads it: its classes, or whatever else is kept of it. */
  bits: string;
}

/** The character of no bit: none of them is one that a text must not hold. */
const ZERO = 0x30;

/** @throws if there are more bits than a character has */
export function charOfBits(bits: number): string {
  if (bits >>> CLASSES.length !== 0) throw new Error('more bits than there are classes');
  return String.fromCharCode(ZERO + bits);
}

/** How a language writes one word in several ways. */
export interface Spelling {
  /** Letters that are typed in two ways (*ß* and *ss*, *ä* and *ae*): both are read as the second. */
  letters: Readonly<Record<string, string>>;
  /** Endings that a word takes in a sentence, the longest first: "neuen", "neuer", "neue" are one word. */
  endings: readonly string[];
}

/** @returns a word as the lexicon of its language keeps it */
export function respelt(written: string, { letters, endings }: Spelling): string {
  let word = '';
  for (const letter of written) word += letters[letter] ?? letter;
  const ending = endings.find((one) => word.length - one.length >= STEM && word.endsWith(one));
  return ending ? word.slice(0, -ending.length) : word;
}

export class Lexicon {
  /** In the order of their characters; a word's number is its place. */
  readonly #words: readonly string[];
  readonly #classes: Uint16Array;
  /** Words met in texts, known or not, by hash of their key. */
  #met = new Int32Array(ENTRY * FEWEST_SLOTS);
  #lastSlot = FEWEST_SLOTS - 1;
  #metCount = 0;
  /** The same for words that are longer than a key. */
  readonly #metLong = new Map<string, number>();
  /** Words that compounds end with, and the shortest and longest of them. */
  readonly #heads: ReadonlySet<string>;
  readonly #shortest: number;
  readonly #longest: number;
  readonly #spelling: Spelling | undefined;

  /**
   * @param spelling how the words of this language are kept, if not as they are written
   * @param heads a word that no list knows is read as the one of these it ends with, as long as something stands before that:
   * the "Re" of "Reaktion" is no word
   */
  constructor({ words, bits }: Vocabulary = NO_WORDS, spelling?: Spelling, heads: readonly string[] = []) {
    this.#words = words === '' ? [] : words.split(' ');
    this.#classes = new Uint16Array(bits.length);
    for (let i = 0; i < bits.length; i++) this.#classes[i] = bits.charCodeAt(i) - ZERO;
    this.#spelling = spelling;
    this.#heads = new Set(heads);
    const lengths = heads.map(({ length }) => length);
    this.#shortest = Math.min(...lengths);
    this.#longest = Math.max(...lengths);
  }

  /** @returns the number of a folded word, -1 if no list knows it */
  idOf(word: string): number {
    const id = this.#find(word);
    return id >= 0 ? id : this.#otherwise(word);
  }

  /** @returns the number of the plain word that `plainEnd` has gone through last, from..to-1 in a text; -1 if no list knows it */
  idAt(text: string, from: number, to: number): number {
    if (to - from > KEY_LETTERS) return this.#idOfLong(text.slice(from, to).toLowerCase());
    const { high, low } = passed;
    const met = this.#met;
    const last = this.#lastSlot;
    for (let slot = hashOf(high, low) & last; ; slot = (slot + 1) & last) {
      const at = ENTRY * slot;
      if (met[at] === low && met[at + 1] === high) return met[at + 2] as number;
      if (met[at] === 0) return this.#meet(high, low, this.idOf(text.slice(from, to).toLowerCase()));
    }
  }

  #meet(high: number, low: number, id: number): number {
    if (this.#metCount > this.#lastSlot * FULL) this.#makeRoom();
    this.#metCount++;
    this.#remember(high, low, id);
    return id;
  }

  #remember(high: number, low: number, id: number): void {
    const met = this.#met;
    const last = this.#lastSlot;
    let slot = hashOf(high, low) & last;
    while (met[ENTRY * slot] !== 0) slot = (slot + 1) & last;
    const at = ENTRY * slot;
    met[at] = low;
    met[at + 1] = high;
    met[at + 2] = id;
  }

  #makeRoom(): void {
    const old = this.#met;
    if (this.#lastSlot + 1 === MOST_SLOTS) {
      old.fill(0);
      this.#metCount = 0;
      return;
    }
    this.#met = new Int32Array(4 * old.length);
    this.#lastSlot = 4 * (this.#lastSlot + 1) - 1;
    for (let at = 0; at < old.length; at += ENTRY)
      if (old[at] !== 0) this.#remember(old[at + 1] as number, old[at] as number, old[at + 2] as number);
  }

  #idOfLong(word: string): number {
    let id = this.#metLong.get(word);
    if (id === undefined) {
      if (this.#metLong.size === MOST_LONG) this.#metLong.clear();
      this.#metLong.set(word, (id = this.idOf(word)));
    }
    return id;
  }

  /** Halves what is left until the word is found: words are met once, and a table of all of them would have to be made first. */
  #find(word: string): number {
    const words = this.#words;
    let low = 0;
    let high = words.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = words[middle] as string;
      if (there === word) return middle;
      if (there < word) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** An unknown word: written in another way, in another form, or a compound. */
  #otherwise(written: string): number {
    if (!this.#spelling) return this.#headOf(written);
    const word = respelt(written, this.#spelling);
    const id = word === written ? -1 : this.#find(word);
    return id >= 0 ? id : this.#headOf(word);
  }

  #headOf(word: string): number {
    for (let length = Math.min(this.#longest, word.length - FIRST_PART); length >= this.#shortest; length--) {
      const end = word.slice(-length);
      if (this.#heads.has(end)) return this.#find(end);
    }
    return -1;
  }

  /** @returns a folded word in the one form in which this language keeps it; `null` where words are kept as they are written */
  respell(word: string): string | null {
    return this.#spelling ? respelt(word, this.#spelling) : null;
  }

  /** @returns the folded word that has a number; not always what stands in the text: an *&* is read as "and" */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** @returns the bits of `bitOf`, 0 for a word that no list knows */
  classesOf(id: number): number {
    return id < 0 ? 0 : (this.#classes[id] as number);
  }

  get size(): number {
    return this.#words.length;
  }
}

/** The low bits of a product know little of its factors' high ones. */
function hashOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
