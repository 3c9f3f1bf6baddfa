/**
 * What the lexer (`lex.ts`) makes of a text. Tokens are words and what stands for a word (a number, a price, a link, a
 * mention, a hashtag); punctuation and emoji live in the gaps between them. Arrays instead of objects: a draft is lexed
 * on every pause.
 */

export const WORD = 0;
export const NUMBER = 1;
export const PERCENT = 2;
export const MONEY = 3;
export const TIME = 4;
export const LINK = 5;
export const MENTION = 6;
export const HASHTAG = 7;
export const EMAIL = 8;

/** What stands before a token. A phrase never runs over a gap, except over a comma that the phrase itself names. */
export const NO_GAP = 0;
export const SOFT_GAP = 1;
export const SENTENCE_GAP = 2;
export const LINE_GAP = 3;
export const PARAGRAPH_GAP = 4;

export const QUOTED = 1;
/** Two or more letters, all of them capitals. */
export const CAPS = 2;
export const CAPITALISED = 4;
/** Inside back ticks or a code fence. */
export const CODE = 8;

export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  /** Tokens from..to-1 */
  from: number;
  to: number;
  /** The mark it ends with, '' at a line break or the end of the text. */
  mark: string;
}

export class Tokens {
  /** As many as there are tokens, also in the arrays below. */
  length = 0;
  readonly start: number[];
  readonly end: number[];
  readonly kind: number[];
  readonly id: number[];
  readonly gap: number[];
  readonly flags: number[];
  /** Index of the sentence. */
  readonly sentence: number[];
  readonly sentences: Sentence[] = [];
  readonly emoji: Span[] = [];
  /** Runs of stops: `!!!`, `?`, `...` */
  readonly stops: Span[] = [];
  paragraphs = 0;
  lines = 0;
  /** Some tokens are quoted. */
  anyQuoted = false;

  /** @param room about as many tokens as there will be: arrays that grow are copied again and again */
  constructor(room: number) {
    this.start = new Array(room);
    this.end = new Array(room);
    this.kind = new Array(room);
    this.id = new Array(room);
    this.gap = new Array(room);
    this.flags = new Array(room);
    this.sentence = new Array(room);
  }

  add(start: number, end: number, kind: number, id: number, gap: number, flags: number): void {
    const at = this.length++;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.id[at] = id;
    this.gap[at] = gap;
    this.flags[at] = flags;
    this.sentence[at] = this.sentences.length;
    if (flags & QUOTED) this.anyQuoted = true;
  }

  /** Gives back the room that was not needed. */
  close(): this {
    for (const one of [this.start, this.end, this.kind, this.id, this.gap, this.flags, this.sentence]) one.length = this.length;
    return this;
  }
}

/** @returns spans in the order of the text, without those that another one already covers */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  if (spans.length < 2) return [...spans];
  const kept: S[] = [];
  let end = -1;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= end) {
      kept.push(span);
      end = span.end;
    }
  return kept;
}
