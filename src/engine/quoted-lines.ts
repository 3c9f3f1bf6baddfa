import type { Span } from './tokens';

/** Up to three spaces before the sign (CommonMark 0.31, block quotes). */
const LINE = /^ {0,3}>.*$/gm;

/** @returns the lines that Markdown shows as somebody else's words, in the order of the text */
export function quotedLines(text: string): Span[] {
  if (!text.includes('>')) return [];
  return Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({ start: index, end: index + line.length }));
}
