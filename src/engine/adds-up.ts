/** What the rules after the tone share that judge by many small signs: no phrase gives such a draft away, the sum does. */

import type { Draft } from './draft';
import type { Found, RuleContext } from './rule';
import { evidenceOf, type Habit, hasHabit } from './tone/habits';

/** One place alone would be named by a rule of its own. */
const FEWEST = 2;

/** Between the places that are quoted. */
const AND = ' … ';

/** @returns the heaviest place, with `words` for all that are worth showing, where the sum is high and no rule has named the habit; none in an answer */
export function addsUp(habit: Habit, draft: Draft, { heard }: RuleContext): Found | null {
  if (!heard || draft.replyTo !== undefined || heard.raised.some(({ category }) => category === habit)) return null;
  if (!hasHabit(habit, heard.noticed)) return null;
  const places = evidenceOf(habit, heard.noticed);
  const [heaviest] = places;
  if (!heaviest || places.length < FEWEST) return null;
  const inOrder = [...places].sort((a, b) => a.start - b.start);
  return { ...heaviest, values: { words: inOrder.map(({ start, end }) => draft.text.slice(start, end)).join(AND) } };
}
