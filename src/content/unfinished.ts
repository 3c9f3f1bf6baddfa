import type { Span } from './edit';

/** The end of a sentence: its closing mark with quotes and brackets after it, then a space or the end. */
const SENTENCE_END = /[.!?…。！？‽]["'”’»)\]]*(?=\s|$)|\n/gu;

/**
 * While a sentence is being written, nobody should talk into it.
 * @param caret offset of the caret; `null` if it is not in the editor
 * @returns where the sentence under the pen begins; `null` if the last sentence is finished or the caret is elsewhere
 */
export function unfinishedFrom(text: string, caret: number | null): number | null {
  if (caret === null) return null;
  let start = 0;
  for (const end of text.matchAll(SENTENCE_END)) start = end.index + end[0].length;
  return caret >= start && text.slice(start).trim() !== '' ? start : null;
}

/** @returns whether `span` can be spoken about while the sentence that begins at `from` is being written */
export function isSettled(span: Span, from: number | null): boolean {
  return from === null || (span.end <= from && span.end > span.start);
}
