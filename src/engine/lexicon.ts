/**
 * The words that any list of a language pack knows, each with a number, and the classes each belongs to.
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
/** A table this full becomes slow. */
const FULL = 0.5;

/** Letters at least before the last part of a compound. */
const FIRST_PART = 4;

/** Letters at least before an ending. */
const STEM = 4;

/** How a language writes one word in several ways. */
export interface Spelling {
  /** Letters that are typed in two ways (*ß* and *ss*, *ä* and *ae*): both are read as the second. */
  letters: Readonly<Record<string, string>>;
  /** Endings that a word takes in a sentence, the longest first: "neuen", "neuer", "neue" are one word. */
  endings: readonly string[];
}

export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #classes: number[] = [];
  /** Words met in texts, known or not, by hash of their key. */
  #met = new Int32Array(ENTRY * FEWEST_SLOTS);
  #lastSlot = FEWEST_SLOTS - 1;
  #metCount = 0;
  /** Words that compounds end with, and the shortest and longest of them. */
  #heads: ReadonlySet<string> | undefined;
  #shortest = 0;
  #longest = 0;
  readonly #spelling: Spelling | undefined;

  /** @param spelling how the words of this language are kept, if not as they are written */
  constructor(spelling?: Spelling) {
    this.#spelling = spelling;
  }

  /** @returns the number of a folded word, -1 if no list knows it */
  idOf(word: string): number {
    return this.#ids.get(word) ?? this.#otherwise(word);
  }

  /** @returns the number of the plain word that `plainEnd` has gone through last, from..to-1 in a text; -1 if no list knows it */
  idAt(text: string, from: number, to: number): number {
    if (to - from > KEY_LETTERS) return this.idOf(text.slice(from, to).toLowerCase());
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
      this.#forget();
      return;
    }
    this.#met = new Int32Array(4 * old.length);
    this.#lastSlot = 4 * (this.#lastSlot + 1) - 1;
    for (let at = 0; at < old.length; at += ENTRY)
      if (old[at] !== 0) this.#remember(old[at + 1] as number, old[at] as number, old[at + 2] as number);
  }

  #forget(): void {
    this.#met.fill(0);
    this.#metCount = 0;
  }

  /** @returns the number of a folded word, a new one if need be */
  learn(written: string): number {
    const word = this.#respell(written);
    let id = this.#ids.get(word);
    if (id === undefined) {
      if (this.#metCount > 0) this.#forget();
      id = this.#words.length;
      this.#ids.set(word, id);
      this.#words.push(word);
      this.#classes.push(0);
    }
    return id;
  }

  /**
   * From now on a word that no list knows is read as the one it ends with, as long as something stands before that:
   * the "Re" of "Reaktion" is no word.
   */
  partCompounds(heads: readonly string[]): void {
    if (heads.length === 0) return;
    this.#heads = new Set(heads.map((head) => this.#respell(head)));
    const lengths = [...this.#heads].map(({ length }) => length);
    this.#shortest = Math.min(...lengths);
    this.#longest = Math.max(...lengths);
    this.#forget();
  }

  /** An unknown word: written in another way, in another form, or a compound. */
  #otherwise(written: string): number {
    if (!this.#spelling && !this.#heads) return -1;
    const word = this.#respell(written);
    return (word === written ? undefined : this.#ids.get(word)) ?? (this.#heads ? this.#headOf(word) : -1);
  }

  #respell(written: string): string {
    if (!this.#spelling) return written;
    const { letters, endings } = this.#spelling;
    let word = '';
    for (const letter of written) word += letters[letter] ?? letter;
    const ending = endings.find((one) => word.length - one.length >= STEM && word.endsWith(one));
    return ending ? word.slice(0, -ending.length) : word;
  }

  #headOf(word: string): number {
    for (let length = Math.min(this.#longest, word.length - FIRST_PART); length >= this.#shortest; length--) {
      const end = word.slice(-length);
      if (this.#heads?.has(end)) return this.#ids.get(end) ?? -1;
    }
    return -1;
  }

  classify(word: string, name: WordClass): void {
    this.mark(word, bitOf(name));
  }

  /** @param bits of whoever keeps a lexicon of their own, instead of classes */
  mark(word: string, bits: number): void {
    const id = this.learn(word);
    this.#classes[id] = (this.#classes[id] as number) | bits;
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
