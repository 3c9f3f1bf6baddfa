/** Reads the examples that units and word lists carry: `«…»` stands around the words that must be shown. */

import { draftOf, hear } from '../../src/engine/coach';
import type { Norms } from '../../src/engine/norms';
import { raise, run } from '../../src/engine/raise';
import type { Context, DraftInput, Tone } from '../../src/engine/reading';
import type { Example, Found, Rule } from '../../src/engine/rule';
import { norms } from '../../src/platforms';

export const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/**
 * @param lang of the draft, by declaration: a short one may be too short to tell. Units carry English ones
 * @returns what to give to `coach`, and where the marked words stand
 */
export function exampleInput(example: Example, lang = 'en') {
  const { voice, account, ledger, now, norms: own, ...input } = typeof example === 'string' ? { text: example } : example;
  const context: Context = {
    norms: own ? withNorms(input.platform ?? 'any', own) : norms,
    account: account ?? { mode: 'brand' },
    ...(voice && { voice }),
    ...(ledger && { ledger }),
    ...(now !== undefined && { now }),
  };
  const { text, spans } = unmarked(input.text);
  return { input: { lang, ...input, text } satisfies DraftInput, context, spans };
}

/** @returns the habits of every place, those of one changed */
function withNorms(id: string, own: Partial<Norms>): Readonly<Record<string, Norms>> {
  return { ...norms, [id]: { ...(norms[id] as Norms), ...own } };
}

/** @returns the draft and the marked words of an example */
export function exampleDraft(example: Example, lang?: string) {
  const { input, context, spans } = exampleInput(example, lang);
  const account = context.account ?? { mode: 'brand' as const };
  return {
    draft: draftOf(input, context),
    context: { ...context, account },
    marks: spans.map(({ start, end }) => input.text.slice(start, end)),
    spans,
  };
}

/**
 * @param label what a rule that asks for the tone is told: the weights of the day do not decide what it would say of a broadcast
 * @returns what one rule finds in an example, whatever the others find
 */
export function foundBy(rule: Rule, example: Example, label?: Tone['label'], lang?: string): Found[] {
  const { draft, context } = exampleDraft(example, lang);
  if (rule.afterTone) {
    const heard = hear(draft, context);
    const tone = label ? { ...heard.tone, label } : heard.tone;
    const raised = raise(draft, { ...context, heard: { ...heard, tone } });
    return raised.filter(({ by }) => by.rule === rule).map(({ found }) => found);
  }
  return rule.kinds && !rule.kinds.includes(draft.kind) ? [] : run(rule, draft, context);
}

/** `a «b» c` → `a b c` and where b stands */
function unmarked(example: string) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of example.split(/(?=[«»])/)) {
    if (part.startsWith('«')) spans.push({ start: text.length, end: text.length + part.length - 1 });
    text += part.replace(/^[«»]/, '');
  }
  return { text, spans };
}
