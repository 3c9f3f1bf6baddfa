import { describe, expect, test } from 'vitest';
import type { Example, Rule } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { packs } from '../../src/engine/words';
import { exampleDraft, exampleInput, foundBy, textOf } from './examples';

/** Good examples that say a rule's own words and mean something else. */
const nearMisses = (rule: Rule): Example[] =>
  rule.examples.good.filter((example) => exampleDraft(example).draft.hits.of(rule.id).length > 0);

test.each(rules.filter((rule) => 'finds' in rule).map((rule) => [rule.id, rule] as const))('%s has near misses', (_, rule) => {
  expect(nearMisses(rule).length).toBeGreaterThanOrEqual(2);
});

/** The rule's own examples, and those that stand beside its words in other languages. */
const cases = rules.flatMap((rule) => [
  { id: rule.id, lang: 'en', rule, bad: rule.examples.bad, good: rule.examples.good },
  ...packs.flatMap(({ lang, lists }) => {
    const examples = lists[rule.id]?.examples;
    return examples ? [{ id: rule.id, lang, rule, bad: examples.heard, good: examples.unheard }] : [];
  }),
]);

describe.each(cases)('$id ($lang)', ({ lang, rule, bad, good }) => {
  test.each(bad.map((example) => [textOf(example), example] as const))('notices: %s', (_, example) => {
    const { input, spans } = exampleInput(example, lang);
    const found = foundBy(rule, example, 'broadcast', lang).map(({ start, end }) => ({ start, end }));
    expect(found, `nothing found in "${input.text}"`).not.toEqual([]);
    if (spans.length === 0) return;
    const words = ({ start, end }: { start: number; end: number }) => input.text.slice(start, end);
    expect(found.map(words)).toEqual(spans.map(words));
    expect(found).toEqual(spans);
  });

  test.each(good.map((example) => [textOf(example), example] as const))('leaves alone: %s', (text, example) => {
    expect(foundBy(rule, example, undefined, lang).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
