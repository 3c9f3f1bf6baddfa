/** Whether a draft speaks for a house: a firm, an office, a club about itself. Fans, customers and people at their kitchen table use the same words. */

import { type Draft, perDraft, quoteOf, saidHits, saidWithin } from './draft';
import type { Hit } from './phrases';
import { isAsked, sentenceOf } from './tokens';

/** @returns false where the words belong to a talk between two people, or to a question */
export function tellsOfHouse(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const { kind, counts, tokens, replyTo } = draft;
  // "@Bakery sponsored a run" begins like a reply, but speaks to nobody.
  if ((kind === 'reply' || kind === 'comment') && (replyTo !== undefined || counts.reader > 0 || counts.self > 0)) return false;
  return !isAsked(tokens, from) && !tellsOfOthers(draft, { from });
}

/** @returns true where the words stand in a story of somebody's family and neighbours, or somebody else says them */
export function tellsOfOthers(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const sentence = sentenceOf(draft.tokens, from);
  return sentence !== undefined && saidWithin(draft, 'told-of-others', sentence);
}

/** @returns true where somebody speaks of himself alone: a person, not a house */
export const tellsOfSelf = ({ counts }: Draft): boolean => counts.self > 0 && counts.us === 0;

/** Different words that institutions use of their works, offices and virtues, in the order of the text. */
export const houseWords = perDraft((draft): readonly Hit[] => {
  const said = saidHits(draft, 'institution');
  if (said.length === 0) return said;
  const seen = new Set<string>();
  return said.filter(({ from, to }) => {
    const stem = quoteOf(draft, from, to).toLowerCase().slice(0, STEM);
    return !seen.has(stem) && seen.add(stem);
  });
});

/** "Volunteers" and "volunteering" are one. */
const STEM = 6;
