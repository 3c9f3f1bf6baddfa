/** Fingerprints of findings: what "ignore here" remembers. */

import { fold } from './characters';
import type { Draft } from './draft';
import { type Span, WORD } from './tokens';

/** Between words; no word holds it. */
const BETWEEN = 1;

/** FNV-1a over the rule, the words found and two words on either side: survives edits elsewhere, gives no text back. */
export function printOf(rule: string, { start, end }: Span, { tokens, text }: Draft): string {
  const first = tokenBehind(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens.start[last] as number) < end) last++;
  const print = new Print();
  print.take(rule, 0, rule.length);
  for (let i = Math.max(0, first - 2); i < Math.min(tokens.length, last + 2); i++)
    if (tokens.kind[i] === WORD || i < first || i >= last) print.word(text, tokens.start[i] as number, tokens.end[i] as number);
  print.word(text, start, end);
  return print.written();
}

class Print {
  #a = 0x811c9dc5;
  #b = 0x01000193;

  /** A word as the lexicon knows it, of which most are plain letters. */
  word(text: string, from: number, to: number): void {
    this.#add(BETWEEN);
    const a = this.#a;
    const b = this.#b;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        this.#a = a;
        this.#b = b;
        const folded = fold(text.slice(from, to));
        this.take(folded, 0, folded.length);
        return;
      }
      this.#add(code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
    }
  }

  take(text: string, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const code = text.codePointAt(i) as number;
      if (code > 0xffff) i++;
      this.#add(code);
    }
  }

  #add(code: number): void {
    this.#a = Math.imul(this.#a ^ code, 0x01000193);
    this.#b = Math.imul(this.#b + code, 0x85ebca6b) ^ (this.#b >>> 13);
  }

  written(): string {
    return hex(this.#a) + hex(this.#b);
  }
}

const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (bits: number): string =>
  (BYTES[bits >>> 24] as string) + BYTES[(bits >>> 16) & 0xff] + BYTES[(bits >>> 8) & 0xff] + BYTES[bits & 0xff];

/** @returns the first token that ends behind an offset; as many as there are if none does */
function tokenBehind({ end, length }: Draft['tokens'], offset: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((end[middle] as number) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}
