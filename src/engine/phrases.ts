/**
 * All lists of a language pack compiled into one tree (`phrase-tree.ts`), matched in one pass over the tokens.
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

import type { Lexicon } from './lexicon';
import { ANY_WORD, BELOW, kindSymbol, type Line, PhraseScript } from './phrase-script';
import { bitOf, ENDS, NO_LINES, NO_NODE, NODE, OTHER_BIT, OVER_COMMA, PhraseTree, PLAIN, UNKNOWN } from './phrase-tree';
import * as T from './tokens';

/** The lists of a language pack: id of a rule, trait, topic … and its phrases. */
export type PhraseLists = Readonly<Record<string, string>>;

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

export class PhraseMatcher {
  /** Ids of the lists, by number. */
  readonly lists: readonly string[];
  readonly #tree: PhraseTree;
  readonly #every: boolean[];
  readonly #listNumber: ReadonlyMap<string, number>;

  /**
   * @param lists every list by id
   * @param lexicon learns every word of every phrase
   * @throws if a phrase is written in no known way: names the list and the line
   */
  constructor(lists: PhraseLists, lexicon: Lexicon) {
    const ids = Object.keys(lists);
    const script = new PhraseScript(
      lexicon,
      ids.reduce((room, id) => room + (lists[id] as string).length + 1, 0),
    );
    this.lists = ids;
    ids.forEach((id, list) => {
      script.read(id, list, lists[id] as string);
    });
    this.#every = ids.map((id) => id.startsWith(EVERY_HIT));
    this.#listNumber = new Map(ids.map((id, list) => [id, list]));
    this.#tree = new PhraseTree(script, lexicon.size, ids);
  }

  /** Finds every phrase of every list; of the phrases of one list that overlap, the first and longest stays. */
  match(tokens: T.Tokens): Hits {
    const hits = new Hits(this.#listNumber, this.#every, this.#tree.lines, tokens);
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

  #begin(openings: Int32Array, word: number, what: number, at: number, tokens: T.Tokens, hits: Hits): void {
    // Behind the openings, too: a word that was learnt later opens nothing.
    if (word >= 0 && word + BELOW < openings.length) {
      const node = openings[word + BELOW] as number;
      if (node !== NO_NODE) this.#walk(node, at, at + 1, tokens, hits);
    }
    if (what === T.WORD) return;
    const node = openings[kindSymbol(what) + BELOW] as number;
    if (node !== NO_NODE) this.#walk(node, at, at + 1, tokens, hits);
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
    if (gap === T.NO_GAP && plain !== 0) this.#step(row + PLAIN, plain, first, at, tokens, hits);
    if (gap <= T.SOFT_GAP && overComma !== 0) this.#step(row + OVER_COMMA, overComma, first, at, tokens, hits);
  }

  /** @param bits that stand at `from` among the tree's nodes */
  #step(from: number, bits: number, first: number, at: number, tokens: T.Tokens, hits: Hits): void {
    const word = tokens.id[at] as number;
    if (word >= 0 && (bits & bitOf(word)) !== 0) {
      const node = this.#tree.behind(from, word);
      if (node !== NO_NODE) this.#walk(node, first, at + 1, tokens, hits);
    }
    if ((bits & OTHER_BIT) === 0) return;
    const what = tokens.kind[at] as number;
    const node = this.#tree.behind(from, what === T.WORD ? ANY_WORD : kindSymbol(what));
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

/** What is noted of a hit stands in one row: its tokens from..to-1, its line, and the next hit of the same list. */
const NOTE = 4;
const TO = 1;
const LINE = 2;
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
  add(from: number, to: number, line: number): number {
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
    rows[at + LINE] = line;
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
    private readonly listNumber: ReadonlyMap<string, number>,
    private readonly every: readonly boolean[],
    private readonly lines: readonly Line[],
    private readonly tokens: T.Tokens,
  ) {
    this.#notes = (free.pop() ?? new Notes()).begin(every.length);
    this.#byList = new Array(every.length);
  }

  /** @param line that was found at the tokens from..to-1 */
  add(list: number, from: number, to: number, line: number): void {
    const notes = this.#notes;
    const { rows, first, last } = notes;
    if (first[list] === 0) {
      this.struck.push(list);
      first[list] = last[list] = notes.add(from, to, line);
      return;
    }
    const before = last[list] as number;
    if (from < (rows[before + TO] as number) && !this.every[list]) {
      if (from !== rows[before] || to <= (rows[before + TO] as number)) return;
      rows[before + TO] = to;
      rows[before + LINE] = line;
      return;
    }
    const at = notes.add(from, to, line);
    notes.rows[before + NEXT] = at;
    last[list] = at;
  }

  /** @returns the hits of a list in the order of the text; none for a list that this language does not have */
  of(listId: string): readonly Hit[] {
    const list = this.listNumber.get(listId);
    return list === undefined ? NONE : this.#of(list);
  }

  #of(list: number): readonly Hit[] {
    const known = this.#byList[list];
    if (known) return known;
    const { rows, first, last } = this.#notes;
    let at = first[list] as number;
    if (at === 0) return NONE;
    const hits: Hit[] = [];
    for (; ; at = rows[at + NEXT] as number) {
      const { instead, phrase } = this.lines[rows[at + LINE] as number] as Line;
      hits.push({ from: rows[at] as number, to: rows[at + TO] as number, instead, phrase });
      if (at === last[list]) return (this.#byList[list] = hits);
    }
  }

  /** @returns the same without those in quotation marks or code */
  said(listId: string): readonly Hit[] {
    const list = this.listNumber.get(listId);
    const all = list === undefined ? NONE : this.#of(list);
    if (all === NONE || !this.tokens.anyQuoted) return all;
    this.#saidByList ??= new Array(this.every.length);
    return (this.#saidByList[list as number] ??= all.filter(({ from }) => ((this.tokens.flags[from] as number) & T.QUOTED) === 0));
  }

  /** Says that nobody asks again; like the tokens', never to say so costs only memory. */
  giveBack(): void {
    if (!this.#isGivenBack && this.#notes.rows.length <= NOTE * MANY && free.length < MOST_FREE) free.push(this.#notes);
    this.#isGivenBack = true;
  }
}

const NONE: readonly Hit[] = [];
