/** What the lexer has written down of a text so far: its tokens, and where sentences, lines, paragraphs and quotations end. */

import * as T from './tokens';

export class Transcript implements T.Seen {
  readonly room = T.takeRoom();
  readonly sentences: T.Sentence[] = [];
  readonly emoji: T.Span[] = [];
  readonly stops: T.Span[] = [];
  paragraphs = 0;
  lines = 0;
  anyQuoted = false;
  /** End of the last token. */
  lastEnd = -1;
  /** The first token of the sentence that is being read, and where its text begins. */
  sentenceFrom = 0;
  private sentenceStart = 0;
  /** What stands between the last token and the next. */
  private pending = T.PARAGRAPH_GAP;
  private seenOnLine = false;
  private blankLines = 1;
  /** Up to here somebody is quoted. */
  private quoteEnd = -1;
  /** What is quoted stands between back ticks. */
  private ticked = false;
  private inFence = false;
  /** The first of the stretches apart that has not ended yet. */
  private nextApart = 0;

  /** @param apart what stands in these counts as quoted, one after the other */
  constructor(private readonly apart: readonly T.Span[]) {}

  /** Keeps from..to-1 as a token. @returns its end */
  token(from: number, to: number, kind: number, id = -1, shape = 0): number {
    let flags = shape;
    if (this.inFence) flags |= T.CODE | T.QUOTED;
    else if (from < this.quoteEnd) flags |= this.ticked ? T.CODE | T.QUOTED : T.QUOTED;
    else if (this.isApart(from)) flags |= T.QUOTED;
    if (flags & T.QUOTED) this.anyQuoted = true;
    this.room.add(from, to, kind, id, this.pending, flags, this.sentences.length);
    if (!this.seenOnLine) this.beginLine();
    this.pending = T.NO_GAP;
    this.lastEnd = to;
    return to;
  }

  private isApart(at: number): boolean {
    let span = this.apart[this.nextApart];
    while (span && span.end <= at) span = this.apart[++this.nextApart];
    return span !== undefined && span.start <= at;
  }

  private beginLine(): void {
    this.seenOnLine = true;
    this.lines++;
    if (this.blankLines > 0) this.paragraphs++;
    this.blankLines = 0;
  }

  /** A sign that parts two words, but no sentences. */
  soften(): void {
    if (this.pending === T.NO_GAP) this.pending = T.SOFT_GAP;
  }

  /** @param at behind the mark that ends it */
  endSentence(at: number, mark: string): void {
    this.closeSentence(at, mark);
    if (this.pending < T.SENTENCE_GAP) this.pending = T.SENTENCE_GAP;
  }

  endLine(at: number): void {
    if (!this.seenOnLine) this.blankLines++;
    this.closeSentence(this.lastEnd < this.sentenceStart ? at : this.lastEnd, '');
    this.pending = this.pending >= T.LINE_GAP ? T.PARAGRAPH_GAP : T.LINE_GAP;
    if (this.pending === T.PARAGRAPH_GAP) this.blankLines++;
    this.seenOnLine = false;
    if (this.quoteEnd > at) this.quoteEnd = -1;
  }

  /** The text is over. */
  endText(): T.Tokens {
    this.closeSentence(Math.max(this.lastEnd, 0), '');
    return new T.Tokens(this.room, this);
  }

  private closeSentence(at: number, mark: string): void {
    const { start, length } = this.room;
    if (length > this.sentenceFrom) {
      this.sentences.push({ start: start[this.sentenceFrom] as number, end: at, from: this.sentenceFrom, to: length, mark });
      this.sentenceFrom = length;
    }
    this.sentenceStart = at;
  }

  /** @returns true inside a quotation or a code fence, where another mark opens nothing */
  isQuoted(at: number): boolean {
    return this.inFence || at < this.quoteEnd;
  }

  /** A quotation opens. @param end behind the mark that closes it, -1 if none does */
  quote(end: number, ticked: boolean): void {
    this.quoteEnd = end;
    this.ticked = ticked;
  }

  /** A code fence opens, or closes. */
  fence(): void {
    this.inFence = !this.inFence;
  }
}
