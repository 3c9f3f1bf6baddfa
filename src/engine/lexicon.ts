/**
 * The words that any list of a language pack knows, each with a number, and the classes each belongs to.
 * A number is all that the matcher and the counters ever compare. Words are looked up where they stand in a text: a draft
 * is read on every pause, and cutting each of its words out would cost more than the rest of the lexer.
 */

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

/** Hash of no characters (FNV-1a). */
export const HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** @returns the hash of what `hash` stands for and one more UTF-16 unit, in lower case if it is a plain letter */
export const hashWith = (hash: number, code: number): number =>
  Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | 0x20 : code), PRIME);

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
  /** By hash: a word's number and one, 0 where there is none. Holds the first `#hashes.length` words. */
  #slots = new Uint16Array(1 << 4);
  readonly #hashes: number[] = [];
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

  has(word: string): boolean {
    return this.idOf(word) >= 0;
  }

  /**
   * @param hash `hashWith` over the units from..to-1
   * @returns the number of the word that stands in a text at from..to-1, plain letters in any case; -1 if no list knows it
   */
  idAt(text: string, from: number, to: number, hash: number): number {
    if (this.#hashes.length < this.#words.length) this.#scatter();
    const mask = this.#slots.length - 1;
    // FNV's low bits alone tell little of the first letters.
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return this.#heads || this.#spelling ? this.#otherwise(text.slice(from, to).toLowerCase()) : -1;
      if (this.#hashes[id] === hash && isSame(this.#words[id] as string, text, from, to)) return id;
    }
  }

  /** @returns the number of a folded word, a new one if need be */
  learn(written: string): number {
    const word = this.#respell(written);
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.length;
      this.#ids.set(word, id);
      this.#words.push(word);
      this.#classes.push(0);
    }
    return id;
  }

  /** All that was learnt since the last time goes into the table at once: most is learnt in one go, before the first draft. */
  #scatter(): void {
    let size = this.#slots.length;
    while (size * FULL < this.#words.length) size *= 2;
    if (size > this.#slots.length) {
      this.#slots = new Uint16Array(size);
      this.#hashes.length = 0;
    }
    const slots = this.#slots;
    for (let id = this.#hashes.length; id < this.#words.length; id++) {
      const word = this.#words[id] as string;
      let hash = HASH;
      for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
      this.#hashes.push(hash);
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = id + 1;
    }
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
  }

  /** An unknown word: written in another way, in another form, or a compound. */
  #otherwise(written: string): number {
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
    const id = this.learn(word);
    this.#classes[id] = (this.#classes[id] as number) | bitOf(name);
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

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (word.charCodeAt(i - from) !== (code >= 0x41 && code <= 0x5a ? code | 0x20 : code)) return false;
  }
  return true;
}
