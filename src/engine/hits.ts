/** What the matcher has found in a text: the hits of each list, made when somebody asks for them. */

import type { Hit, Lists } from './phrases';
import * as T from './tokens';

const NONE: readonly Hit[] = [];

/** What is noted of a hit stands in one row: its tokens from..to-1, its phrase, and the next hit of the same list. */
const NOTE = 4;
const TO = 1;
const PHRASE = 2;
const NEXT = 3;
/** So many hits have most posts; notes with room for more than MANY are not worth keeping. */
const FEW = 1 << 8;
const MANY = 1 << 15;

/** Where hits are noted while a text is matched; like a `Room` for tokens, the next text fills it again. */
class Notes {
  /** A row a hit; the first row stands for none. */
  rows: Int32Array = new Int32Array(NOTE * FEW);
  /** Where the last row ends. */
  end = NOTE;
  /** By list: the rows of its first hit, 0 for none, and of its last. */
  first: Int32Array = new Int32Array(0);
  last: Int32Array = new Int32Array(0);

  begin(lists: number): this {
    this.end = NOTE;
    if (this.first.length < lists) {
      this.first = new Int32Array(lists);
      this.last = new Int32Array(lists);
    } else this.first.fill(0);
    return this;
  }

  /** @returns where the row of one more hit stands */
  add(from: number, to: number, phrase: number): number {
    const at = this.end;
    this.end += NOTE;
    if (at === this.rows.length) {
      const rows = new Int32Array(2 * at);
      rows.set(this.rows);
      this.rows = rows;
    }
    const { rows } = this;
    rows[at] = from;
    rows[at + TO] = to;
    rows[at + PHRASE] = phrase;
    return at;
  }
}

/** Of texts that nobody needs any more. */
const free: Notes[] = [];
const MOST_FREE = 4;

export class Hits {
  /** Numbers of the lists that have a hit. */
  readonly struck: number[] = [];
  readonly #notes: Notes;
  #isGivenBack = false;
  /** As far as somebody has asked. */
  readonly #byList: (readonly Hit[] | undefined)[];
  #saidByList: (readonly Hit[] | undefined)[] | undefined;

  constructor(
    private readonly lists: Lists,
    private readonly tokens: T.Tokens,
  ) {
    this.#notes = (free.pop() ?? new Notes()).begin(lists.ids.length);
    this.#byList = new Array(lists.ids.length);
  }

  /** @param phrase of the list that was found at the tokens from..to-1 */
  add(list: number, from: number, to: number, phrase: number): void {
    const notes = this.#notes;
    const { rows, first, last } = notes;
    if (first[list] === 0) {
      this.struck.push(list);
      first[list] = last[list] = notes.add(from, to, phrase);
      return;
    }
    const before = last[list] as number;
    if (from < (rows[before + TO] as number) && !this.lists.everyHit[list]) {
      if (from !== rows[before] || to <= (rows[before + TO] as number)) return;
      rows[before + TO] = to;
      rows[before + PHRASE] = phrase;
      return;
    }
    const at = notes.add(from, to, phrase);
    notes.rows[before + NEXT] = at;
    last[list] = at;
  }

  /** @returns the hits of a list in the order of the text; none for a list that this language does not have */
  of(listId: string): readonly Hit[] {
    const list = this.lists.numbers.get(listId);
    return list === undefined ? NONE : this.#of(list);
  }

  #of(list: number): readonly Hit[] {
    const known = this.#byList[list];
    if (known) return known;
    const { rows, first, last } = this.#notes;
    let at = first[list] as number;
    if (at === 0) return NONE;
    const hits: Hit[] = [];
    const instead = this.lists.instead[list];
    for (; ; at = rows[at + NEXT] as number) {
      const phrase = rows[at + PHRASE] as number;
      hits.push({ from: rows[at] as number, to: rows[at + TO] as number, instead: instead?.[phrase], phrase });
      if (at === last[list]) return (this.#byList[list] = hits);
    }
  }

  /** @returns the same without those in quotation marks or code */
  said(listId: string): readonly Hit[] {
    const list = this.lists.numbers.get(listId);
    const all = list === undefined ? NONE : this.#of(list);
    if (all === NONE || !this.tokens.anyQuoted) return all;
    this.#saidByList ??= new Array(this.lists.ids.length);
    return (this.#saidByList[list as number] ??= all.filter(({ from }) => ((this.tokens.flags[from] as number) & T.QUOTED) === 0));
  }

  /** Says that nobody asks again; like the tokens', never to say so costs only memory. */
  giveBack(): void {
    if (!this.#isGivenBack && this.#notes.rows.length <= NOTE * MANY && free.length < MOST_FREE) free.push(this.#notes);
    this.#isGivenBack = true;
  }
}

/** @returns every token of the hits */
export function tokensOf(hits: readonly Hit[]): Set<number> {
  const tokens = new Set<number>();
  for (const { from, to } of hits) for (let i = from; i < to; i++) tokens.add(i);
  return tokens;
}

/** @returns true if a word of the hit is one of those */
export function isWithin({ from, to }: Hit, tokens: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (tokens.has(i)) return true;
  return false;
}
