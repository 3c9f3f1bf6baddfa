/** What a draft can do well, most telling first. */

import type { Draft } from '../draft';
import type { Strength } from '../reading';
import type { RuleContext } from '../rule';
import type { StrengthUnit } from './strength';

export const strengths: readonly StrengthUnit[] = [];

/** @returns the strengths of a draft with the words that show them */
export function strengthsOf(draft: Draft, context: RuleContext): Strength[] {
  const found: Strength[] = [];
  for (const { id, shows } of strengths) {
    const spans = shows(draft, context);
    if (spans.length === 0) continue;
    found.push({
      id,
      evidence: spans.map(({ start, end }) => {
        const quote = start === undefined || end === undefined ? undefined : draft.text.slice(start, end);
        const say = { key: `strength_${id.replaceAll('-', '_')}`, values: { quote: quote ?? '' } };
        return quote === undefined ? { say } : { start: start as number, end: end as number, quote, say };
      }),
    });
  }
  return found;
}
