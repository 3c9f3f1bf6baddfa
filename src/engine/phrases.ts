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
  next: Edges | undefined;
  /** Next token may follow over a soft gap. */
  afterComma: Edges | undefined;
  ends: Terminal[] | undefined;
}

/** Several nodes behind one symbol are merged when a draft first comes by: spelling out every alternative beforehand costs more than it saves. */
type Edges = Map<number, Node | Node[]>;

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
      for (const [phrase, line] of phraseLines(lists[id] as string).entries()) this.#learn(line, { id, list, phrase }, lexicon);
    });
    this.#begins = new Uint8Array(lexicon.size);
    const atStart = this.#root.next && to(this.#root.next, SENTENCE_START);
    for (const map of [this.#root.next, atStart?.next]) for (const symbol of map?.keys() ?? []) if (symbol >= 0) this.#begins[symbol] = 1;
  }

  /** Builds a phrase from its end: alternatives share what follows them. */
  #learn(line: string, owner: { id: string; list: number; phrase: number }, lexicon: Lexicon): void {
    const where = `${owner.id}: ${line}`;
    const [pattern = '', instead] = line.split('=>').map((side) => side.trim());
    const atSentenceEnd = /\s\$$/.test(pattern);
    const end: Node = {
      next: undefined,
      afterComma: undefined,
      ends: [{ list: owner.list, phrase: owner.phrase, instead, atSentenceEnd }],
    };
    const parts = pattern.replace(/\s\$$/, '').match(/\[[^[\]]*\],?|[^\s[\]]+/g) ?? [];
    let following = end;
    for (let i = parts.length - 1; i >= 0; i--) {
      const part = parts[i] as string;
      // A comma behind a part, or by itself, belongs to the words that follow.
      const comma = i > 0 && (parts[i - 1] as string).endsWith(',');
      if (part === ',') continue;
      const bare = part.endsWith(',') ? part.slice(0, -1) : part;
      const options = bare.startsWith('[') ? bare.slice(1, -1).split('|').map(words) : [words(bare)];
      const before = node();
      for (const option of options) {
        if (option.length === 0) join(before, following, comma);
        else spell(before, option, following, comma, (word) => symbolOf(word, lexicon, where));
      }
      following = before;
    }
    if (following.ends) throw new Error(`a phrase needs a word: "${where}"`);
    const opening = following.next && to(following.next, SENTENCE_START);
    if (following.next?.has(ANY_WORD) || opening?.next?.has(ANY_WORD)) throw new Error(`no phrase may begin with <word>: "${where}"`);
    join(this.#root, following, false);
  }

  /** Finds every phrase of every list; of the phrases of one list that overlap, the first and longest stays. */
  match(tokens: T.Tokens): Hits {
    const hits = new Hits(this.#listNumber, this.#every);
    const root = this.#root;
    const anywhere = root.next;
    if (!anywhere) return hits;
    const atStart = to(anywhere, SENTENCE_START);
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
    const step = (edges: Edges, first: number, at: number): void => {
      const word = id[at] as number;
      const what = kind[at] as number;
      if (word >= 0) {
        const following = to(edges, word);
        if (following) walk(following, first, at + 1);
      }
      if (what !== T.WORD) {
        const following = to(edges, kindSymbol(what));
        if (following) walk(following, first, at + 1);
      } else {
        const following = to(edges, ANY_WORD);
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
    .map((line) => (line.split('//', 1)[0] as string).trim())
    .filter(Boolean);
}

function symbolOf(word: string, lexicon: Lexicon, where: string): number {
  const known = lexicon.idOf(word);
  if (known >= 0) return known;
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

/** One option of a part: a chain of nodes from `from` to what follows. */
function spell(from: Node, option: readonly string[], following: Node, comma: boolean, symbol: (word: string) => number): void {
  let at = from;
  option.forEach((word, i) => {
    const last = i === option.length - 1;
    const next = last ? following : node();
    add(at, i === 0 && comma ? 'afterComma' : 'next', symbol(word), next);
    at = next;
  });
}

/** Whatever can follow `from` can follow `into` as well. */
function join(into: Node, from: Node, comma: boolean): void {
  for (const edge of ['next', 'afterComma'] as const)
    for (const [symbol, nodes] of from[edge] ?? [])
      for (const one of Array.isArray(nodes) ? nodes : [nodes]) add(into, comma ? 'afterComma' : edge, symbol, one);
  if (from.ends) into.ends = [...(into.ends ?? []), ...from.ends];
}

function add(from: Node, edge: 'next' | 'afterComma', symbol: number, target: Node): void {
  const edges = (from[edge] ??= new Map());
  const there = edges.get(symbol);
  if (there === undefined) edges.set(symbol, target);
  else if (Array.isArray(there)) there.push(target);
  else if (there !== target) edges.set(symbol, [there, target]);
}

/** @returns the one node behind a symbol, merged now if there are several */
function to(edges: Edges, symbol: number): Node | undefined {
  const there = edges.get(symbol);
  if (!Array.isArray(there)) return there;
  const merged = node();
  for (const one of there) join(merged, one, false);
  edges.set(symbol, merged);
  return merged;
}

/** Hyphens are spaces: the lexer parts words there too. */
const words = (text: string) => text.split(/[\s-]+/).filter(Boolean);
