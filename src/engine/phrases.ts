/**
 * All lists of a language pack compiled into one trie, matched in one pass over the tokens.
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
import { ANY_WORD, BELOW, CLOSE, COMMA, END, kindSymbol, type Line, OPEN, OR, PhraseScript, SENTENCE_START } from './phrase-script';
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

/** By symbol, what a token leads to: a node, or the single place in the script that becomes one when a draft comes by. */
type Edges = Map<number, Node | number>;

/** What may still follow. Unfolded when a draft first comes by: most of what the lists know is never written. */
class Node {
  unfolded = false;
  /** Next token must follow without a gap. */
  next: Edges | undefined;
  /** Next token may follow over a soft gap. */
  afterComma: Edges | undefined;
  ends: Line[] | undefined;
  /** @param places in the script: several where several phrases have begun alike */
  constructor(readonly places: number[]) {}
}

export class PhraseMatcher {
  /** Ids of the lists, by number. */
  readonly lists: readonly string[];
  readonly #script: PhraseScript;
  /** Nodes of a single place, shared by all that leads there. */
  readonly #single = new Map<number, Node>();
  readonly #every: boolean[];
  readonly #listNumber = new Map<string, number>();
  /** By symbol + BELOW: where phrases begin. */
  readonly #openings: (Node | number | undefined)[];
  /** The same, only at the beginning of a sentence. */
  readonly #atStart: (Node | number | undefined)[];

  /**
   * @param lists every list by id
   * @param lexicon learns every word of every phrase
   * @throws if a phrase is written in no known way: names the list and the line
   */
  constructor(lists: PhraseLists, lexicon: Lexicon) {
    const ids = Object.keys(lists);
    this.#script = new PhraseScript(
      lexicon,
      ids.reduce((room, id) => room + (lists[id] as string).length + 1, 0),
    );
    this.lists = ids;
    this.#every = ids.map((id) => id.startsWith(EVERY_HIT));
    ids.forEach((id, list) => {
      this.#listNumber.set(id, list);
      this.#script.read(id, list, lists[id] as string);
    });
    const root = this.#unfold(new Node(this.#script.lines.map(({ at }) => at)));
    const start = root.next && this.#at(root.next, SENTENCE_START);
    if (root.ends) throw new Error(`a phrase needs a word: a line of "${ids[(root.ends[0] as Line).list]}"`);
    if (start) this.#unfold(start);
    for (const edges of [root.next, start?.next]) {
      const any = edges && this.#at(edges, ANY_WORD);
      if (any) throw new Error(`no phrase may begin with <word>: a line of "${ids[this.#lineAt(any.places[0] as number).list]}"`);
    }
    this.#openings = bySymbol(root.next, lexicon.size);
    this.#atStart = bySymbol(start?.next, lexicon.size);
  }

  /** Finds every phrase of every list; of the phrases of one list that overlap, the first and longest stays. */
  match(tokens: T.Tokens): Hits {
    const hits = new Hits(this.#listNumber, this.#every, tokens);
    const { id, kind, sentence, sentences } = tokens;
    const openings = this.#openings;
    const atStart = this.#atStart;
    for (let i = 0; i < tokens.length; i++) {
      const word = id[i] as number;
      const what = kind[i] as number;
      if (word < 0 && what === T.WORD) continue;
      if (word >= 0) this.#begin(openings, word, i, tokens, hits);
      if (what !== T.WORD) this.#begin(openings, kindSymbol(what), i, tokens, hits);
      if (sentences[sentence[i] as number]?.from !== i) continue;
      if (word >= 0) this.#begin(atStart, word, i, tokens, hits);
      if (what !== T.WORD) this.#begin(atStart, kindSymbol(what), i, tokens, hits);
    }
    return hits;
  }

  #begin(openings: (Node | number | undefined)[], symbol: number, first: number, tokens: T.Tokens, hits: Hits): void {
    let node = openings[symbol + BELOW];
    if (node === undefined) return;
    if (typeof node === 'number') openings[symbol + BELOW] = node = this.#nodeAt(node);
    this.#walk(node, first, first + 1, tokens, hits);
  }

  /** Goes on from a node that the tokens first..at-1 have led to. */
  #walk(node: Node, first: number, at: number, tokens: T.Tokens, hits: Hits): void {
    if (!node.unfolded) this.#unfold(node);
    if (node.ends) emit(node.ends, first, at, tokens, hits);
    if (at >= tokens.length) return;
    const gap = tokens.gap[at] as number;
    if (gap > T.SOFT_GAP) return;
    if (node.next && gap === T.NO_GAP) this.#step(node.next, first, at, tokens, hits);
    if (node.afterComma) this.#step(node.afterComma, first, at, tokens, hits);
  }

  #step(edges: Edges, first: number, at: number, tokens: T.Tokens, hits: Hits): void {
    const word = tokens.id[at] as number;
    const what = tokens.kind[at] as number;
    if (word >= 0) {
      const known = this.#at(edges, word);
      if (known) this.#walk(known, first, at + 1, tokens, hits);
    }
    const other = this.#at(edges, what === T.WORD ? ANY_WORD : kindSymbol(what));
    if (other) this.#walk(other, first, at + 1, tokens, hits);
  }

  /** @returns the node behind a symbol */
  #at(edges: Edges, symbol: number): Node | undefined {
    const there = edges.get(symbol);
    if (typeof there !== 'number') return there;
    const node = this.#nodeAt(there);
    edges.set(symbol, node);
    return node;
  }

  #nodeAt(place: number): Node {
    let node = this.#single.get(place);
    if (!node) this.#single.set(place, (node = new Node([place])));
    return node;
  }

  #unfold(node: Node): Node {
    node.unfolded = true;
    for (const place of node.places) this.#follow(node, place);
    return node;
  }

  /** Adds to a node what can follow at a place of the script. */
  #follow(node: Node, place: number): void {
    const { symbols } = this.#script;
    let comma = false;
    for (let at = place; ; ) {
      const symbol = symbols[at] as number;
      if (symbol === COMMA) {
        comma = true;
        at++;
      } else if (symbol === END) {
        (node.ends ??= []).push(this.#lineAt(at));
        return;
      } else if (symbol === OPEN) {
        const after = this.#afterBracket(at);
        // An alternative without words leaves the way to what follows the bracket.
        let empty = false;
        for (let first = at + 1; first < after; ) {
          const lead = symbols[first] as number;
          if (lead === OR || lead === CLOSE) {
            empty = true;
            first++;
            continue;
          }
          let last = first;
          while (symbols[last + 1] !== OR && symbols[last + 1] !== CLOSE) last++;
          this.#add(node, comma, lead, first === last ? after : first + 1);
          first = last + 2;
        }
        if (!empty) return;
        at = after;
      } else {
        const next = symbols[at + 1];
        this.#add(node, comma, symbol, next === OR || next === CLOSE ? this.#afterBracket(at) : at + 1);
        return;
      }
    }
  }

  #add(node: Node, comma: boolean, symbol: number, place: number): void {
    const edges: Edges = comma ? (node.afterComma ??= new Map()) : (node.next ??= new Map());
    const there = edges.get(symbol);
    if (there === undefined) edges.set(symbol, place);
    else if (typeof there !== 'number') {
      if (there.places[there.places.length - 1] !== place) there.places.push(place);
    } else if (there !== place) edges.set(symbol, new Node([there, place]));
  }

  /** @returns the place behind the bracket in which `at` stands */
  #afterBracket(at: number): number {
    return this.#script.symbols.indexOf(CLOSE, at) + 1;
  }

  #lineAt(place: number): Line {
    const { symbols, lines } = this.#script;
    return lines[symbols[symbols.indexOf(END, place) + 1] as number] as Line;
  }
}

function bySymbol(edges: Edges | undefined, words: number): (Node | number | undefined)[] {
  const nodes: (Node | number | undefined)[] = new Array(edges ? words + BELOW : 0).fill(undefined);
  for (const [symbol, node] of edges ?? []) if (symbol >= -BELOW) nodes[symbol + BELOW] = node;
  return nodes;
}

function emit(ends: readonly Line[], from: number, to: number, tokens: T.Tokens, hits: Hits): void {
  for (const { list, phrase, instead, atSentenceEnd } of ends) {
    if (atSentenceEnd && tokens.sentences[tokens.sentence[to - 1] as number]?.to !== to) continue;
    hits.add(list, from, to, phrase, instead);
  }
}

export class Hits {
  /** Numbers of the lists that have a hit. */
  readonly struck: number[] = [];
  readonly #byList: (Hit[] | undefined)[];
  #saidByList: (readonly Hit[] | undefined)[] | undefined;

  constructor(
    private readonly listNumber: ReadonlyMap<string, number>,
    private readonly every: readonly boolean[],
    private readonly tokens: T.Tokens,
  ) {
    this.#byList = new Array(every.length);
  }

  add(list: number, from: number, to: number, phrase: number, instead: string | undefined): void {
    const hits = this.#byList[list];
    if (!hits) {
      this.struck.push(list);
      this.#byList[list] = [{ from, to, instead, phrase }];
      return;
    }
    const last = hits[hits.length - 1] as Hit;
    if (from < last.to && !this.every[list]) {
      if (from === last.from && to > last.to) hits[hits.length - 1] = { from, to, instead, phrase };
      return;
    }
    hits.push({ from, to, instead, phrase });
  }

  /** @returns the hits of a list in the order of the text; none for a list that this language does not have */
  of(listId: string): readonly Hit[] {
    const list = this.listNumber.get(listId);
    return list === undefined ? NONE : (this.#byList[list] ?? NONE);
  }

  /** @returns the same without those in quotation marks or code */
  said(listId: string): readonly Hit[] {
    const list = this.listNumber.get(listId);
    const all = list === undefined ? undefined : this.#byList[list];
    if (!all) return NONE;
    if (!this.tokens.anyQuoted) return all;
    this.#saidByList ??= new Array(this.every.length);
    return (this.#saidByList[list as number] ??= all.filter(({ from }) => ((this.tokens.flags[from] as number) & T.QUOTED) === 0));
  }
}

const NONE: readonly Hit[] = [];
