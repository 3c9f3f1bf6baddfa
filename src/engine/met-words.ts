/** The words that drafts have brought, each found again by its key: one look into a table. */

/** What is remembered of a word: the halves of its key, and its number. */
const ENTRY = 3;
const FEWEST_SLOTS = 1 << 10;
/** Most people say what they say in fewer words; when there are more, all are met anew. */
const MOST_SLOTS = 1 << 14;
/** A table this full becomes slow. */
const FULL = 0.5;

/** No number, and none that a word could have. */
export const NEW = -2;

export class MetWords {
  /** By hash of their key. */
  #table = new Int32Array(ENTRY * FEWEST_SLOTS);
  #lastSlot = FEWEST_SLOTS - 1;
  #count = 0;

  /** @returns what was remembered of a word, `NEW` if it was never met */
  get(high: number, low: number): number {
    const table = this.#table;
    const last = this.#lastSlot;
    for (let slot = hashOf(high, low) & last; ; slot = (slot + 1) & last) {
      const at = ENTRY * slot;
      if (table[at] === low && table[at + 1] === high) return table[at + 2] as number;
      if (table[at] === 0) return NEW;
    }
  }

  /** Remembers the number of a word that was never met. */
  add(high: number, low: number, id: number): void {
    if (this.#count > this.#lastSlot * FULL) this.#makeRoom();
    this.#count++;
    this.#remember(high, low, id);
  }

  #remember(high: number, low: number, id: number): void {
    const table = this.#table;
    const last = this.#lastSlot;
    let slot = hashOf(high, low) & last;
    while (table[ENTRY * slot] !== 0) slot = (slot + 1) & last;
    const at = ENTRY * slot;
    table[at] = low;
    table[at + 1] = high;
    table[at + 2] = id;
  }

  #makeRoom(): void {
    const old = this.#table;
    if (this.#lastSlot + 1 === MOST_SLOTS) {
      old.fill(0);
      this.#count = 0;
      return;
    }
    this.#table = new Int32Array(4 * old.length);
    this.#lastSlot = 4 * (this.#lastSlot + 1) - 1;
    for (let at = 0; at < old.length; at += ENTRY)
      if (old[at] !== 0) this.#remember(old[at + 1] as number, old[at] as number, old[at + 2] as number);
  }
}

/** The low bits of a product know little of its factors' high ones. */
function hashOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
