/** All lists of a language pack in one tree (`phrase-tree.ts`), matched in one pass over the tokens. */

import { Hits } from './hits';
import { ANY_WORD, BELOW, kindSymbol } from './phrase-script';
import { bitOf, ENDS, NO_LINES, NO_NODE, NODE, type Openings, OTHER_BIT, OVER_COMMA, PhraseTree, PLAIN, UNKNOWN } from './phrase-tree';
import { Lists, type Phrases } from './phrases';
import * as T from './tokens';

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
