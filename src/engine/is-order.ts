/** Does a verb tell the reader to do something? "Book now" does, "I want to book now" does not. */

import type { Draft } from './draft';
import type { Hit } from './phrases';
import * as T from './tokens';
import { inSet, wordAt } from './word-at';

/**
 * @returns true where the verb at a hit's beginning tells the reader to do it; "I want to buy now" does not.
 * A pack whose phrases spell out the order ("buchen Sie") has no words that lead into one, and every hit of it is one.
 */
export function isOrder(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const { tokens, pack } = draft;
  const leadsIn = pack.sets.get('order-after');
  if (!leadsIn) return true;
  if (from === 0 || tokens.gap[from] !== T.NO_GAP || tokens.kind[from - 1] !== T.WORD) return true;
  const before = wordAt(draft, from - 1);
  if (leadsIn.has(before)) return !speaksOfSelf(draft, from - 1);
  if (before === 'to') return from > 1 && inSet(draft, 'order-after-to', from - 2) && !speaksOfSelf(draft, from - 2);
  return (
    ((tokens.flags[from] as number) & (T.CAPS | T.CAPITALISED)) !== 0 &&
    ((tokens.flags[from - 1] as number) & (T.CAPS | T.CAPITALISED)) !== 0
  );
}

/** "I can", "we just", "they and": the verb has somebody who does it already. */
const speaksOfSelf = (draft: Draft, token: number) =>
  token > 0 &&
  draft.tokens.gap[token] === T.NO_GAP &&
  (inSet(draft, 'order-doer', token - 1) || (token > 1 && inSet(draft, 'order-doer', token - 2)));

/** Phrases that begin with these order without a verb in front: "link in bio". */
const NO_VERB = new Set(['link', 'links', 'available', 'please', 'to', '2']);

/** @returns false for the library book that somebody brought back today, and where somebody who wrote is told whom to call */
export const isOrderToBuy = (draft: Draft, hit: Hit): boolean =>
  (NO_VERB.has(wordAt(draft, hit.from)) || isOrder(draft, hit)) && !(inSet(draft, 'order-call', hit.from) && draft.replyTo !== undefined);
