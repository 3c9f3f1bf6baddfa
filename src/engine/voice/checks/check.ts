import type { Draft } from '../../draft';
import { quoted } from '../../quote';
import type { Check, CheckId, Reading, Say, TraitEvidence } from '../../reading';
import type { RuleContext } from '../../rule';
import type { Span } from '../../tokens';
import type { Voice } from '../voice';

/** What a line of the checklist is judged by. */
export interface Judging {
  draft: Draft;
  reading: Omit<Reading, 'checklist'>;
  context: RuleContext;
  voice: Voice;
}

export type Verdict = Omit<Check, 'id'>;
export type JudgeOf = (judging: Judging) => Verdict;

/** So much evidence makes the point. */
export const SHOWN = 3;

/** @returns the key of a line's sentence, e.g. `check_no_turn_offs_yes` */
export function checkKey(id: CheckId, part: string): string {
  let parts = keys.get(id);
  if (!parts) keys.set(id, (parts = new Map()));
  let key = parts.get(part);
  if (key === undefined) parts.set(part, (key = `check_${id.replaceAll('-', '_')}_${part}`));
  return key;
}

const keys = new Map<CheckId, Map<string, string>>();

/** @returns the words at `span` with a sentence that may repeat them as `{quote}` */
export function seen(draft: Draft, { start, end }: Span, key: string, values?: Say['values']): TraitEvidence {
  const quote = draft.text.slice(start, end);
  const said = quoted(quote);
  return { start, end, quote, say: { key, values: values ? { ...values, quote: said } : { quote: said } } };
}

/** @returns a sentence about the whole draft */
export const told = (key: string, values?: Say['values']): TraitEvidence => ({ say: values ? { key, values } : { key } });

/** An answer is held against what was promised after the sale, not against the plan for posts. */
export const isAnswer = ({ kind }: Draft): boolean => kind === 'reply' || kind === 'comment';

export const unset = (id: CheckId, field: string): Verdict => ({ verdict: 'unset', field, evidence: [told(checkKey(id, 'unset'))] });

/** @returns true where the rules had a say: without it, finding nothing means nothing */
export const rulesSpoke = ({ draft, context }: Judging): boolean => context.account.mode === 'brand' && draft.lang !== 'und';
