/** Lines with a speaker in front: a script, an interview, a joke. */

import type { Draft } from './draft';
import * as T from './tokens';

export interface Speaker extends T.Span {
  /** First token of the name. */
  from: number;
}

/** @returns each "Client:" at the beginning of a line: a word or two with a colon behind, and words after it */
export function speakers({ tokens, text }: Draft): Speaker[] {
  const found: Speaker[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && (tokens.gap[i] as number) < T.LINE_GAP) continue;
    for (let to = i + 1; to <= Math.min(tokens.length - 1, i + 2); to++) {
      const end = tokens.end[to - 1] as number;
      if (text[end] === ':' && (tokens.gap[to] as number) < T.LINE_GAP && tokens.kind[i] === T.WORD) {
        found.push({ from: i, start: tokens.start[i] as number, end: end + 1 });
        break;
      }
      if (tokens.gap[to] !== T.NO_GAP) break;
    }
  }
  return found;
}
