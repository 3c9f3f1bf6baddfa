/** What the phrases of all lists lead to, word by word: a tree in flat tables, which grows where drafts come by. */

import { BEGINS, BEGINS_SENTENCE, BELOW, beginning, behind, type Follower, follow, symbolAt } from './phrase-script';
import type { Lists } from './phrases';

/** No node. */
export const NO_NODE = 0;
/** Nobody came by yet: what is behind a symbol, or a node, is looked up then. */
export const UNKNOWN = -1;

/** What is known of a node stands in one row: where its lines are in `ending`, and the bits of its edges, without and over a comma. */
export const NODE = 3;
export const ENDS = 0;
export const PLAIN = 1;
export const OVER_COMMA = 2;
/** What a node has instead of ends. */
export const NO_LINES = 0;

/** An edge in the table: where it begins, its symbol, the node behind it. */
const EDGE = 3;
const FEWEST_EDGES = 1 << 10;
const FEWEST_NODES = 1 << 10;
/** A table this full becomes slow. */
const FULL = 0.5;

/** Where phrases begin. */
export class Openings {
  /** By symbol + BELOW: the node behind it, NO_NODE where no phrase begins. */
  readonly nodes: Int32Array;

  /**
   * @param bit at the places in the script
   * @param words that the lexicon knows
   */
  constructor(
    readonly bit: number,
    words: number,
  ) {
    this.nodes = new Int32Array(words + BELOW).fill(UNKNOWN);
  }
}

/**
 * A node stands for what may follow the tokens that have led to it: one place in the script, or several where phrases have
 * begun alike. What follows is looked up in the script when a draft first comes by: most of what the lists know is never written.
 */
export class PhraseTree {
  /** Of all phrases, and of those that stand only at the beginning of a sentence. */
  readonly openings: Openings;
  readonly sentenceOpenings: Openings;
  /** Lines that end at a node, one behind the other, a -1 behind the last: twice the list, and one more if only at the end of a sentence; the phrase. */
  readonly ending: number[] = [-1];
  /** By node: its place in the script, or its places. */
  readonly #places: (number | number[])[] = [NO_NODE];
  /** By place: its node, if it has one that is no other place's. */
  readonly #nodeAt: Int32Array;
  /** A row a node. The bits are those of `bitOf`: each stands for many symbols. */
  nodes = new Int32Array(NODE * FEWEST_NODES);
  #edges = new Int32Array(EDGE * FEWEST_EDGES);
  #lastSlot = FEWEST_EDGES - 1;
  #edgeCount = 0;

  /**
   * @param lists which places are whose
   * @param words that the lexicon knows
   */
  constructor(
    private readonly script: string,
    private readonly lists: Lists,
    words: number,
  ) {
    this.#nodeAt = new Int32Array(script.length);
    this.openings = new Openings(BEGINS, words);
    this.sentenceOpenings = new Openings(BEGINS_SENTENCE, words);
  }

  /** @returns the node behind the first symbol of phrases */
  opened({ nodes, bit }: Openings, symbol: number): number {
    const { script } = this;
    let node = NO_NODE;
    for (let at = beginning(script, bit, symbol, 0); at >= 0; at = beginning(script, bit, symbol, at + 1))
      node = this.#joined(node, behind(script, at));
    return (nodes[symbol + BELOW] = node);
  }

  /**
   * @param edges PLAIN, or OVER_COMMA; the node must have been unfolded
   * @returns the node behind one and a symbol, NO_NODE if there is none
   */
  behind(node: number, edges: number, symbol: number): number {
    const from = NODE * node + edges;
    const at = this.#edgeAt(from, symbol);
    return this.#edges[at] === from ? (this.#edges[at + 2] as number) : this.#lead(node, edges, symbol);
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
    const { script, ending, nodes, lists } = this;
    const first = ending.length;
    const row = NODE * node;
    let place = 0;
    const follower: Follower = {
      leads: (at, overComma) => {
        const edges = row + (overComma ? OVER_COMMA : PLAIN);
        nodes[edges] = (nodes[edges] as number) | bitOf(symbolAt(script, at));
      },
      ends: (atSentenceEnd) => {
        const list = lists.at(place);
        ending.push(2 * list + (atSentenceEnd ? 1 : 0), lists.phraseAt(list, place));
      },
    };
    for (place of this.#placesOf(node)) follow(script, place, follower);
    const ends = ending.length > first ? first : NO_LINES;
    if (ends !== NO_LINES) ending.push(-1);
    return (nodes[row + ENDS] = ends);
  }

  /** Looks up where a symbol leads from a node, and keeps it. */
  #lead(node: number, edges: number, symbol: number): number {
    const { script } = this;
    let next = NO_NODE;
    const follower: Follower = {
      leads: (at, overComma) => {
        if (symbolAt(script, at) === symbol && overComma === (edges === OVER_COMMA)) next = this.#joined(next, behind(script, at));
      },
      ends: () => {},
    };
    for (const place of this.#placesOf(node)) follow(script, place, follower);
    if (++this.#edgeCount > this.#lastSlot * FULL) this.#widen();
    const from = NODE * node + edges;
    const at = this.#edgeAt(from, symbol);
    this.#edges[at] = from;
    this.#edges[at + 1] = symbol;
    return (this.#edges[at + 2] = next);
  }

  #placesOf(node: number): readonly number[] {
    const places = this.#places[node] as number | number[];
    return typeof places === 'number' ? [places] : places;
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
}

/** The bit of all that is no certain word. */
export const OTHER_BIT = 1 << 31;
export const bitOf = (symbol: number): number => (symbol < 0 ? OTHER_BIT : 1 << (symbol % 31));
