/**
 * The phrase language, one phrase a line, no regular expressions (they are slow, and can blow up):
 *   thrilled to announce          words, any case, any apostrophe; a hyphen in the draft counts as a space
 *   [like|share|] this            one of these, an empty one makes it optional; alternatives may be several words
 *   <number> <percent> <money> <time> <link> <mention> <hashtag> <email>     anything of that kind
 *   <word>                        any one word
 *   like, share and comment       a comma allows (does not demand) a comma or other soft gap there
 *   ^ introducing                 only at the beginning of a sentence
 *   thoughts $                    only at the end of a sentence
 *   leverage => use               what to write instead: a safe one-click replacement
 */

import { nextLine } from './phrase-script';

/** The lists of a language pack, as `press/phrases.ts` has read them. */
export interface Phrases {
  /** Line by line, list by list, in the characters of `phrase-script.ts`. */
  script: string;
  /** By id of a rule, trait, topic …: how many characters of it are its list. */
  lists: Readonly<Record<string, number>>;
  /** By id, then by position in the list: what the phrase says to write instead. */
  instead: Readonly<Record<string, Readonly<Record<number, string>>>>;
}

/** In lists with this beginning every hit counts, also inside a longer one: single words and word pairs with weights. */
export const EVERY_HIT = 'terms:';

export interface Hit {
  /** Tokens from..to-1 */
  from: number;
  to: number;
  /** What the phrase says to write instead. */
  instead: string | undefined;
  /** Position of the phrase in its list, for weights. */
  phrase: number;
}

/** Which lists there are, and which places of the script are theirs. */
export class Lists {
  /** Their ids, by number. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly everyHit: readonly boolean[];
  /** By number, then by position in the list: what the phrase says to write instead; most lists say nothing. */
  readonly instead: readonly (Readonly<Record<number, string>> | undefined)[];
  /** By number: the places behind their last. */
  readonly #ends: readonly number[];
  /** By number: where their lines end, as far as somebody has asked. */
  readonly #lineEnds: (readonly number[] | undefined)[] = [];
  readonly #script: string;

  constructor({ script, lists, instead }: Phrases) {
    this.#script = script;
    this.ids = Object.keys(lists);
    this.numbers = new Map(this.ids.map((id, list) => [id, list]));
    this.everyHit = this.ids.map((id) => id.startsWith(EVERY_HIT));
    this.instead = this.ids.map((id) => instead[id]);
    let end = 0;
    this.#ends = Object.values(lists).map((size) => (end += size));
  }

  /** @returns the number of the list in which a place of the script stands */
  at(place: number): number {
    return firstBehind(this.#ends, place);
  }

  /** @returns the position in its list of the phrase in which a place stands */
  phraseAt(list: number, place: number): number {
    return firstBehind((this.#lineEnds[list] ??= this.#lineEndsOf(list)), place);
  }

  #lineEndsOf(list: number): number[] {
    const ends: number[] = [];
    for (let at = this.#ends[list - 1] ?? 0; at < (this.#ends[list] as number); ends.push(at)) at = nextLine(this.#script, at);
    return ends;
  }
}

/** @returns the index of the first end that lies behind a place */
function firstBehind(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
