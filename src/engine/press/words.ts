/** Gathers the words of a language while its lists are read, and what is known of each. */

import { charOfBits, type Vocabulary } from '../lexicon';
import { respelt, type Spelling } from '../spelling';

export class Words {
  readonly #ids = new Map<string, number>();
  readonly #bits: number[] = [];

  /** @param spelling how the words of this language are kept, if not as they are written */
  constructor(private readonly spelling?: Spelling) {}

  /** @returns the word as it is kept */
  kept(written: string): string {
    return this.spelling ? respelt(written, this.spelling) : written;
  }

  /** @returns the number of a folded word, a new one if need be: as it has been met, until all are in order */
  learn(written: string): number {
    const word = this.kept(written);
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#bits.push(0) - 1;
      this.#ids.set(word, id);
    }
    return id;
  }

  /** Keeps bits of a word, besides those that it has. */
  mark(word: string, bits: number): void {
    const id = this.learn(word);
    this.#bits[id] = (this.#bits[id] as number) | bits;
  }

  /** @returns all words, and by the number that `learn` has given the one that the lexicon gives */
  inOrder(): { vocabulary: Vocabulary; numbers: readonly number[] } {
    const words = [...this.#ids.keys()].sort();
    const numbers: number[] = [];
    words.forEach((word, number) => {
      numbers[this.#ids.get(word) as number] = number;
    });
    const bits = words.map((word) => charOfBits(this.#bits[this.#ids.get(word) as number] as number));
    return { vocabulary: { words: words.join(' '), bits: bits.join('') }, numbers };
  }
}
