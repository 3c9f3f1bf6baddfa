/** Who reads: people of a trade, or neighbours. The platform gives a hint, the profile says it. */

import type { Draft } from './draft';
import { lex } from './lex';
import type { Voice } from './voice/voice';

/** Trades with words of their own: lists `jargon-<trade>`, and `market-<trade>` for how a profile names its people. */
export const TRADES = ['marketing', 'software', 'finance', 'medicine', 'law'] as const;
export type Trade = (typeof TRADES)[number];

/** Networks where most readers are at work. */
const WORKPLACES: ReadonlySet<string> = new Set(['github', 'linkedin']);

/** @returns the trades of the people that the profile says one is there for; `null` where it says nothing */
export function tradesOf({ pack }: Draft, voice: Voice | undefined): ReadonlySet<Trade> | null {
  const market = voice?.brief?.market?.trim();
  if (!market) return null;
  const hits = pack.matcher.match(lex(market, pack.lexicon));
  return new Set(TRADES.filter((trade) => hits.of(`market-${trade}`).length > 0));
}

/** @returns true where readers are colleagues: the profile says so, or says nothing and the network is a workplace */
export function amongColleagues(draft: Draft, voice: Voice | undefined): boolean {
  const trades = tradesOf(draft, voice);
  return trades ? trades.size > 0 : WORKPLACES.has(draft.platform);
}
