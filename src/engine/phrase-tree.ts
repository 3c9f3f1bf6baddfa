/** What the phrases of all lists lead to, word by word: a tree in flat tables, which grows where drafts come by. */

import { ANY_WORD, BELOW, CLOSE, COMMA, END, type Line, OPEN, OR, type PhraseScript, SENTENCE_START } from './phrase-script';

/** Nodes: none, the one before any token, and the one before the first token of a sentence. */
export const NO_NODE = 0;
const ROOT = 1;
const START = 2;

/** What is known of a node stands in one row: where its lines are in `ending`, and the bits of its edges, without and over a comma. */
export const NODE = 3;
export const ENDS = 0;
export const PLAIN = 1;
export const OVER_COMMA = 2;
/** What a node has instead of ends. */
export const NO_LINES = 0;
/** Nobody came by yet. */
export const UNKNOWN = -1;

/** An edge in the table: where it begins, its symbol, the node behind it. */
const EDGE = 3;
const FEWEST_EDGES = 1 << 12;
const FEWEST_NODES = 1 << 12;
/** A table this full becomes slow. */
const FULL = 0.5;

/**
 * A node stands for what may follow the tokens that have led to it: one place in the script, or several where phrases have
 * begun alike. What follows is looked up in the script when a draft first comes by: most of what the lists know is never written.
 */
export class PhraseTree {
  readonly lines: readonly Line[];
  /** By symbol + BELOW: the node behind a phrase's first token, 0 where none begins. */
  readonly openings: Int32Array;
  /** The same, only at the beginning of a sentence. */
  readonly sentenceOpenings: Int32Array;
  /** Lines that end at a node, one behind the other, a -1 behind the last: twice the list, and one more if only at the end of a sentence; the line. */
  readonly ending: number[] = [-1];
  readonly #symbols: Int32Array;
  /** By node: its place in the script, or its places. */
  readonly #places: (number | number[])[] = [NO_NODE, NO_NODE, NO_NODE];
  /** By place: its node, if it has one that is no other place's. */
  readonly #nodeAt: Int32Array;
  /** A row a node. The bits are those of `bitOf`: each stands for many symbols. */
  nodes = new Int32Array(NODE * FEWEST_NODES);
  #edges = new Int32Array(EDGE * FEWEST_EDGES);
  #lastSlot = FEWEST_EDGES - 1;
  #edgeCount = 0;

  /**
   * @param words that the lexicon knows
   * @param ids of the lists, for what it throws
   * @throws if a phrase has no word, or begins with any word
   */
  constructor({ symbols, size, lines }: PhraseScript, words: number, ids: readonly string[]) {
    this.lines = lines;
    this.#symbols = symbols;
    this.#nodeAt = new Int32Array(size);
    this.openings = new Int32Array(words + BELOW);
    this.sentenceOpenings = new Int32Array(words + BELOW);
    this.#places[ROOT] = lines.map(({ at }) => at);
    const empty = this.unfold(ROOT);
    if (empty !== NO_LINES) throw new Error(`a phrase needs a word: a line of "${this.#idOf(this.ending[empty + 1] as number, ids)}"`);
    const start = this.openings[SENTENCE_START + BELOW] as number;
    if (start !== NO_NODE) {
      this.#places[START] = this.#places[start] as number | number[];
      this.unfold(START);
    }
    for (const openings of [this.openings, this.sentenceOpenings]) {
      const any = openings[ANY_WORD + BELOW] as number;
      if (any === NO_NODE) continue;
      const [place] = [this.#places[any] as number | number[]].flat();
      throw new Error(`no phrase may begin with <word>: a line of "${this.#idOf(this.#lineAt(place as number), ids)}"`);
    }
  }

  /**
   * @param from where its bits stand in `nodes`: those of the edges without or over a comma; the node must have been unfolded
   * @returns the node behind it and a symbol, NO_NODE if there is none
   */
  behind(from: number, symbol: number): number {
    return this.#edges[this.#edgeAt(from, symbol) + 2] as number;
  }

  /** @returns where an edge stands in the table, or would stand */
  #edgeAt(from: number, symbol: number): number {
    const edges = this.#edges;
    const last = this.#lastSlot;
    const mixed = Math.imul(from ^ Math.imul(symbol, 0x9e3779b1), 0x85ebca6b);
    for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
      const at = EDGE * slot;
      if (edges[at] === NO_NODE || (edges[at] === from && edges[at + 1] === symbol)) return at;
    }
  }

  /** Looks up what can follow at a node. @returns where its lines begin in `ending`, NO_LINES if none end there */
  unfold(node: number): number {
    const first = this.ending.length;
    const places = this.#places[node] as number | number[];
    if (typeof places === 'number') this.#follow(node, places);
    else for (const place of places) this.#follow(node, place);
    const ends = this.ending.length > first ? first : NO_LINES;
    if (ends !== NO_LINES) this.ending.push(-1);
    return (this.nodes[NODE * node + ENDS] = ends);
  }

  /** Adds to a node what can follow at a place of the script. */
  #follow(node: number, place: number): void {
    const symbols = this.#symbols;
    let edges = PLAIN;
    for (let at = place; ; ) {
      const symbol = symbols[at] as number;
      if (symbol === COMMA) {
        edges = OVER_COMMA;
        at++;
      } else if (symbol === END) {
        const line = symbols[at + 1] as number;
        const { list, atSentenceEnd } = this.lines[line] as Line;
        this.ending.push(2 * list + (atSentenceEnd ? 1 : 0), line);
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
          this.#add(node, edges, lead, first === last ? after : first + 1);
          first = last + 2;
        }
        if (!empty) return;
        at = after;
      } else {
        const next = symbols[at + 1];
        this.#add(node, edges, symbol, next === OR || next === CLOSE ? this.#afterBracket(at) : at + 1);
        return;
      }
    }
  }

  /** Leads from a node over a symbol to a place. */
  #add(node: number, edges: number, symbol: number, place: number): void {
    if (node === ROOT || node === START) {
      const openings = node === ROOT ? this.openings : this.sentenceOpenings;
      if (edges === PLAIN) openings[symbol + BELOW] = this.#joined(openings[symbol + BELOW] as number, place);
      return;
    }
    const from = NODE * node + edges;
    let at = this.#edgeAt(from, symbol);
    if (this.#edges[at] === NO_NODE) {
      if (++this.#edgeCount > this.#lastSlot * FULL) {
        this.#widen();
        at = this.#edgeAt(from, symbol);
      }
      this.#edges[at] = from;
      this.#edges[at + 1] = symbol;
      this.nodes[from] = (this.nodes[from] as number) | bitOf(symbol);
    }
    this.#edges[at + 2] = this.#joined(this.#edges[at + 2] as number, place);
  }

  /** @returns a node for what a node stands for and a place */
  #joined(node: number, place: number): number {
    if (node === NO_NODE) return this.#nodeAt[place] || (this.#nodeAt[place] = this.#newNode(place));
    const places = this.#places[node] as number | number[];
    // One place is met by several ways; what stands for several is this node's alone as long as it unfolds.
    if (typeof places === 'number') return places === place ? node : this.#newNode([places, place]);
    if (places[places.length - 1] !== place) places.push(place);
    return node;
  }

  #newNode(places: number | number[]): number {
    const node = this.#places.push(places) - 1;
    if (NODE * node === this.nodes.length) {
      const nodes = new Int32Array(2 * this.nodes.length);
      nodes.set(this.nodes);
      this.nodes = nodes;
    }
    this.nodes[NODE * node + ENDS] = UNKNOWN;
    return node;
  }

  #widen(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(2 * old.length);
    this.#lastSlot = 2 * this.#lastSlot + 1;
    for (let at = 0; at < old.length; at += EDGE) {
      if (old[at] === NO_NODE) continue;
      const to = this.#edgeAt(old[at] as number, old[at + 1] as number);
      for (let i = 0; i < EDGE; i++) this.#edges[to + i] = old[at + i] as number;
    }
  }

  /** @returns the place behind the bracket in which `at` stands */
  #afterBracket(at: number): number {
    return this.#symbols.indexOf(CLOSE, at) + 1;
  }

  /** @returns the number of the line in which a place stands */
  #lineAt(place: number): number {
    return this.#symbols[this.#symbols.indexOf(END, place) + 1] as number;
  }

  #idOf(line: number, ids: readonly string[]): string {
    return ids[(this.lines[line] as Line).list] as string;
  }
}

/** The bit of all that is no certain word. */
export const OTHER_BIT = 1 << 31;
export const bitOf = (symbol: number): number => (symbol < 0 ? OTHER_BIT : 1 << (symbol % 31));
