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

export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #classes: number[] = [];

  /** @returns the number of a folded word, -1 if no list knows it */
  idOf(word: string): number {
    return this.#ids.get(word) ?? -1;
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
