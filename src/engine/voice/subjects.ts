/** What a draft is about, in the profile's own words: a topic of the media plan, of a representative. */

import type { Draft } from '../draft';
import type { Span } from '../tokens';
import { tellingOf } from './profile';
import { findTerm } from './terms';

/** More than this share of what a line says must be in a draft that is about it. */
const HALF = 0.5;

/** @returns the words that show that a draft is about a line of the profile; `null` if it is not, as far as words tell */
export function subjectIn(draft: Draft, line: string): Span | null {
  const [said] = findTerm(draft, line);
  if (said) return { start: said.start, end: said.end };
  // Without a language "the" says as much as "office".
  if (draft.lang === 'und') return null;
  const words = tellingOf(line, draft.pack);
  const found = words.flatMap((word) => findTerm(draft, word).slice(0, 1)).sort((a, b) => a.start - b.start);
  const [first] = found;
  return first && found.length > words.length * HALF ? { start: first.start, end: first.end } : null;
}
