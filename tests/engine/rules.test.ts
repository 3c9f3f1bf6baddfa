import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/engine/coach';
import { run } from '../../src/engine/findings';
import type { Example, Rule } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { norms } from '../../src/platforms';

describe.each([...rules])('$id', (rule) => {
  test.each(rule.examples.bad.map((example) => [textOf(example), example] as const))('notices: %s', (_, example) => {
    const { text, spans } = marked(textOf(example));
    const found = see(rule, example, text).map(({ start, end }) => ({ start, end }));
    expect(found, `nothing found in "${text}"`).not.toEqual([]);
    if (spans.length)
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    if (spans.length) expect(found).toEqual(spans);
  });
  test.each(rule.examples.good.map((example) => [textOf(example), example] as const))('leaves alone: %s', (text, example) => {
    expect(see(rule, example, text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

function see(rule: Rule, example: Example, text: string) {
  const { voice, account, ledger, ...input } = typeof example === 'string' ? { text: example } : example;
  const context = { norms, account: account ?? ({ mode: 'brand' } as const), ...(voice ? { voice } : {}), ...(ledger ? { ledger } : {}) };
  // Examples are English by declaration, so that a short one is not too short to tell.
  const draft = draftOf({ lang: 'en', ...input, text }, context);
  if (rule.kinds && !rule.kinds.includes(draft.kind)) return [];
  return run(rule, draft, context);
}

/** `a «b» c` → `a b c` and where b stands */
function marked(example: string) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of example.split(/(?=[«»])/)) {
    if (part.startsWith('«')) spans.push({ start: text.length, end: text.length + part.length - 1 });
    text += part.replace(/^[«»]/, '');
  }
  return { text, spans };
}
