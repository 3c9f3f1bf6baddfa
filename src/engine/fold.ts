/** Where a network folds a draft away behind "more". */

import { lengthIn, reach } from './count';
import type { Draft } from './draft';
import type { Norms } from './norms';

/** A word goes behind the fold whole, unless it is as long as this: then it is an address, or a script without spaces. */
const LONGEST_WORD = 30;

/** @returns where the network folds a text of that kind, `null` if it does not */
export const foldOf = ({ norms, kind }: Pick<Draft, 'norms' | 'kind'>): Norms['fold'] =>
  !norms.fold?.kinds || norms.fold.kinds.includes(kind) ? norms.fold : null;

/** @returns up to where readers see the draft before "more", about, as an offset into it; `null` where nothing is hidden */
export function foldAt(draft: Pick<Draft, 'text' | 'tokens' | 'norms' | 'kind'>): number | null {
  const fold = foldOf(draft);
  if (!fold) return null;
  const { text, tokens, norms } = draft;
  const { at, lines } = fold;
  const byLength = at === null || lengthIn(norms.counting, text, tokens) <= at ? text.length : reach(norms.counting, text, tokens, at);
  const byLines = lines === null ? text.length : endOfLines(text, lines, at === null ? Number.POSITIVE_INFINITY : at / lines);
  const shown = wholeWords(text, Math.min(byLength, byLines));
  return text.slice(shown).trim() === '' ? null : shown;
}

/** @param width letters that a line has room for before it breaks */
function endOfLines(text: string, lines: number, width: number): number {
  let left = lines;
  for (let from = 0; ; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const rendered = Math.max(1, Math.ceil((end - from) / width));
    if (rendered > left) return from + Math.floor(left * width);
    left -= rendered;
    if (left === 0 || next < 0) return end;
    from = next + 1;
  }
}

/** @returns the end of the last word that stands before `end` whole */
function wholeWords(text: string, end: number): number {
  const isSpace = (at: number) => /\s/.test(text.charAt(at));
  let at = end;
  if (end < text.length && !isSpace(end)) {
    while (at > 0 && end - at < LONGEST_WORD && !isSpace(at - 1)) at--;
    if (at === 0 || !isSpace(at - 1)) at = isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end;
  }
  return text.slice(0, at).trimEnd().length;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
