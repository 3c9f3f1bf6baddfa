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

/**
 * Where a text's tokens are written while it is read. A draft is read on every pause, and making arrays costs more than
 * filling them: what one text has filled, the next fills again.
 */
export class Room {
  length = 0;
  start: Int32Array = new Int32Array(SMALL);
  end: Int32Array = new Int32Array(SMALL);
  kind: Uint8Array = new Uint8Array(SMALL);
  id: Int32Array = new Int32Array(SMALL);
  gap: Uint8Array = new Uint8Array(SMALL);
  flags: Uint8Array = new Uint8Array(SMALL);
  sentence: Int32Array = new Int32Array(SMALL);

  add(start: number, end: number, kind: number, id: number, gap: number, flags: number, sentence: number): void {
    const at = this.length++;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.id[at] = id;
    this.gap[at] = gap;
    this.flags[at] = flags;
    this.sentence[at] = sentence;
  }

  #grow(): void {
    const size = 2 * this.start.length;
    const words = (from: Int32Array) => {
      const wider = new Int32Array(size);
      wider.set(from);
      return wider;
    };
    const bytes = (from: Uint8Array) => {
      const wider = new Uint8Array(size);
      wider.set(from);
      return wider;
    };
    this.start = words(this.start);
    this.end = words(this.end);
    this.kind = bytes(this.kind);
    this.id = words(this.id);
    this.gap = bytes(this.gap);
    this.flags = bytes(this.flags);
    this.sentence = words(this.sentence);
  }
}

/** Of texts that nobody needs any more. */
const free: Room[] = [];
const MOST_FREE = 4;
/** So many tokens have most posts, and all that is read beside one; a room for more than LARGE is not worth keeping. */
const SMALL = 1 << 8;
const LARGE = 1 << 15;

/** @returns an empty room */
export function takeRoom(): Room {
  const room = free.pop() ?? new Room();
  room.length = 0;
  return room;
}

/** What the lexer knows of a text beside its tokens. */
export interface Seen {
  sentences: Sentence[];
  emoji: Span[];
  stops: Span[];
  paragraphs: number;
  lines: number;
  anyQuoted: boolean;
}

export class Tokens implements Seen {
  /** As many as there are tokens, also in the arrays below. */
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly id: Int32Array;
  readonly gap: Uint8Array;
  readonly flags: Uint8Array;
  /** Index of the sentence. */
  readonly sentence: Int32Array;
  readonly sentences: Sentence[];
  readonly emoji: Span[];
  /** Runs of stops: `!!!`, `?`, `...` */
  readonly stops: Span[];
  readonly paragraphs: number;
  readonly lines: number;
  /** Some tokens are quoted. */
  readonly anyQuoted: boolean;
  #room: Room | undefined;

  constructor(room: Room, seen: Seen) {
    const { length } = room;
    this.length = length;
    this.start = room.start.subarray(0, length);
    this.end = room.end.subarray(0, length);
    this.kind = room.kind.subarray(0, length);
    this.id = room.id.subarray(0, length);
    this.gap = room.gap.subarray(0, length);
    this.flags = room.flags.subarray(0, length);
    this.sentence = room.sentence.subarray(0, length);
    this.sentences = seen.sentences;
    this.emoji = seen.emoji;
    this.stops = seen.stops;
    this.paragraphs = seen.paragraphs;
    this.lines = seen.lines;
    this.anyQuoted = seen.anyQuoted;
    this.#room = room;
  }

  /** Says that nobody looks at these tokens again; whoever never says so leaves them to the garbage. */
  giveBack(): void {
    if (this.#room && this.#room.start.length <= LARGE && free.length < MOST_FREE) free.push(this.#room);
    this.#room = undefined;
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

/** @returns true if two spans share a character */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** @returns the sentence that a token stands in */
export const sentenceOf = ({ sentences, sentence }: Tokens, token: number): Sentence | undefined => sentences[sentence[token] as number];

/** @returns true where a token stands in a question */
export const isAsked = (tokens: Tokens, token: number): boolean => sentenceOf(tokens, token)?.mark === '?';

/** @returns the first token that ends behind an offset; as many as there are if none does */
export function tokenBehind({ end, length }: Tokens, offset: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((end[middle] as number) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}
