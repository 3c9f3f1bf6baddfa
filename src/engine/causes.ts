/** Who has cause to look at a draft. Most drafts give most rules none, and a rule that is not asked costs nothing. */

import type { Draft } from './draft';
import type { PhraseMatcher } from './phrase-matcher';
import { MOST as SIGNS } from './signs';

/** Why a unit looks at a draft: one of the lists is hit, or one of the signs is seen. */
interface Cause {
  /** Ids of lists. */
  hears: readonly string[];
  /** Bits of `signs.ts`. */
  sees: number;
}

/** A unit says what it needs. */
export type Caused = Partial<Cause>;

/** @returns why a unit looks at a draft; `null` where it says nothing, and is asked about every draft */
export const causeOf = ({ hears = [], sees = 0 }: Caused): Cause | null => (hears.length > 0 || sees !== 0 ? { hears, sees } : null);

/** Units that fit into one row of bits. */
const ROW = 32;

export class Causes<Unit> {
  readonly #rows: number;
  /** Row by row, a bit a unit: those that need no cause. */
  readonly #always: Int32Array;
  /** The same for each sign. */
  readonly #bySign: Int32Array;
  /** The same for each list of a language. */
  readonly #byList = new WeakMap<PhraseMatcher, Int32Array>();
  readonly #hears = new Map<string, number[]>();
  readonly #all: Int32Array;

  /** @param causeOf `null` for a unit that is asked about every draft */
  constructor(
    private readonly units: readonly Unit[],
    causeOf: (unit: Unit) => Cause | null,
  ) {
    this.#rows = Math.ceil(units.length / ROW);
    this.#always = new Int32Array(this.#rows);
    this.#bySign = new Int32Array(SIGNS * this.#rows);
    this.#all = new Int32Array(this.#rows).fill(-1);
    units.forEach((unit, i) => {
      const cause = causeOf(unit);
      if (!cause) this.#mark(this.#always, 0, i);
      else {
        for (let sign = 0; sign < SIGNS; sign++) if (cause.sees & (1 << sign)) this.#mark(this.#bySign, sign, i);
        for (const list of cause.hears) this.#hears.set(list, [...(this.#hears.get(list) ?? []), i]);
      }
    });
  }

  /**
   * @param among what `only` has given; default: all units
   * @returns the units that have cause, in their order
   */
  in({ hits, signs, pack }: Draft, among: Int32Array = this.#all): Unit[] {
    const rows = this.#rows;
    const bySign = this.#bySign;
    const byList = this.#listsOf(pack.matcher);
    const { struck } = hits;
    const asked: Unit[] = [];
    for (let row = 0; row < rows; row++) {
      let bits = this.#always[row] as number;
      for (let i = 0; i < struck.length; i++) bits |= byList[(struck[i] as number) * rows + row] as number;
      for (let left = signs; left !== 0; left &= left - 1) bits |= bySign[lowest(left) * rows + row] as number;
      bits &= among[row] as number;
      for (; bits !== 0; bits &= bits - 1) asked.push(this.units[row * ROW + lowest(bits)] as Unit);
    }
    return asked;
  }

  /** @returns the units that fit, for `in` */
  only(fits: (unit: Unit) => boolean): Int32Array {
    const among = new Int32Array(this.#rows);
    this.units.forEach((unit, i) => {
      if (fits(unit)) this.#mark(among, 0, i);
    });
    return among;
  }

  #listsOf(matcher: PhraseMatcher): Int32Array {
    let byList = this.#byList.get(matcher);
    if (!byList) {
      const table = new Int32Array(matcher.lists.length * this.#rows);
      matcher.lists.forEach((id, list) => {
        for (const unit of this.#hears.get(id) ?? []) this.#mark(table, list, unit);
      });
      this.#byList.set(matcher, (byList = table));
    }
    return byList;
  }

  #mark(table: Int32Array, entry: number, unit: number): void {
    const at = entry * this.#rows + Math.floor(unit / ROW);
    table[at] = (table[at] as number) | (1 << (unit % ROW));
  }
}

/** @returns the number of the lowest bit that is set */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
