/** Whether a draft speaks for a house: a firm, an office, a club about itself. Fans, customers and people at their kitchen table use the same words. */

import { type Draft, quoteOf, saidHits } from './draft';
import { offers, standingOf } from './offering';
import type { Hit } from './phrases';

/** @returns false where the words belong to a talk between two people, or to a question */
export function tellsOfHouse(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const { kind, counts, tokens, replyTo } = draft;
  // "@Bakery sponsored a run" begins like a reply, but speaks to nobody.
  if ((kind === 'reply' || kind === 'comment') && (replyTo !== undefined || counts.reader > 0 || counts.self > 0)) return false;
  return tokens.sentences[tokens.sentence[from] as number]?.mark !== '?';
}

/** Lists whose hits offer something for sale. */
const SELLING = ['discount', 'discount-code', 'price-tag', 'free-offer', 'order-to-buy', 'now-available', 'giveaway', 'deadline'];

/** @returns true if the draft offers something to buy or to win, and not merely tells of it */
export const sells = (draft: Draft): boolean =>
  standingOf(draft) !== 'answer' && SELLING.some((list) => saidHits(draft, list).some((hit) => offers(draft, hit)));

/** @returns true where somebody speaks of himself alone: a person, not a house */
export const tellsOfSelf = ({ counts }: Draft): boolean => counts.self > 0 && counts.us === 0;

/** @returns different words that institutions use of their works, offices and virtues, in the order of the text */
export function houseWords(draft: Draft): Hit[] {
  const seen = new Set<string>();
  return saidHits(draft, 'institution').filter(({ from, to }) => {
    const stem = quoteOf(draft, from, to).toLowerCase().slice(0, STEM);
    return !seen.has(stem) && seen.add(stem);
  });
}

/** "Volunteers" and "volunteering" are one. */
const STEM = 6;
