import type { Draft } from '../draft';
import { CHECKS, type Check, type Reading } from '../reading';
import type { RuleContext } from '../rule';

/** The draft against the voice profile, one line for each of `CHECKS`. */
export function checklist(_draft: Draft, _reading: Omit<Reading, 'checklist'>, _context: RuleContext): Check[] {
  return CHECKS.map((id) => ({ id, verdict: 'ask', evidence: [] }));
}
