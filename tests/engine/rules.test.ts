import { describe, expect, test } from 'vitest';
import { run } from '../../src/engine/findings';
import type { Example, Rule } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { exampleDraft, textOf } from './examples';

describe.each([...rules])('$id', (rule) => {
  test.each(rule.examples.bad.map((example) => [textOf(example), example] as const))('notices: %s', (_, example) => {
    const { found, draft, spans } = see(rule, example);
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

function see(rule: Rule, example: Example) {
  const { draft, context, spans } = exampleDraft(example);
  return { found: rule.kinds && !rule.kinds.includes(draft.kind) ? [] : run(rule, draft, context), draft, spans };
}
