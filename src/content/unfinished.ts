import type { Span } from './edit';

/** The end of a sentence: its closing mark with quotes and brackets after it, then a space or the end. */
const SENTENCE_END = /[.!?…。！？‽]["'”’»)\]]*(?=\s|$)|\n/gu;

/**
 * While a sentence is being written or changed, nobody should talk into it.
 * @param caret offset of the caret; `null` if it is not in the editor
 * @returns where the sentence under the pen stands; `null` if there is none: it was just finished, and the caret stands after its end
 */
export function underThePen(text: string, caret: number | null): Span | null {
  if (caret === null) return null;
  let start = 0;
  let end = text.length;
  for (const mark of text.matchAll(SENTENCE_END)) {
    const after = mark.index + mark[0].length;
    if (after > caret) {
      end = after;
      break;
    }
    start = after;
  }
  return text.slice(start, end).trim() === '' ? null : { start, end };
}

/** @returns whether `span` can be spoken about while the sentence at `pen` is being written; what is about the whole has to wait */
export function isSettled(span: Span, pen: Span | null): boolean {
  if (pen === null) return true;
  return span.end > span.start && (span.end <= pen.start || span.start >= pen.end);
}
