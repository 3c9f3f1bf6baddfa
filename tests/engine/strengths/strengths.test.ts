/** Every strength on its own examples, and how many of them a reading names. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import type { Example } from '../../../src/engine/rule';
import { strengths } from '../../../src/engine/strengths';
import { packs } from '../../../src/engine/words';
import { exampleDraft, textOf } from '../examples';

/** The strength's own examples, and those that stand beside its words in other languages. */
const cases = strengths.flatMap(({ id, shows, examples }) => [
  { id, lang: 'en', shows, yes: examples.shows, no: examples.lacks },
  ...packs.flatMap(({ lang, lists }) => {
    const other = lists[`strength-${id}`]?.examples;
    return other ? [{ id, lang, shows, yes: other.heard, no: other.unheard }] : [];
  }),
]);

describe.each(cases)('$id ($lang)', ({ lang, shows, yes, no }) => {
  const shown = (example: Example) => {
    const { draft, marks } = exampleDraft(example, lang);
    return { marks, words: shows(draft).map(({ start, end }) => draft.text.slice(start, end)) };
  };
  test.each(yes.map((example) => [textOf(example), example] as const))('shows: %s', (_, example) => {
    const { marks, words } = shown(example);
    expect(marks.length, 'words marked in the example').toBeGreaterThan(0);
    expect(words).toEqual(marks);
  });
  test.each(no.map((example) => [textOf(example), example] as const))('lacks: %s', (_, example) => {
    expect(shown(example).words).toEqual([]);
  });
});

describe('a reading', () => {
  const rich =
    'We burnt forty loaves on our first day. Yesterday a customer said “it smells like a campfire in here” and bought two. ' +
    'Thank you, Maria, for the laugh. That was our mistake, and we blame the oven. The trick is to turn it down after ten minutes. ' +
    'How dark do you like your crust?';

  test('names three strengths at most, the most telling first', () => {
    expect(coach({ text: rich }).strengths.map(({ id }) => id)).toEqual(['customer-words', 'thanks', 'humility']);
  });

  test('quotes the draft as it stands', () => {
    for (const { evidence } of coach({ text: rich }).strengths)
      for (const { start, end, quote } of evidence) expect(rich.slice(start, end)).toBe(quote);
  });

  test('praises no advertisement for its question', () => {
    const text = 'How dark do you like your crust? Get 20% off all bread until midnight with code RYE20.';
    expect(coach({ text }).strengths).toEqual([]);
  });

  test('finds nothing to praise in an empty draft', () => {
    expect(coach({ text: '' }).strengths).toEqual([]);
  });
});
