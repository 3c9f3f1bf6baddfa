import { describe, expect, test } from 'vitest';
import { hear } from '../../src/engine/coach';
import { raise, run } from '../../src/engine/findings';
import type { Tone } from '../../src/engine/reading';
import type { Example, Rule } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { exampleDraft, textOf } from './examples';

describe.each([...rules])('$id', (rule) => {
  test.each(rule.examples.bad.map((example) => [textOf(example), example] as const))('notices: %s', (_, example) => {
    const { found, draft, spans } = see(rule, example, 'broadcast');
    expect(found, `nothing found in "${draft.text}"`).not.toEqual([]);
    if (spans.length)
      expect(found.map(({ start, end }) => draft.text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => draft.text.slice(start, end)),
      );
    if (spans.length) expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });
  test.each(rule.examples.good.map((example) => [textOf(example), example] as const))('leaves alone: %s', (_, example) => {
    const { found, draft } = see(rule, example);
    expect(found.map(({ start, end }) => draft.text.slice(start, end))).toEqual([]);
  });
});

/** @param label what a rule that asks for the tone is told: the weights of the day do not decide what it would say of a broadcast */
function see(rule: Rule, example: Example, label?: Tone['label']) {
  const { draft, context, spans } = exampleDraft(example);
  if (rule.afterTone) {
    const heard = hear(draft, context);
    const tone = label ? { ...heard.tone, label } : heard.tone;
    const raised = raise(draft, { ...context, heard: { ...heard, tone } });
    return { found: raised.filter(({ by }) => by === rule).map(({ found }) => found), draft, spans };
  }
  return { found: rule.kinds && !rule.kinds.includes(draft.kind) ? [] : run(rule, draft, context), draft, spans };
}
