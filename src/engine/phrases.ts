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

const KINDS: Readonly<Record<string, number>> = {
  '<number>': T.NUMBER,
  '<percent>': T.PERCENT,
  '<money>': T.MONEY,
  '<time>': T.TIME,
  '<link>': T.LINK,
  '<mention>': T.MENTION,
  '<hashtag>': T.HASHTAG,
  '<email>': T.EMAIL,
};

/** Symbols of the trie: a word's number, or one of these below -1. */
const kindSymbol = (kind: number) => -2 - kind;
const ANY_WORD = -20;
const SENTENCE_START = -21;

interface Terminal {
  list: number;
  phrase: number;
  instead: string | undefined;
  atSentenceEnd: boolean;
}

interface Node {
  /** Next token must follow without a gap. */
  next: Map<number, Node> | undefined;
  /** Next token may follow over a soft gap. */
  afterComma: Map<number, Node> | undefined;
  ends: Terminal[] | undefined;
}

const node = (): Node => ({ next: undefined, afterComma: undefined, ends: undefined });

export class PhraseMatcher {
  readonly #root = node();
  /** Word number → can a phrase begin with it? Most tokens end here. */
  readonly #begins: Uint8Array;
  readonly #every: boolean[] = [];
  readonly #listNumber = new Map<string, number>();

  /**
   * @param lists every list by id
   * @param lexicon learns every word of every phrase
   * @throws if a phrase is written in no known way: names the list and the line
   */
  constructor(lists: PhraseLists, lexicon: Lexicon) {
    Object.keys(lists).forEach((id, list) => {
      this.#listNumber.set(id, list);
      this.#every.push(id.startsWith(EVERY_HIT));
      phraseLines(lists[id] as string).forEach((line, phrase) => this.#learn(line, { id, list, phrase }, lexicon));
    });
    this.#begins = new Uint8Array(lexicon.size);
    for (const map of [this.#root.next, this.#root.next?.get(SENTENCE_START)?.next])
      for (const symbol of map?.keys() ?? []) if (symbol >= 0) this.#begins[symbol] = 1;
  }

  #learn(line: string, owner: { id: string; list: number; phrase: number }, lexicon: Lexicon): void {
    const [pattern = '', instead] = line.split(/\s+=>\s*/);
    const atSentenceEnd = /\s\$$/.test(pattern);
    for (const words of expand(pattern.replace(/\s\$$/, ''), `${owner.id}: ${line}`)) {
      let at = this.#root;
      if (words.find((word) => word !== '^') === '<word>') throw new Error(`no phrase may begin with <word>: "${owner.id}: ${line}"`);
      for (const raw of words) {
        const comma = raw.startsWith(',');
        const word = comma ? raw.slice(1) : raw;
        const symbol = symbolOf(word, lexicon, `${owner.id}: ${line}`);
        const edge = comma ? 'afterComma' : 'next';
        const edges = (at[edge] ??= new Map());
        let following = edges.get(symbol);
        if (!following) edges.set(symbol, (following = node()));
        at = following;
      }
      (at.ends ??= []).push({ list: owner.list, phrase: owner.phrase, instead, atSentenceEnd });
    }
  }

  /** Finds every phrase of every list; of the phrases of one list that overlap, the first and longest stays. */
  match(tokens: T.Tokens): Hits {
    const hits = new Hits(this.#listNumber, this.#every);
    const root = this.#root;
    const anywhere = root.next;
    if (!anywhere) return hits;
    const atStart = anywhere.get(SENTENCE_START);
    const { id, kind, gap, sentence, sentences } = tokens;
    const count = tokens.length;
    const begins = this.#begins;

    const walk = (from: Node, first: number, at: number): void => {
      if (from.ends) this.#emit(from.ends, first, at, tokens, hits);
      if (at >= count) return;
      const g = gap[at] as number;
      if (at > first && g > T.SOFT_GAP) return;
      if (at === first || g === T.NO_GAP) if (from.next) step(from.next, first, at);
      if (from.afterComma) step(from.afterComma, first, at);
    };
    const step = (edges: Map<number, Node>, first: number, at: number): void => {
      const word = id[at] as number;
      const what = kind[at] as number;
      if (word >= 0) {
        const following = edges.get(word);
        if (following) walk(following, first, at + 1);
      }
      if (what !== T.WORD) {
        const following = edges.get(kindSymbol(what));
        if (following) walk(following, first, at + 1);
      } else {
        const following = edges.get(ANY_WORD);
        if (following) walk(following, first, at + 1);
      }
    };

    for (let i = 0; i < count; i++) {
      const word = id[i] as number;
      if (kind[i] === T.WORD && (word < 0 || begins[word] === 0)) continue;
      step(anywhere, i, i);
      if (atStart?.next && sentences[sentence[i] as number]?.from === i) step(atStart.next, i, i);
    }
    return hits;
  }

  #emit(ends: Terminal[], from: number, to: number, tokens: T.Tokens, hits: Hits): void {
    for (const end of ends) {
      if (end.atSentenceEnd && tokens.sentences[tokens.sentence[to - 1] as number]?.to !== to) continue;
      hits.add(end.list, from, to, end.phrase, end.instead);
    }
  }
}

export class Hits {
  readonly #byList: Hit[][] = [];
  readonly #listNumber: ReadonlyMap<string, number>;
  readonly #every: readonly boolean[];

  constructor(listNumber: ReadonlyMap<string, number>, every: readonly boolean[]) {
    this.#listNumber = listNumber;
    this.#every = every;
  }

  add(list: number, from: number, to: number, phrase: number, instead: string | undefined): void {
    const hits = (this.#byList[list] ??= []);
    const last = hits[hits.length - 1];
    if (last && from < last.to && !this.#every[list]) {
      if (from === last.from && to > last.to) hits[hits.length - 1] = { from, to, instead, phrase };
      return;
    }
    hits.push({ from, to, instead, phrase });
  }

  /** @returns the hits of a list in the order of the text; none for a list that this language does not have */
  of(listId: string): readonly Hit[] {
    const list = this.#listNumber.get(listId);
    return list === undefined ? NONE : (this.#byList[list] ?? NONE);
  }
}

const NONE: readonly Hit[] = [];

/** @returns the phrases of a list, without empty lines and `//` notes */
export function phraseLines(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/\s*\/\/.*$/, '').trim())
    .filter(Boolean);
}

function symbolOf(word: string, lexicon: Lexicon, where: string): number {
  if (word === '^') return SENTENCE_START;
  if (word === '<word>') return ANY_WORD;
  if (word.startsWith('<')) {
    const kind = KINDS[word];
    if (kind === undefined) throw new Error(`unknown ${word} in phrase "${where}"`);
    return kindSymbol(kind);
  }
  if (!/^#?[\p{L}\p{M}\p{N}'_]+$/u.test(word)) throw new Error(`"${word}" is no word in phrase "${where}"`);
  return lexicon.learn(word.toLowerCase());
}

const MOST = 4000;

/** Spells out the alternatives of a phrase. `a [b|c d|] e` → `a b e`, `a c d e`, `a e` */
function expand(pattern: string, where: string): string[][] {
  let results: string[][] = [[]];
  for (const part of pattern.match(/\[[^\]]*\],?|[^\s[\]]+/g) ?? []) {
    const comma = part.endsWith(',');
    const bare = comma ? part.slice(0, -1) : part;
    const options = bare.startsWith('[') ? bare.slice(1, -1).split('|').map(words) : [words(bare)];
    results = results.flatMap((done) => options.map((option) => [...done, ...option, ...(comma ? [','] : [])]));
    if (results.length > MOST) throw new Error(`more than ${MOST} readings of phrase "${where}"`);
  }
  return results.map(attachCommas).filter((result) => result.some((word) => word !== '^'));
}

/** Hyphens are spaces: the lexer parts words there too. */
const words = (text: string) => text.split(/[\s-]+/).filter(Boolean);

/** `like , share` → `like ,share`: the comma belongs to the word it stands before. */
function attachCommas(symbols: string[]): string[] {
  const result: string[] = [];
  let comma = false;
  for (const symbol of symbols) {
    if (symbol === ',') comma = result.length > 0;
    else {
      result.push(comma ? `,${symbol}` : symbol);
      comma = false;
    }
  }
  return result;
}
