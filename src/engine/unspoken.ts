/** Does anybody speak in a draft, or does it talk past everyone? For rules that are told how the whole reads. */

import { type Draft, saidHits } from './draft';
import { bitOf } from './lexicon';
import type { RuleContext } from './rule';
import { usefulKnowledge } from './strengths/useful-knowledge';
import { usefulNews } from './strengths/useful-news';
import * as T from './tokens';

/** Words that only somebody who speaks would say. */
const PERSONAL = bitOf('informal') | bitOf('feeling');
/** A finished sentence of so many words reports something. */
const REPORT = 8;

/**
 * @returns true for a broadcast in nobody's own words that no other rule has called more than worth a thought,
 *   and that serves its reader neither as news told to the end nor as a lesson
 */
export function isUnspoken(draft: Draft, context: RuleContext): boolean {
  const { heard } = context;
  return (
    heard?.tone.label === 'broadcast' &&
    draft.replyTo === undefined &&
    draft.counts.self === 0 &&
    !heard.raised.some(({ severity }) => severity !== 'consider') &&
    !servesReader(draft, context) &&
    !isReport(draft) &&
    !isPersonal(draft)
  );
}

/** @returns true if the reader can act on it or learn from it, or if it helps somebody */
export const servesReader = (draft: Draft, context: RuleContext): boolean =>
  usefulNews.shows(draft, context).length > 0 ||
  usefulKnowledge.shows(draft, context).length > 0 ||
  saidHits(draft, 'bait-exempt').length > 0;

/** Told to the end, with a stop, and nothing tagged on: what a newscaster would read out. */
function isReport({ tokens, text, hashtags, counts }: Draft): boolean {
  if (hashtags.length > 0 || counts.us + counts.reader + counts.exclamations + counts.questions > 0 || counts.words < REPORT) return false;
  let last = tokens.length - 1;
  while (last >= 0 && (tokens.kind[last] === T.LINK || tokens.kind[last] === T.MENTION)) last--;
  return last >= 0 && /^["'”’)]?\.(?!\.)/.test(text.slice(tokens.end[last], (tokens.end[last] as number) + 3));
}

/** A small letter at least: "Isle of Man" is a place. */
function isPersonal({ tokens, pack }: Draft): boolean {
  for (let i = 0; i < tokens.length; i++)
    if (pack.lexicon.classesOf(tokens.id[i] as number) & PERSONAL && !((tokens.flags[i] as number) & T.CAPITALISED)) return true;
  return false;
}
