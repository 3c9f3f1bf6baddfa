/**
 * The words that any list of a language pack knows, each with a number, and the classes each belongs to (`press/words.ts` gathers them).
 * A number is all that the matcher and the counters ever compare. A word is cut out of a text the first time that anybody
 * writes it, and then found by its key (`word-key.ts`).
 */

import { MetWords, NEW } from './met-words';
import { respelt, type Spelling } from './spelling';
import { KEY_LETTERS, passed } from './word-key';

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

/** So many words that are longer than a key are kept; when there are more, all are met anew. */
const MOST_LONG = 1 << 11;

const NO_WORDS: Vocabulary = { words: '', bits: '' };

/** Letters at least before the last part of a compound. */
const FIRST_PART = 4;

/** Words and what is known of each, in two texts that need no reading before a draft comes by. */
export interface Vocabulary {
  /** In the order of their characters, a space between. */
  words: string;
  /** A character a word, as `charOfBits` writes it: its classes, or whatever else is kept of it. */
  bits: string;
}

/** The character of no bit: none of them is one that a text must not hold. */
const ZERO = 0x30;

/** @throws if there are more bits than a character has */
export function charOfBits(bits: number): string {
  if (bits >>> CLASSES.length !== 0) throw new Error('more bits than there are classes');
  return String.fromCharCode(ZERO + bits);
}

export class Lexicon {
  /** In the order of their characters; a word's number is its place. */
  readonly #words: readonly string[];
  readonly #classes: Uint16Array;
  /** Words met in texts, known or not. */
  readonly #met = new MetWords();
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
    let id = this.#met.get(high, low);
    if (id === NEW) this.#met.add(high, low, (id = this.idOf(text.slice(from, to).toLowerCase())));
    return id;
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
