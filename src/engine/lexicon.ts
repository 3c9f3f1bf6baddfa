/**
 * The words that any list of a language pack knows, each with a number, and the classes each belongs to.
 * A number is all that the matcher and the counters ever compare.
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
] as const;
export type WordClass = (typeof CLASSES)[number];

export const bitOf = (name: WordClass): number => 1 << CLASSES.indexOf(name);

/** Letters at least before the last part of a compound. */
const FIRST_PART = 4;

export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #classes: number[] = [];
  /** Words that compounds end with, and the shortest and longest of them. */
  #heads: ReadonlySet<string> | undefined;
  #shortest = 0;
  #longest = 0;

  /** @returns the number of a folded word, -1 if no list knows it */
  idOf(word: string): number {
    return this.#ids.get(word) ?? (this.#heads ? this.#headOf(word) : -1);
  }

  has(word: string): boolean {
    return this.#ids.has(word);
  }

  /** @returns the number of a folded word, a new one if need be */
  learn(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#classes.length;
      this.#ids.set(word, id);
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
    this.#heads = new Set(heads);
    this.#shortest = Math.min(...heads.map(({ length }) => length));
    this.#longest = Math.max(...heads.map(({ length }) => length));
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

  /** @returns the bits of `bitOf`, 0 for a word that no list knows */
  classesOf(id: number): number {
    return id < 0 ? 0 : (this.#classes[id] as number);
  }

  get size(): number {
    return this.#classes.length;
  }
}
