/** Where a link, an address, a mention or a hashtag ends. Own code: the libraries cost more than the whole engine (twitter-text 33 kB gzip, 2026-11). */

import { classOf, DIGIT, isDigit, LETTER, NEWLINE, SPACE, UNDERSCORE } from './characters';
import { EMAIL, LINK } from './tokens';

/** Last labels that people really type without a scheme; country codes that are also words (`is`, `it`, `so`, `me`) count only before a path or in lower case. */
export const TLDS: ReadonlySet<string> = new Set(
  (
    'com org net edu gov mil info biz io ai app dev co me tv ly gl be to gg sh fm cc ws xyz shop store online site blog news tech page link live ' +
    'club design agency studio cafe restaurant bakery museum hospital law legal clinic care eco social media world global today space fun ' +
    'de at ch uk us ca au nz ie fr es it nl eu se no dk fi pl pt br mx ar cl in jp cn kr ru tr za sg hk id is il ae gr cz hu ro bg hr si sk lt lv ee ua'
  ).split(' '),
);

/**
 * @returns host and path for comparison: without scheme, `www.`, `m.`, query and closing slash; an old name of X as the new one
 */
export const addressOf = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|mobile)\./, '')
    .replace(/^twitter\.com(?=\/|$)/, 'x.com')
    .replace(/[?#].*/s, '')
    .replace(/\/$/, '');

/**
 * A link or a mail address goes on behind its first word; most words end at a space, or at a stop with one behind it.
 * @param from..to-1 its first word. `isFree`: nothing stands right before it; `isPlain`: it has plain letters only, as a scheme has
 * @returns its kind and where it ends, `null` if there is none
 */
export function addressAt(text: string, from: number, to: number, { isFree, isPlain }: { isFree: boolean; isPlain: boolean }) {
  const next = text.charCodeAt(to);
  if (to + 1 >= text.length || next <= BLANK || text.charCodeAt(to + 1) <= BLANK) return null;
  if (next === COLON && text.startsWith('://', to) && isPlain) {
    const end = linkEnd(text, to + 3);
    if (end > to + 3) return { kind: LINK, to: end };
  }
  if (next === AT || next === DOT || next === HYPHEN || next === PLUS) {
    const end = emailEnd(text, to);
    if (end > 0) return { kind: EMAIL, to: end };
  }
  if ((next === DOT || next === HYPHEN) && isFree) {
    const end = bareLinkEnd(text, from, to);
    if (end > 0) return { kind: LINK, to: end };
  }
  return null;
}

const BLANK = 0x20;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const AT = 0x40;

/**
 * @param from first character behind the scheme (or of the path)
 * @returns the end of a link: no spaces, no quotes, no punctuation or unbalanced bracket at its end
 */
export function linkEnd(text: string, from: number): number {
  let to = from;
  let open = 0;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    const cls = classOf(code);
    if (
      cls === SPACE ||
      cls === NEWLINE ||
      code === 0x22 ||
      code === 0x3c ||
      code === 0x3e ||
      code === 0x201c ||
      code === 0x201d ||
      code === 0x60
    )
      break;
    if (code >= 0x3000 && cls !== LETTER && cls !== DIGIT && !(code >= 0xd800 && code <= 0xdfff)) break;
    if (code === 0x28) open++;
    if (code === 0x29) {
      if (open === 0) break;
      open--;
    }
    to++;
  }
  while (to > from && ".,;:!?…'’)]}*_".includes(text[to - 1] as string)) {
    // A bracket that was opened inside the link belongs to it.
    if (text[to - 1] === ')' && open === 0 && text.slice(from, to).includes('(')) break;
    to--;
  }
  // Half a surrogate pair is no end.
  const last = text.charCodeAt(to);
  return last >= 0xdc00 && last <= 0xdfff && to > from ? to - 1 : to;
}

/** `@name`, `@name.bsky.social`, `@name@server.social`. @returns `at` if it is none */
export function mentionEnd(text: string, at: number): number {
  let to = nameEnd(text, at + 1);
  if (to === at + 1) return at;
  if (text[to] === '@') {
    const server = nameEnd(text, to + 1);
    if (server > to + 1 && text.slice(to + 1, server).includes('.')) to = server;
  }
  return to;
}

function nameEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    const cls = classOf(code);
    if (cls === LETTER || cls === DIGIT || cls === UNDERSCORE) to++;
    else if ((code === 0x2e || code === 0x2d) && to > from && isNamePart(text.charCodeAt(to + 1))) to++;
    else break;
  }
  return to;
}

const isNamePart = (code: number) => {
  const cls = classOf(code);
  return cls === LETTER || cls === DIGIT;
};

/** `#word` that begins at `at`. @returns `at` if there is no letter in it */
export function hashtagEnd(text: string, at: number): number {
  let to = at + 1;
  let letters = false;
  while (to < text.length) {
    const c = text.codePointAt(to) as number;
    const cl = classOf(c);
    if (cl === LETTER) letters = true;
    else if (cl !== DIGIT && cl !== UNDERSCORE) break;
    to += c > 0xffff ? 2 : 1;
  }
  return letters ? to : at;
}

/** The rest of an address whose first name part ends at `from`: dots, plus and hyphens, then @ and a domain. @returns 0 if it is none */
export function emailEnd(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_NAME && isNameCode(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== 0x40) return 0;
  const match = /^@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?![\w@])/i.exec(text.slice(at, from + 200));
  return match ? at + match[0].length : 0;
}

/** In characters, before the @ (RFC 5321). */
const LONGEST_NAME = 64;

const isNameCode = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  isDigit(code) ||
  code === 0x2e ||
  code === 0x2d ||
  code === 0x5f ||
  code === 0x2b;

/** In characters (RFC 1035); also what keeps a long row of dots from costing its square. */
const LONGEST_DOMAIN = 253;

/** `example.com/path` without a scheme, if its last label is a domain that people really use. @returns 0 if it is none */
export function bareLinkEnd(text: string, from: number, firstEnd: number): number {
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
  isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code > 0x7f && classOf(code) === LETTER);
