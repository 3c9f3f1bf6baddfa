import * as C from './characters';
import { emojiEnd, isKeycap } from './emoji';
import { bitOf, type Lexicon, passed, plainEnd } from './lexicon';
import { bareLinkEnd, emailEnd, hashtagEnd, linkEnd, mentionEnd } from './links';
import { amount, digitRun, magnitude, meridiem, separated } from './numbers';
import { closingQuote } from './quotation';
import * as T from './tokens';

const SPACE = 0x20;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const AT = 0x40;
const BACK_TICK = 0x60;

const FUNCTION = bitOf('function');

/** What ends with a dot that ends no sentence. */
const SHORTENED: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof rev st sen rep gov gen capt sgt cpl pte maj lt col messrs vs e.g i.e p.s approx dept z.b bzw nr'.split(' '),
);
/** What often stands last in a sentence: "and Co. They left", but "Miller Inc. Chicago". */
const SHORTENED_LAST: ReadonlySet<string> = new Set('etc inc ltd corp co jr sr'.split(' '));
/** "Am 14. Juli": of the languages that write dates so, German has capitals behind the dot. */
const MONTH = / (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![\p{L}])/uy;

function isMonth(text: string, at: number): boolean {
  MONTH.lastIndex = at;
  return MONTH.test(text);
}

/** Before a small letter or a figure only: "Max." and "a fig." end sentences, too; "no" before a figure only. */
const SHORTENED_INSIDE: ReadonlySet<string> = new Set(
  'est incl excl min max vol fig cf al ca usw ggf evtl inkl zzgl abzgl vgl str tel'.split(' '),
);
const LONGEST_SHORTENED = 6;

/**
 * Takes a text apart, in one pass.
 * @param text any string, unchanged: every offset is a UTF-16 index into it
 * @param lexicon gives words their numbers
 * @param apart what stands in these counts as quoted, one after the other
 */
export function lex(text: string, lexicon: Lexicon, apart: readonly T.Span[] = []): T.Tokens {
  return new Lexer(text, lexicon, apart).read();
}

/** Where the pass has come to. Methods that take a place give the place to go on at. */
class Lexer {
  private readonly room = T.takeRoom();
  readonly sentences: T.Sentence[] = [];
  readonly emoji: T.Span[] = [];
  readonly stops: T.Span[] = [];
  paragraphs = 0;
  lines = 0;
  anyQuoted = false;
  /** What stands between the last token and the next. */
  private pending = T.PARAGRAPH_GAP;
  /** The first token of the sentence that is being read, and where its text begins. */
  private sentenceFrom = 0;
  private sentenceStart = 0;
  /** End of the last token. */
  private lastEnd = -1;
  /** Up to here somebody is quoted. */
  private quoteEnd = -1;
  /** The first of the stretches apart that has not ended yet. */
  private nextApart = 0;
  private inCode = false;
  /** What is quoted stands between back ticks. */
  private ticked = false;
  private seenOnLine = false;
  private blankLines = 1;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly apart: readonly T.Span[],
  ) {}

  read(): T.Tokens {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      // Most of what people write is plain letters with a space between.
      if (code === SPACE) at++;
      else if (C.isLetter(code)) at = this.plainWord(at);
      else at = this.step(at);
    }
    this.endSentence(Math.max(this.lastEnd, 0), '');
    return new T.Tokens(this.room, this);
  }

  private step(at: number): number {
    const { text } = this;
    const code = text.codePointAt(at) as number;
    const after = at + (code > 0xffff ? 2 : 1);
    if (code <= 0xae && after < text.length && text.charCodeAt(at + 1) >= 0x20e3 && isKeycap(text, at)) return this.picture(at);
    switch (C.classOf(code)) {
      case C.LETTER:
      case C.DIGIT:
      case C.UNDERSCORE:
        return this.word(at);
      case C.SPACE:
      case C.INVISIBLE:
        return after;
      case C.APOSTROPHE:
        return this.apostrophe(at, code, after);
      case C.NEWLINE:
        if (code !== 0x0a || text.charCodeAt(at - 1) !== 0x0d) this.endLine(at);
        return after;
      case C.STOP:
        return this.stopRun(at);
      case C.QUOTE:
        return this.quote(at, code);
      case C.CURRENCY:
        return this.money(at, after);
      case C.EMOJI:
        return this.picture(at);
      case C.HYPHEN:
        // "sign-up" is written as one word.
        if (this.lastEnd !== at || after === text.length || C.classOf(text.charCodeAt(after)) !== C.LETTER) this.soften();
        return after;
      default:
        return this.sign(at, code, after);
    }
  }

  /** Keeps from..to-1 as a token. */
  private push(from: number, to: number, kind: number, id = -1, shape = 0): number {
    let flags = shape;
    if (this.inCode) flags |= T.CODE | T.QUOTED;
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

  private endSentence(at: number, mark: string): void {
    const { start, length } = this.room;
    if (length > this.sentenceFrom) {
      this.sentences.push({ start: start[this.sentenceFrom] as number, end: at, from: this.sentenceFrom, to: length, mark });
      this.sentenceFrom = length;
    }
    this.sentenceStart = at;
  }

  private endLine(at: number): void {
    if (!this.seenOnLine) this.blankLines++;
    this.endSentence(this.lastEnd < this.sentenceStart ? at : this.lastEnd, '');
    this.pending = this.pending >= T.LINE_GAP ? T.PARAGRAPH_GAP : T.LINE_GAP;
    if (this.pending === T.PARAGRAPH_GAP) this.blankLines++;
    this.seenOnLine = false;
    if (this.quoteEnd > at) this.quoteEnd = -1;
  }

  private soften(): void {
    if (this.pending === T.NO_GAP) this.pending = T.SOFT_GAP;
  }

  /** Stops in a row: the end of a sentence, or a dot inside one. */
  private stopRun(from: number): number {
    const { text } = this;
    let to = from + 1;
    while (to < text.length && C.classOf(text.charCodeAt(to)) === C.STOP) to++;
    const next = C.classOf(to < text.length ? text.charCodeAt(to) : 0x20);
    const isDot = to - from === 1 && text.charCodeAt(from) === DOT;
    if (isDot && (next === C.LETTER || next === C.DIGIT)) return to; // U.S, v2.1
    if (!isDot) this.stops.push({ start: from, end: to });
    if (isDot && next === C.SPACE && this.isShortened(from, to)) return to;
    const end = to < text.length && next === C.QUOTE ? to + 1 : to;
    this.endSentence(end, to - from > 1 && text.slice(from, to).includes('?') ? '?' : (text[to - 1] as string));
    if (this.pending < T.SENTENCE_GAP) this.pending = T.SENTENCE_GAP;
    return to;
  }

  /**
   * "e.g. this", "Dr. Who", "approx. two", "at 5 p.m. we": a dot that ends no sentence. Before a small letter also one behind a lone
   * letter or a short number; people who write everything small end their sentences like all others.
   */
  private isShortened(dot: number, afterDot: number): boolean {
    const { text, room, lastEnd } = this;
    const start = lastEnd === dot ? (room.start[room.length - 1] as number) : -1;
    if (start < 0 || dot - start > LONGEST_SHORTENED) return false;
    const word = text.slice(start, dot).toLowerCase();
    if (SHORTENED.has(word) || (word.length <= 2 && isMonth(text, afterDot) && C.isDigit(word.charCodeAt(0)))) return true;
    const after = afterDot + 1 < text.length ? text.charCodeAt(afterDot + 1) : SPACE;
    const isSmall = after >= 0x61 && after <= 0x7a;
    if (SHORTENED_LAST.has(word)) return isSmall || !this.isSmallWord(afterDot + 1);
    if (C.isDigit(after)) return word === 'no' || SHORTENED_INSIDE.has(word);
    if (word.length === 1 && C.isLetter(text.charCodeAt(start))) return this.isLone(start, afterDot + 1, isSmall);
    return isSmall && (SHORTENED_INSIDE.has(word) || (word.length <= 2 && C.isDigit(word.charCodeAt(0))));
  }

  /** "j. smith", "P.S. If you", "Mrs. J. Thornton", "by A. B. Lowther"; "so do I. She", "plan B. Bread" and "Mr. P. We" end with it. */
  private isLone(at: number, next: number, isSmall: boolean): boolean {
    const { text, room, lexicon } = this;
    const last = room.length - 1;
    if (text.charCodeAt(at - 1) === DOT && SHORTENED.has(text.slice(at - 2, at + 1).toLowerCase())) return true;
    const code = text.charCodeAt(at);
    if ((code | 0x20) === 0x69) return false;
    if (isSmall) return true;
    if (code > 0x5a || !C.isLetter(text.charCodeAt(next)) || this.isSmallWord(next)) return false;
    if (last === this.sentenceFrom) return true;
    // Names are written so: behind a title or another name, or behind a word as small as "by".
    const before = last - 1;
    return ((room.flags[before] as number) & T.CAPITALISED) !== 0 || (lexicon.classesOf(room.id[before] as number) & FUNCTION) !== 0;
  }

  /** @returns true if a word like "the" or "we" stands there */
  private isSmallWord(at: number): boolean {
    const { text, lexicon } = this;
    const to = plainEnd(text, at, text.length);
    return to > at && (lexicon.classesOf(lexicon.idAt(text, at, to)) & FUNCTION) !== 0;
  }

  private quote(at: number, code: number): number {
    this.soften();
    if (this.text.startsWith('```', at)) {
      this.inCode = !this.inCode;
      return at + 3;
    }
    if (!this.inCode && at >= this.quoteEnd) {
      this.quoteEnd = closingQuote(this.text, at, code);
      this.ticked = code === BACK_TICK;
    }
    return at + 1;
  }

  /** One that no word has taken with it: it opens a quotation, or means nothing. */
  private apostrophe(at: number, code: number, after: number): number {
    if (this.inCode || at < this.quoteEnd) return after;
    const end = closingQuote(this.text, at, code);
    if (end < 0) return after;
    this.soften();
    this.quoteEnd = end;
    this.ticked = false;
    return after;
  }

  /** $20, € 1,000.50, $2bn */
  private money(at: number, after: number): number {
    const to = amount(this.text, after);
    if (to > after) return this.push(at, magnitude(this.text, to), T.MONEY);
    this.soften();
    return after;
  }

  private picture(at: number): number {
    const to = emojiEnd(this.text, at);
    this.emoji.push({ start: at, end: to });
    this.soften();
    return to;
  }

  /** A sign that may begin something: # @ & */
  private sign(at: number, code: number, after: number): number {
    const { text, lexicon } = this;
    const isFree = this.lastEnd !== at;
    if ((code === 0x23 || code === 0xff03) && isFree) {
      const to = hashtagEnd(text, at);
      if (to > at + 1) return this.push(at, to, T.HASHTAG, lexicon.idOf(`#${C.fold(text.slice(at + 1, to))}`));
    } else if ((code === 0x40 || code === 0xff20) && isFree) {
      const to = mentionEnd(text, at);
      if (to > at) return this.push(at, to, T.MENTION);
    } else if (code === 0x26) return this.push(at, after, T.WORD, lexicon.idOf('and'));
    this.soften();
    return after;
  }

  /** A word that begins with a plain letter: as a rule it has no others. */
  private plainWord(from: number): number {
    const { text, lexicon } = this;
    const to = plainEnd(text, from, text.length);
    // Behind most words there is a space, and no need to ask what else they may be.
    if (to < text.length && text.charCodeAt(to) !== SPACE) {
      if (goesOn(text, from, to)) return this.word(from);
      const address = this.address(from, to, false);
      if (address > 0) return address;
    }
    const { capitals, apostrophes } = passed;
    const shape = capitals === 0 ? 0 : shapeOf(text, from, capitals, to - from - apostrophes - capitals);
    return this.push(from, to, T.WORD, lexicon.idAt(text, from, to), shape);
  }

  /** A word, number, link or address of any signs. */
  private word(from: number): number {
    const { text, lexicon } = this;
    if (C.isDigit(text.charCodeAt(from))) {
      const digitsEnd = digitRun(text, from);
      if (meridiem(text, digitsEnd) > 0 || magnitude(text, digitsEnd) > digitsEnd) return this.number(from, digitsEnd);
    }
    const { to, upper, lower, digits, foreign } = measure(text, from);
    if (digits > 0 && upper + lower === 0 && !foreign) return this.number(from, to);
    const address = this.address(from, to, foreign);
    if (address > 0) return address;
    return this.push(from, to, T.WORD, lexicon.idOf(C.fold(text.slice(from, to))), shapeOf(text, from, upper, lower));
  }

  /** A link or a mail address whose first part stands at from..to-1. @returns 0 if it is none */
  private address(from: number, to: number, foreign: boolean): number {
    const { text } = this;
    // An address goes on behind its first part; most words end at a space, or at a stop with one behind it.
    if (to + 1 >= text.length || text.charCodeAt(to) <= SPACE || text.charCodeAt(to + 1) <= SPACE) return 0;
    const next = text.charCodeAt(to);
    if (next === COLON && text.startsWith('://', to) && !foreign) {
      const end = linkEnd(text, to + 3);
      if (end > to + 3) return this.push(from, end, T.LINK);
    }
    if (next === AT || next === DOT || next === HYPHEN || next === PLUS) {
      const end = emailEnd(text, to);
      if (end > 0) return this.push(from, end, T.EMAIL);
    }
    if ((next === DOT || next === HYPHEN) && this.lastEnd !== from) {
      const end = bareLinkEnd(text, from, to);
      if (end > 0) return this.push(from, end, T.LINK);
    }
    return 0;
  }

  /** 10, 1,000, 3.5, 10%, 20 €, 5pm, 17:30, 5th, 2x, 24/7 */
  private number(from: number, digitsEnd: number): number {
    const { text, lexicon } = this;
    const to = separated(text, digitsEnd);
    if (text[to] === ':' && C.isDigit(text.charCodeAt(to + 1))) {
      const end = digitRun(text, to + 1);
      return this.push(from, meridiem(text, end) || end, T.TIME);
    }
    const spaced = text[to] === ' ' || text[to] === '\u00a0' ? to + 1 : to;
    for (const sign of [to, spaced]) if (text[sign] === '%') return this.push(from, sign + 1, T.PERCENT);
    if (spaced < text.length && C.classOf(text.charCodeAt(spaced)) === C.CURRENCY && !C.isDigit(text.charCodeAt(spaced + 1)))
      return this.push(from, spaced + 1, T.MONEY);
    const time = meridiem(text, to);
    if (time > 0) return this.push(from, time, T.TIME);
    const end = magnitude(text, to);
    return this.push(from, end, T.NUMBER, lexicon.idOf(text.slice(from, end)));
  }
}

const shapeOf = (text: string, from: number, upper: number, lower: number): number =>
  upper >= 2 && lower === 0 ? T.CAPS : upper > 0 && text.charCodeAt(from) <= 0x5a ? T.CAPITALISED : 0;

/** @returns true where what stands behind plain letters belongs to their word */
function goesOn(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly every word ends at a space or a stop.
  if (code < 0x80 && code !== 0x27) return C.isDigit(code) || code === 0x5f;
  const cls = C.classOf(text.codePointAt(at) as number);
  if (cls === C.APOSTROPHE) return at + 1 < text.length && C.classOf(text.charCodeAt(at + 1)) === C.LETTER;
  return cls === C.LETTER || cls === C.DIGIT || (cls === C.INVISIBLE && at > from);
}

/** How far a word or number reaches, and of what it is made. `foreign`: not only plain letters, so that it must be folded. */
function measure(text: string, from: number) {
  let to = from;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let foreign = false;
  while (to < text.length) {
    const code = text.codePointAt(to) as number;
    const cls = C.classOf(code);
    if (code >= 0x61 && code <= 0x7a) lower++;
    else if (code >= 0x41 && code <= 0x5a) upper++;
    else if (cls === C.DIGIT) digits++;
    else if (cls === C.LETTER) {
      foreign = true;
      if (code > 0x7f) lower++;
    } else if (cls === C.INVISIBLE && to > from) foreign = true;
    else if (cls === C.APOSTROPHE) {
      if (to + 1 >= text.length || C.classOf(text.charCodeAt(to + 1)) !== C.LETTER) break;
      if (code !== 0x27) foreign = true;
    } else if (cls !== C.UNDERSCORE) break;
    to += code > 0xffff ? 2 : 1;
  }
  return { to, upper, lower, digits, foreign };
}
