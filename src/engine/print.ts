/** Fingerprints of findings: what "ignore here" remembers. */

import { fold } from './characters';
import type { Draft } from './draft';
import { type Span, tokenBehind, WORD } from './tokens';

/** Between words; no word holds it. */
const BETWEEN = 1;

/** FNV-1a over the rule, the words found and two words on either side: survives edits elsewhere, gives no text back. */
export function printOf(rule: string, { start, end }: Span, { tokens, text }: Draft): string {
  const first = tokenBehind(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens.start[last] as number) < end) last++;
  const print = new Print();
  print.take(rule);
  for (let i = Math.max(0, first - 2); i < Math.min(tokens.length, last + 2); i++)
    if (tokens.kind[i] === WORD || i < first || i >= last) print.word(text, tokens.start[i] as number, tokens.end[i] as number);
  print.word(text, start, end);
  return print.written();
}

/** Two hashes side by side. They are kept in locals while a word is read: it is done for every finding of every draft. */
class Print {
  #a = 0x811c9dc5;
  #b = 0x01000193;

  /** Takes a word as the lexicon knows it; most are plain letters. */
  word(text: string, from: number, to: number): void {
    let a = nextA(this.#a, BETWEEN);
    let b = nextB(this.#b, BETWEEN);
    for (let i = from; i < to; i++) {
      const written = text.charCodeAt(i);
      if (written > 0x7f) {
        this.take(String.fromCharCode(BETWEEN));
        this.take(fold(text.slice(from, to)));
        return;
      }
      const code = written >= 0x41 && written <= 0x5a ? written | 0x20 : written;
      a = nextA(a, code);
      b = nextB(b, code);
    }
    this.#a = a;
    this.#b = b;
  }

  take(text: string): void {
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i) as number;
      if (code > 0xffff) i++;
      a = nextA(a, code);
      b = nextB(b, code);
    }
    this.#a = a;
    this.#b = b;
  }

  written(): string {
    return hex(this.#a) + hex(this.#b);
  }
}

const nextA = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const nextB = (hash: number, code: number): number => Math.imul(hash + code, 0x85ebca6b) ^ (hash >>> 13);

/** Put together at once: from pieces it would be a string of strings. */
const hex = (bits: number): string =>
  String.fromCharCode(
    digit(bits >>> 28),
    digit(bits >>> 24),
    digit(bits >>> 20),
    digit(bits >>> 16),
    digit(bits >>> 12),
    digit(bits >>> 8),
    digit(bits >>> 4),
    digit(bits),
  );

/** @returns the code of the hexadecimal digit of the last four bits */
const digit = (bits: number): number => ((bits & 15) < 10 ? 0x30 : 0x57) + (bits & 15);
