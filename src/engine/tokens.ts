/**
 * One pass over the text. Tokens are words and what stands for a word (a number, a price, a link, a mention, a hashtag);
 * punctuation and emoji live in the gaps between them. Arrays instead of objects: a draft is lexed on every pause.
 */

import * as C from './characters';
import type { Lexicon } from './lexicon';
import { linkEnd, mentionEnd, TLDS } from './links';

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

/**
 * @param text any string, unchanged: every offset below is a UTF-16 index into it
 * @param lexicon gives words their numbers
 */
export function lex(text: string, lexicon: Lexicon): Tokens {
  const tokens = new Tokens();
  const { start, end, kind, id, gap, flags, sentence, sentences, emoji, stops } = tokens;
  const length = text.length;
  let i = 0;
  let pending = PARAGRAPH_GAP;
  let sentenceFrom = 0;
  let sentenceStart = 0;
  let quoteEnd = -1;
  let code = false;
  let lastEnd = -1;
  let seenOnLine = false;
  let blankLines = 1;

  const push = (from: number, to: number, what: number, number: number, extra: number) => {
    start.push(from);
    end.push(to);
    kind.push(what);
    id.push(number);
    gap.push(pending);
    flags.push(extra | (from < quoteEnd ? QUOTED : 0) | (code ? CODE | QUOTED : 0));
    sentence.push(sentences.length);
    if (!seenOnLine) {
      seenOnLine = true;
      tokens.lines++;
      if (blankLines > 0) tokens.paragraphs++;
      blankLines = 0;
    }
    pending = NO_GAP;
    lastEnd = to;
  };
  const close = (at: number, mark: string) => {
    if (start.length > sentenceFrom) {
      sentences.push({ start: start[sentenceFrom] as number, end: at, from: sentenceFrom, to: start.length, mark });
      sentenceFrom = start.length;
    }
    sentenceStart = at;
  };

  while (i < length) {
    let code_ = text.charCodeAt(i);
    let width = 1;
    if (code_ >= 0xd800 && code_ <= 0xdbff && i + 1 < length) {
      code_ = text.codePointAt(i) as number;
      width = code_ > 0xffff ? 2 : 1;
    }
    const cls = C.classOf(code_);

    if (code_ <= 0xae && isKeycap(text, i)) {
      const to = emojiEnd(text, i);
      emoji.push({ start: i, end: to });
      soft();
      i = to;
      continue;
    }
    if (cls === C.LETTER || cls === C.DIGIT || cls === C.UNDERSCORE) {
      i = word(i);
      continue;
    }
    switch (cls) {
      case C.SPACE:
      case C.INVISIBLE:
        break;
      case C.NEWLINE:
        if (!(code_ === 0x0a && i > 0 && text.charCodeAt(i - 1) === 0x0d)) {
          if (!seenOnLine) blankLines++;
          close(lastEnd < sentenceStart ? i : lastEnd, '');
          pending = pending === LINE_GAP || pending === PARAGRAPH_GAP ? PARAGRAPH_GAP : LINE_GAP;
          if (pending === PARAGRAPH_GAP) blankLines++;
          seenOnLine = false;
          if (quoteEnd > i) quoteEnd = -1;
        }
        break;
      case C.STOP: {
        let to = i + 1;
        while (to < length && C.classOf(text.charCodeAt(to)) === C.STOP) to++;
        i = stopRun(i, to);
        continue;
      }
      case C.QUOTE:
        if (code_ === 0x60 && text.startsWith('```', i)) {
          code = !code;
          width = 3;
        } else if (!code && i >= quoteEnd) quoteEnd = closingQuote(text, i, code_);
        soft();
        break;
      case C.CURRENCY: {
        const to = amount(text, i + 1);
        if (to > i + 1) {
          push(i, magnitude(text, to), MONEY, -1, 0);
          i = end[end.length - 1] as number;
          continue;
        }
        soft();
        break;
      }
      case C.EMOJI: {
        const to = emojiEnd(text, i);
        emoji.push({ start: i, end: to });
        soft();
        i = to;
        continue;
      }
      case C.HYPHEN:
        if (!(lastEnd === i && i + 1 < length && C.classOf(text.charCodeAt(i + 1)) === C.LETTER)) soft();
        break;
      case C.APOSTROPHE:
        break;
      default:
        if (code_ === 0x23 || code_ === 0xff03) {
          const to = hashtagEnd(text, i);
          if (to > i + 1 && lastEnd !== i) {
            push(i, to, HASHTAG, lexicon.idOf(`#${C.fold(text.slice(i + 1, to))}`), 0);
            i = to;
            continue;
          }
        } else if (code_ === 0x40 || code_ === 0xff20) {
          const to = lastEnd === i ? i : mentionEnd(text, i);
          if (to > i) {
            push(i, to, MENTION, -1, 0);
            i = to;
            continue;
          }
        } else if (code_ === 0x26) {
          push(i, i + 1, WORD, lexicon.idOf('and'), 0);
          break;
        }
        soft();
    }
    i += width;
  }
  close(Math.max(lastEnd, 0), '');
  return tokens;

  function soft() {
    if (pending === NO_GAP) pending = SOFT_GAP;
  }

  /** A run of stops at from..to-1: the end of a sentence, or a dot inside one. @returns where to go on */
  function stopRun(from: number, to: number): number {
    const next = to < length ? text.charCodeAt(to) : 0x20;
    const nextClass = C.classOf(next);
    const single = to - from === 1 && text.charCodeAt(from) === 0x2e;
    if (single && (nextClass === C.LETTER || nextClass === C.DIGIT)) return to; // U.S, v2.1
    const mark = text[to - 1] as string;
    if (!single) stops.push({ start: from, end: to });
    if (single && nextClass === C.SPACE && abbreviation(from, to)) return to;
    let sentenceEnd = to;
    if (to < length && nextClass === C.QUOTE) sentenceEnd = to + 1;
    close(sentenceEnd, text.slice(from, to).includes('?') ? '?' : mark);
    if (pending < SENTENCE_GAP) pending = SENTENCE_GAP;
    return to;
  }

  /** "e.g. this", "Dr. Who", "approx. two": a dot that ends no sentence. */
  function abbreviation(from: number, to: number): boolean {
    const after = text.charCodeAt(to + 1);
    if (after >= 0x61 && after <= 0x7a) return true;
    return lastEnd === from && start.length > 0 && SHORTENED.has(text.slice(start[start.length - 1] as number, from).toLowerCase());
  }

  /** A word, number, link or address that begins at `from`. @returns where to go on */
  function word(from: number): number {
    let to = from;
    let upper = 0;
    let lower = 0;
    let digits = 0;
    let foreign = false;
    const digitsEnd = digitRun(text, from);
    if (digitsEnd > from && (meridiem(text, digitsEnd) > 0 || magnitude(text, digitsEnd) > digitsEnd)) return number(from, digitsEnd);
    while (to < length) {
      let c = text.charCodeAt(to);
      if (c >= 0x61 && c <= 0x7a) {
        lower++;
        to++;
        continue;
      }
      if (c >= 0x41 && c <= 0x5a) {
        upper++;
        to++;
        continue;
      }
      let size = 1;
      if (c >= 0xd800 && c <= 0xdbff && to + 1 < length) {
        c = text.codePointAt(to) as number;
        size = c > 0xffff ? 2 : 1;
      }
      const cl = C.classOf(c);
      if (cl === C.DIGIT) digits++;
      else if (cl === C.LETTER) {
        foreign = true;
        if (c > 0x7f) lower++;
      } else if (cl === C.INVISIBLE && to > from) foreign = true;
      else if (cl === C.APOSTROPHE) {
        if (to + 1 >= length || C.classOf(text.charCodeAt(to + 1)) !== C.LETTER) break;
        if (c !== 0x27) foreign = true;
      } else if (cl !== C.UNDERSCORE) break;
      to += size;
    }
    if (digits > 0 && upper + lower === 0 && !foreign) return number(from, to);

    const next = to < length ? text.charCodeAt(to) : 0;
    if (next === 0x3a && text.startsWith('://', to) && !foreign) {
      const stop = linkEnd(text, to + 3);
      if (stop > to + 3) {
        push(from, stop, LINK, -1, 0);
        return stop;
      }
    }
    if (next === 0x40 || next === 0x2e || next === 0x2d || next === 0x2b) {
      const address = emailEnd(text, to);
      if (address > 0) {
        push(from, address, EMAIL, -1, 0);
        return address;
      }
    }
    if ((next === 0x2e || next === 0x2d) && lastEnd !== from) {
      const stop = bareLinkEnd(text, from, to);
      if (stop > 0) {
        push(from, stop, LINK, -1, 0);
        return stop;
      }
    }
    const raw = text.slice(from, to);
    const folded = foreign ? C.fold(raw) : upper > 0 ? raw.toLowerCase() : raw;
    const shape = upper + lower >= 2 && lower === 0 && upper >= 2 ? CAPS : upper > 0 && text.charCodeAt(from) <= 0x5a ? CAPITALISED : 0;
    push(from, to, WORD, lexicon.idOf(folded), shape);
    return to;
  }

  /** 10, 1,000, 3.5, 10%, 20 €, 5pm, 17:30, 5th, 2x, 24/7 */
  function number(from: number, digitsEnd: number): number {
    let to = digitsEnd;
    while (to + 1 < length && (text[to] === '.' || text[to] === ',') && isDigit(text.charCodeAt(to + 1))) to = digitRun(text, to + 1);
    if (text[to] === ':' && isDigit(text.charCodeAt(to + 1))) {
      to = digitRun(text, to + 1);
      const m = meridiem(text, to);
      push(from, m > 0 ? m : to, TIME, -1, 0);
      return m > 0 ? m : to;
    }
    if (text[to] === '%') {
      push(from, to + 1, PERCENT, -1, 0);
      return to + 1;
    }
    const spaced = text[to] === ' ' || text[to] === '\u00a0' ? to + 1 : to;
    if (text[spaced] === '%') {
      push(from, spaced + 1, PERCENT, -1, 0);
      return spaced + 1;
    }
    if (spaced < length && C.classOf(text.charCodeAt(spaced)) === C.CURRENCY && !isDigit(text.charCodeAt(spaced + 1))) {
      push(from, spaced + 1, MONEY, -1, 0);
      return spaced + 1;
    }
    const m = meridiem(text, to);
    if (m > 0) {
      push(from, m, TIME, -1, 0);
      return m;
    }
    const withUnit = magnitude(text, to);
    push(from, withUnit, NUMBER, lexicon.idOf(text.slice(from, withUnit)), 0);
    return withUnit;
  }
}

const SHORTENED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'sen',
  'rep',
  'gov',
  'gen',
  'vs',
  'etc',
  'inc',
  'ltd',
  'corp',
  'co',
  'no',
  'e.g',
  'i.e',
  'approx',
  'dept',
  'jr',
  'sr',
  'z.b',
  'bzw',
  'nr',
]);

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** 1️⃣, #️⃣, ©️: plain characters that a variation selector turns into pictures. */
function isKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 0xfe0f && next !== 0x20e3) return false;
  const code = text.charCodeAt(at);
  if (code === 0xa9 || code === 0xae) return next === 0xfe0f;
  return (isDigit(code) || code === 0x23 || code === 0x2a) && (next === 0x20e3 || text.charCodeAt(at + 2) === 0x20e3);
}

function digitRun(text: string, from: number): number {
  let to = from;
  while (isDigit(text.charCodeAt(to))) to++;
  return to;
}

/** Digits with their separators after a currency sign, an optional space between. @returns `from` if there are none */
function amount(text: string, from: number): number {
  const first = text[from] === ' ' ? from + 1 : from;
  let to = digitRun(text, first);
  if (to === first) return from;
  while ((text[to] === '.' || text[to] === ',') && isDigit(text.charCodeAt(to + 1))) to = digitRun(text, to + 1);
  return to;
}

/** 20k, 3M, $2bn, 5x */
function magnitude(text: string, from: number): number {
  const match = /^(?:k|m|bn|b|x)(?![\p{L}\p{N}])/iu.exec(text.slice(from, from + 3));
  return match ? from + match[0].length : from;
}

/** @returns the end of "pm", "p.m." after a number, 0 if there is none */
function meridiem(text: string, from: number): number {
  const match = /^ ?[ap]\.?m\b\.?(?!\p{L})/iu.exec(text.slice(from, from + 6));
  return match ? from + match[0].length : 0;
}

function hashtagEnd(text: string, at: number): number {
  let to = at + 1;
  let letters = false;
  while (to < text.length) {
    const c = text.codePointAt(to) as number;
    const cl = C.classOf(c);
    if (cl === C.LETTER) letters = true;
    else if (cl !== C.DIGIT && cl !== C.UNDERSCORE) break;
    to += c > 0xffff ? 2 : 1;
  }
  return letters ? to : at;
}

/** The rest of an address whose first name part ends at `from`: dots, plus and hyphens, then @ and a domain. @returns 0 if it is none */
function emailEnd(text: string, from: number): number {
  const match = /^[\w.+-]{0,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@])/i.exec(text.slice(from, from + 200));
  return match ? from + match[0].length : 0;
}

/** In characters (RFC 1035); also what keeps a long row of dots from costing its square. */
const LONGEST_DOMAIN = 253;

/** `example.com/path` without a scheme, if its last label is a domain that people really use. @returns 0 if it is none */
function bareLinkEnd(text: string, from: number, firstEnd: number): number {
  let to = firstEnd;
  let lastDot = -1;
  const limit = Math.min(text.length, from + LONGEST_DOMAIN);
  while (to < limit) {
    const c = text.charCodeAt(to);
    if (c === 0x2e && isWordCode(text.charCodeAt(to + 1))) lastDot = to;
    else if (c !== 0x2d && !isWordCode(c)) break;
    to++;
  }
  while (to > from && text.charCodeAt(to - 1) === 0x2d) to--;
  if (lastDot < 0) return 0;
  const tld = text.slice(lastDot + 1, to).toLowerCase();
  if (!TLDS.has(tld)) return 0;
  // "done.So" and "end.It" are a missing space, not a domain.
  if (tld !== text.slice(lastDot + 1, to) && tld.length < 3) return 0;
  return text[to] === '/' || text[to] === '?' ? linkEnd(text, to) : to;
}

const isWordCode = (code: number) =>
  isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code > 0x7f && C.classOf(code) === C.LETTER);

/** @returns the offset behind the closing quote, or -1 if the quote is never closed on its line within 400 characters */
function closingQuote(text: string, at: number, opening: number): number {
  const closing = CLOSING[opening];
  if (!closing) return -1;
  const limit = Math.min(text.length, at + 400);
  for (let i = at + 1; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a && text.charCodeAt(i + 1) === 0x0a) return -1;
    if (closing.includes(text[i] as string)) {
      // ’ is an apostrophe too: it closes only before something that is no letter.
      if (c === 0x2019 && C.classOf(text.charCodeAt(i + 1) || 0x20) === C.LETTER) continue;
      return i + 1;
    }
  }
  return -1;
}

const CLOSING: Record<number, string> = {
  0x22: '"”',
  0x60: '`',
  0x201c: '”"“',
  0x201e: '“”"',
  0xab: '»',
  0xbb: '«',
  0x2018: '’',
  0x201a: '‘',
  0x2039: '›',
  0x203a: '‹',
};

/** An emoji with its skin tones, joiners, flags and tags: one picture. */
function emojiEnd(text: string, at: number): number {
  let to = at;
  let flag = 0;
  for (;;) {
    const c = text.codePointAt(to);
    if (c === undefined) return to;
    const size = c > 0xffff ? 2 : 1;
    const regional = c >= 0x1f1e6 && c <= 0x1f1ff;
    if (regional) {
      if (flag === 2) return to;
      flag++;
    } else if (flag > 0) return to;
    else if (
      to > at &&
      !(c >= 0x1f3fb && c <= 0x1f3ff) &&
      C.classOf(c) !== C.INVISIBLE &&
      text.charCodeAt(to - 1) !== 0x200d &&
      c !== 0x20e3
    )
      return to;
    to += size;
  }
}
