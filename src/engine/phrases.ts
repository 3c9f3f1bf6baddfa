/**
 * All lists of a language pack in one tree (`phrase-tree.ts`), matched in one pass over the tokens.
 *
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

import { ANY_WORD, BELOW, kindSymbol, nextLine } from './phrase-script';
import { bitOf, ENDS, NO_LINES, NO_NODE, NODE, type Openings, OTHER_BIT, OVER_COMMA, PhraseTree, PLAIN, UNKNOWN } from './phrase-tree';
import * as T from './tokens';

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
  /** By number: the places behind their last. */
  readonly #ends: readonly number[];
  /** By number: where their lines end, as far as somebody has asked. */
  readonly #lineEnds: (readonly number[] | undefined)[] = [];
  readonly #phrases: Phrases;

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    this.ids = Object.keys(phrases.lists);
    this.numbers = new Map(this.ids.map((id, list) => [id, list]));
    this.everyHit = this.ids.map((id) => id.startsWith(EVERY_HIT));
    let end = 0;
    this.#ends = Object.values(phrases.lists).map((size) => (end += size));
  }

  /** @returns the number of the list in which a place of the script stands */
  at(place: number): number {
    return firstBehind(this.#ends, place);
  }

  /** @returns the position in its list of the phrase in which a place stands */
  phraseAt(list: number, place: number): number {
    return firstBehind((this.#lineEnds[list] ??= this.#lineEndsOf(list)), place);
  }

  /** @returns by position in a list: what the phrase says to write instead */
  insteadIn(list: number): Readonly<Record<number, string>> {
    return this.#phrases.instead[this.ids[list] as string] ?? NOTHING_INSTEAD;
  }

  #lineEndsOf(list: number): number[] {
    const ends: number[] = [];
    for (let at = this.#ends[list - 1] ?? 0; at < (this.#ends[list] as number); ends.push(at)) at = nextLine(this.#phrases.script, at);
    return ends;
  }
}

const NOTHING_INSTEAD: Readonly<Record<number, string>> = {};

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

export class PhraseMatcher {
  readonly #tree: PhraseTree;
  readonly #lists: Lists;

  /** @param words that the lexicon knows */
  constructor(phrases: Phrases, words: number) {
    this.#lists = new Lists(phrases);
    this.#tree = new PhraseTree(phrases.script, this.#lists, words);
  }

  /** Ids of the lists, by number. */
  get lists(): readonly string[] {
    return this.#lists.ids;
  }

  /** Finds every phrase of every list; of the phrases of one list that overlap, the first and longest stays. */
  match(tokens: T.Tokens): Hits {
    const hits = new Hits(this.#lists, tokens);
    const { openings, sentenceOpenings } = this.#tree;
    const { id, kind, sentence, length } = tokens;
    for (let i = 0; i < length; i++) {
      const word = id[i] as number;
      const what = kind[i] as number;
      this.#begin(openings, word, what, i, tokens, hits);
      if (i === 0 || sentence[i] !== sentence[i - 1]) this.#begin(sentenceOpenings, word, what, i, tokens, hits);
    }
    return hits;
  }

  #begin(openings: Openings, word: number, what: number, at: number, tokens: T.Tokens, hits: Hits): void {
    if (word >= 0) this.#open(openings, word, at, tokens, hits);
    if (what !== T.WORD) this.#open(openings, kindSymbol(what), at, tokens, hits);
  }

  #open(openings: Openings, symbol: number, at: number, tokens: T.Tokens, hits: Hits): void {
    let node = openings.nodes[symbol + BELOW] as number;
    if (node === NO_NODE) return;
    if (node === UNKNOWN) node = this.#tree.opened(openings, symbol);
    this.#walk(node, at, at + 1, tokens, hits);
  }

  /** Goes on from a node that the tokens first..at-1 have led to. */
  #walk(node: number, first: number, at: number, tokens: T.Tokens, hits: Hits): void {
    const tree = this.#tree;
    const row = NODE * node;
    let ends = tree.nodes[row + ENDS] as number;
    if (ends === UNKNOWN) ends = tree.unfold(node);
    if (ends !== NO_LINES) this.#emit(ends, first, at, tokens, hits);
    const plain = tree.nodes[row + PLAIN] as number;
    const overComma = tree.nodes[row + OVER_COMMA] as number;
    if ((plain | overComma) === 0 || at === tokens.length) return;
    const gap = tokens.gap[at] as number;
    if (gap === T.NO_GAP && plain !== 0) this.#step(node, PLAIN, plain, first, at, tokens, hits);
    if (gap <= T.SOFT_GAP && overComma !== 0) this.#step(node, OVER_COMMA, overComma, first, at, tokens, hits);
  }

  /** @param bits of the edges */
  #step(from: number, edges: number, bits: number, first: number, at: number, tokens: T.Tokens, hits: Hits): void {
    const word = tokens.id[at] as number;
    if (word >= 0 && (bits & bitOf(word)) !== 0) {
      const node = this.#tree.behind(from, edges, word);
      if (node !== NO_NODE) this.#walk(node, first, at + 1, tokens, hits);
    }
    if ((bits & OTHER_BIT) === 0) return;
    const what = tokens.kind[at] as number;
    const node = this.#tree.behind(from, edges, what === T.WORD ? ANY_WORD : kindSymbol(what));
    if (node !== NO_NODE) this.#walk(node, first, at + 1, tokens, hits);
  }

  #emit(ends: number, from: number, to: number, tokens: T.Tokens, hits: Hits): void {
    const { ending } = this.#tree;
    for (let at = ends; ; at += 2) {
      const list = ending[at] as number;
      if (list < 0) return;
      if ((list & 1) === 0 || tokens.sentences[tokens.sentence[to - 1] as number]?.to === to)
        hits.add(list >> 1, from, to, ending[at + 1] as number);
    }
  }
}

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
    const instead = this.lists.insteadIn(list);
    for (; ; at = rows[at + NEXT] as number) {
      const phrase = rows[at + PHRASE] as number;
      hits.push({ from: rows[at] as number, to: rows[at + TO] as number, instead: instead[phrase], phrase });
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

const NONE: readonly Hit[] = [];
