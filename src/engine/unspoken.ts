/** Does anybody speak in a draft, or does it talk past everyone? For rules that are told how the whole reads. */

import { isAppeal } from './appeal';
import { type Draft, perDraft } from './draft';
import { bitOf } from './lexicon';
import type { RuleContext } from './rule';
import { humility } from './strengths/humility';
import { thanks } from './strengths/thanks';
import { usefulKnowledge } from './strengths/useful-knowledge';
import { usefulNews } from './strengths/useful-news';
import * as T from './tokens';
import { hasClass } from './word-at';

const READER = bitOf('reader');
/** Words that only somebody who speaks would say. */
const PERSONAL = bitOf('informal') | bitOf('feeling');
/** So surely a broadcast that it needs no link, tag or name to show it. */
const SURE = 0.57;
/** A finished sentence of so many words reports something. */
const REPORT = 8;
/** A headline has at most so many words, and so many names and figures or long words. */
const LONGEST = 30;
const NAMES = 2;
const LONG_WORDS = 3;
const LONG_WORD = 7;
/** Words to the reader, and words in all, of something that is explained to them. */
const TOLD = 2;
const EXPLAINED = 20;

/**
 * @returns true for a broadcast, or a headline that is nearly one, in nobody's own words: no other rule has called it more than
 *   worth a thought, and it serves its reader neither as news told to the end nor as a lesson
 */
export function isUnspoken(draft: Draft, context: RuleContext): boolean {
  const { heard } = context;
  if (!heard || heard.tone.label === 'conversation') return false;
  const { label, score } = heard.tone;
  const meant = label === 'broadcast' && (score >= SURE || draft.links.length + draft.hashtags.length > 0);
  if (!meant && !isHeading(draft)) return false;
  return (
    draft.replyTo === undefined &&
    draft.counts.self === 0 &&
    !heard.raised.some(({ severity }) => severity !== 'consider') &&
    !servesReader(draft) &&
    !meansSomebody(draft) &&
    !isReport(draft) &&
    !isToldToReader(draft) &&
    !isPersonal(draft)
  );
}

/** @returns true if the reader can act on it or learn from it, or if it helps somebody */
export const servesReader = perDraft(
  (draft) => usefulNews.shows(draft).length > 0 || usefulKnowledge.shows(draft).length > 0 || isAppeal(draft),
);

/** Somebody is thanked by name, or a mistake is owned: nobody reads that out to a crowd. */
export const meansSomebody = perDraft((draft) => thanks.shows(draft).length + humility.shows(draft).length > 0);

/** One line without an end, with names or long words in it, and nobody in it. */
function isHeading(draft: Draft): boolean {
  const { tokens, text, counts, links } = draft;
  if (counts.us + counts.reader + counts.questions + counts.exclamations + tokens.emoji.length > 0) return false;
  if (counts.words > LONGEST || !/^[^\p{Ll}]/u.test(text) || (tokens.sentences.length > 1 && links.length === 0)) return false;
  let names = 0;
  let long = 0;
  for (let i = 0; i < tokens.length; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    const kind = tokens.kind[i];
    if (kind === T.NUMBER || kind === T.MONEY || kind === T.PERCENT) names++;
    if (kind !== T.WORD) continue;
    if (length >= LONG_WORD) long++;
    if (i > 0 && length > 2 && (tokens.flags[i] as number) & T.CAPITALISED) names++;
  }
  return (names >= NAMES || long >= LONG_WORDS) && !/^["'”’)]?[.…:]/.test(behindWords(draft));
}

/** @returns true if it is told to the end, with a stop, and nothing tagged on: what a newscaster would read out */
export function isReport(draft: Draft): boolean {
  const { counts } = draft;
  if (draft.hashtags.length + counts.us + counts.reader + counts.exclamations + counts.questions > 0) return false;
  return counts.words >= REPORT && /^["'”’)]?\.(?!\.)/.test(behindWords(draft));
}

/** Said to the reader again and again, at some length, and nothing tagged on: a rule explained, what to do tomorrow. */
const isToldToReader = ({ counts, hashtags, links }: Draft): boolean =>
  counts.reader >= TOLD && counts.words >= EXPLAINED && hashtags.length + links.length === 0;

/** The few characters behind the last word; links and names at the end are no words. */
function behindWords({ tokens, text }: Draft): string {
  let last = tokens.length - 1;
  while (last >= 0 && (tokens.kind[last] === T.LINK || tokens.kind[last] === T.MENTION)) last--;
  const end = last < 0 ? 0 : (tokens.end[last] as number);
  return text.slice(end, end + 3);
}

/** A small letter at least: "Isle of Man" is a place. Who begins with *you* has somebody before him. */
function isPersonal(draft: Draft): boolean {
  const { tokens } = draft;
  if (tokens.length > 0 && hasClass(draft, 0, READER)) return true;
  for (let i = 0; i < tokens.length; i++) if (hasClass(draft, i, PERSONAL) && !((tokens.flags[i] as number) & T.CAPITALISED)) return true;
  return false;
}
