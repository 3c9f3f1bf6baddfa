/** Numbers that help: police, fire, ambulance, and the lines for people in a crisis. */

import type { Draft } from './draft';
import type { Hit } from './phrases';
import { wordAt } from './word-at';

const LINES = new Set(['000', '101', '110', '111', '112', '116', '118', '159', '211', '911', '988', '999']);

/** @returns true where the call is for help: nothing is sold by it */
export function callsForHelp(draft: Draft, { from, to }: Hit): boolean {
  for (let i = from + 1; i < Math.min(to + 1, draft.tokens.length); i++) if (LINES.has(wordAt(draft, i))) return true;
  return false;
}
