import { describe, expect, test } from 'vitest';
import { rules } from '../../src/engine/rules';
import { exampleInput, foundBy, textOf } from './examples';

describe.each([...rules])('$id', (rule) => {
  test.each(rule.examples.bad.map((example) => [textOf(example), example] as const))('notices: %s', (_, example) => {
    const { input, spans } = exampleInput(example);
    const found = foundBy(rule, example, 'broadcast').map(({ start, end }) => ({ start, end }));
    expect(found, `nothing found in "${input.text}"`).not.toEqual([]);
    if (spans.length === 0) return;
    const words = ({ start, end }: { start: number; end: number }) => input.text.slice(start, end);
    expect(found.map(words)).toEqual(spans.map(words));
    expect(found).toEqual(spans);
  });

  test.each(rule.examples.good.map((example) => [textOf(example), example] as const))('leaves alone: %s', (text, example) => {
    expect(foundBy(rule, example).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
