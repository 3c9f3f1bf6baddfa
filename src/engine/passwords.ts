/** What follows a word that says that a password follows: "password: …", "API_KEY=…", "Das Passwort lautet …". */

import * as T from './tokens';

/** In several languages, since code is in none. */
const LABEL = /(?:^|_)(?:password|passwd|passwort|kennwort|pwd|secret|token|api_?key|access_?key|secret_?key|private_?key|passphrase)$/i;
/** What stands where a password would. */
const PLACEHOLDER =
  /^(?:[x*•.]+|your|my|example|sample|test|dummy|change_?me|placeholder|redacted|null|none|process\.env|os\.environ|<|\$|\{|\[)/i;
const NOT_MEANT = /example|xxxx|\*\*\*|\.\.\.|…|redacted|1234567890/i;

/** "Das Passwort lautet …" */
export const READS = 'lautet';
const BLANK = 0x20;

/** @returns what a word and what is behind it say to be secret */
export function passwordBehind(text: string, tokens: T.Tokens, i: number): T.Span | null {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  return valueAfter(text, start, end) ?? (end - start === NAMED_LENGTH ? valueFurtherOn(text, tokens, i) : null);
}

/** "The password for the wifi at the club: …" */
const NAMED = /^(?:password|passwort|kennwort|passcode)$/i;
/** Letters of each of them. */
export const NAMED_LENGTH = 8;
export const WORDS_BETWEEN = 7;

/** @returns what follows the colon at the end of a phrase that begins with such a word, all in one breath */
function valueFurtherOn(text: string, tokens: T.Tokens, i: number): T.Span | null {
  if (!NAMED.test(text.slice(tokens.start[i], tokens.end[i]))) return null;
  for (let to = i + 1; to <= i + WORDS_BETWEEN && to < tokens.length && tokens.kind[to] === T.WORD && tokens.gap[to] === T.NO_GAP; to++) {
    const end = tokens.end[to] as number;
    if (text[end] === ':') return writtenAfter(text, end);
  }
  return null;
}

/** @returns the word after a label and a colon, an equals sign or German "lautet", if it looks made up: letters with digits or signs */
function valueAfter(text: string, start: number, end: number): T.Span | null {
  if (text.startsWith(READS, end + 1) && LABEL.test(text.slice(start, end))) return writtenAfter(text, end + 1 + READS.length);
  const next = text.charCodeAt(end);
  const sign = next === BLANK ? text.charCodeAt(end + 1) : next;
  if (!isSign(sign) || end - start < 3 || end - start > 40) return null;
  return LABEL.test(text.slice(start, end)) ? writtenAfter(text, end) : null;
}

/** @returns what is written there, behind a colon, an equals sign and a quotation mark if there are any, if it looks made up */
export function writtenAfter(text: string, end: number): T.Span | null {
  const from = end + (/^(?: ?[:=])? ?["'`]?/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const written = /^[^\s"'`,;]{5,63}[^\s"'`,;.)!?]/.exec(text.slice(from, from + 64))?.[0];
  if (!written || PLACEHOLDER.test(written) || NOT_MEANT.test(written)) return null;
  const mixed = /\d/.test(written) ? /[a-z]/i.test(written) : /[a-z]/.test(written) && /[!#$%&*+@^]/.test(written);
  return mixed && !/^https?:/.test(written) ? { start: from, end: from + written.length } : null;
}

/** @returns false where an example stands in place of a key or password */
export const isMeant = (written: string): boolean => !NOT_MEANT.test(written);

/** @returns true where something says what to write there */
export const isPlaceholder = (written: string): boolean => PLACEHOLDER.test(written);

/** : = */
export const isSign = (code: number): boolean => code === 0x3a || code === 0x3d;
