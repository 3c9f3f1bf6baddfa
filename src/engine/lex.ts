import * as C from './characters';
import { endsNoSentence } from './dots';
import { emojiEnd, isKeycap } from './emoji';
import type { Lexicon } from './lexicon';
import { addressAt, hashtagEnd, mentionEnd } from './links';
import { amount, digitRun, magnitude, meridiem, numeral } from './numbers';
import { closingQuote } from './quotation';
import * as T from './tokens';
import { Transcript } from './transcript';
import { passed, plainEnd } from './word-key';
import { goesOn, measure, shapeOf } from './word-run';

const SPACE = 0x20;
const DOT = 0x2e;
const BACK_TICK = 0x60;

/**
 * Takes a text apart, in one pass: `Lexer` says what stands where, `Transcript` keeps it.
 * @param text any string, unchanged: every offset is a UTF-16 index into it
 * @param lexicon gives words their numbers
 * @param apart what stands in these counts as quoted, one after the other
 */
export function lex(text: string, lexicon: Lexicon, apart: readonly T.Span[] = []): T.Tokens {
  return new Lexer(text, lexicon, apart).read();
}

/** What stands where: each method takes a place, and gives the place to go on at. */
class Lexer {
  private readonly transcript: Transcript;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    apart: readonly T.Span[],
  ) {
    this.transcript = new Transcript(apart);
  }

  read(): T.Tokens {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      // Most of what people write is plain letters with a space between.
      if (code === SPACE) at++;
      else if (C.isLetter(code)) at = this.plainWord(at);
      else at = this.step(at);
    }
    return this.transcript.endText();
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
        if (code !== 0x0a || text.charCodeAt(at - 1) !== 0x0d) this.transcript.endLine(at);
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
        if (this.transcript.lastEnd !== at || after === text.length || C.classOf(text.charCodeAt(after)) !== C.LETTER)
          this.transcript.soften();
        return after;
      default:
        return this.sign(at, code, after);
    }
  }

  /** Stops in a row: the end of a sentence, or a dot inside one. */
  private stopRun(from: number): number {
    const { text, lexicon, transcript } = this;
    let to = from + 1;
    while (to < text.length && C.classOf(text.charCodeAt(to)) === C.STOP) to++;
    const next = C.classOf(text.charCodeAt(to));
    const isDot = to - from === 1 && text.charCodeAt(from) === DOT;
    if (isDot && (next === C.LETTER || next === C.DIGIT)) return to; // U.S, v2.1
    if (!isDot) transcript.stops.push({ start: from, end: to });
    if (isDot && next === C.SPACE && transcript.lastEnd === from && endsNoSentence(text, from, lexicon, transcript)) return to;
    const end = to < text.length && next === C.QUOTE ? to + 1 : to;
    transcript.endSentence(end, to - from > 1 && text.slice(from, to).includes('?') ? '?' : (text[to - 1] as string));
    return to;
  }

  private quote(at: number, code: number): number {
    const { text, transcript } = this;
    transcript.soften();
    if (text.startsWith('```', at)) {
      transcript.fence();
      return at + 3;
    }
    if (!transcript.isQuoted(at)) transcript.quote(closingQuote(text, at, code), code === BACK_TICK);
    return at + 1;
  }

  /** One that no word has taken with it: it opens a quotation, or means nothing. */
  private apostrophe(at: number, code: number, after: number): number {
    const { text, transcript } = this;
    if (transcript.isQuoted(at)) return after;
    const end = closingQuote(text, at, code);
    if (end < 0) return after;
    transcript.soften();
    transcript.quote(end, false);
    return after;
  }

  /** $20, € 1,000.50, $2bn */
  private money(at: number, after: number): number {
    const to = amount(this.text, after);
    if (to > after) return this.transcript.token(at, magnitude(this.text, to), T.MONEY);
    this.transcript.soften();
    return after;
  }

  private picture(at: number): number {
    const to = emojiEnd(this.text, at);
    this.transcript.emoji.push({ start: at, end: to });
    this.transcript.soften();
    return to;
  }

  /** A sign that may begin something: # @ & */
  private sign(at: number, code: number, after: number): number {
    const { text, lexicon } = this;
    const isFree = this.transcript.lastEnd !== at;
    if ((code === 0x23 || code === 0xff03) && isFree) {
      const to = hashtagEnd(text, at);
      if (to > at + 1) return this.transcript.token(at, to, T.HASHTAG, lexicon.idOf(`#${C.fold(text.slice(at + 1, to))}`));
    } else if ((code === 0x40 || code === 0xff20) && isFree) {
      const to = mentionEnd(text, at);
      if (to > at) return this.transcript.token(at, to, T.MENTION);
    } else if (code === 0x26) return this.transcript.token(at, after, T.WORD, lexicon.idOf('and'));
    this.transcript.soften();
    return after;
  }

  /** A word that begins with a plain letter: as a rule it has no others. */
  private plainWord(from: number): number {
    const { text, lexicon } = this;
    const to = plainEnd(text, from, text.length);
    // Behind most words there is a space, and no need to ask what else they may be.
    if (to < text.length && text.charCodeAt(to) !== SPACE) {
      if (goesOn(text, from, to)) return this.word(from);
      const address = addressAt(text, from, to, { isFree: this.transcript.lastEnd !== from, isPlain: true });
      if (address) return this.transcript.token(from, address.to, address.kind);
    }
    const { capitals, apostrophes } = passed;
    const shape = capitals === 0 ? 0 : shapeOf(text, from, capitals, to - from - apostrophes - capitals);
    return this.transcript.token(from, to, T.WORD, lexicon.idAt(text, from, to), shape);
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
    const address = addressAt(text, from, to, { isFree: this.transcript.lastEnd !== from, isPlain: !foreign });
    if (address) return this.transcript.token(from, address.to, address.kind);
    return this.transcript.token(from, to, T.WORD, lexicon.idOf(C.fold(text.slice(from, to))), shapeOf(text, from, upper, lower));
  }

  private number(from: number, digitsEnd: number): number {
    const { text, lexicon } = this;
    const { kind, to } = numeral(text, digitsEnd);
    return this.transcript.token(from, to, kind, kind === T.NUMBER ? lexicon.idOf(text.slice(from, to)) : -1);
  }
}
