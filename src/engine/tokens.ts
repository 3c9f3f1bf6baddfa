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
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly kind: number[] = [];
  readonly id: number[] = [];
  readonly gap: number[] = [];
  readonly flags: number[] = [];
  /** Index of the sentence. */
  readonly sentence: number[] = [];
  readonly sentences: Sentence[] = [];
  readonly emoji: Span[] = [];
  /** Runs of stops: `!!!`, `?`, `...` */
  readonly stops: Span[] = [];
  paragraphs = 0;
  lines = 0;

  get length(): number {
    return this.start.length;
  }
}

/** @returns spans in the order of the text, without those that another one already covers */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  let end = -1;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= end) {
      kept.push(span);
      end = span.end;
    }
  return kept;
}
