/** Every strength on its own examples, and how many of them a reading names. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import { strengths } from '../../../src/engine/strengths';
import { exampleDraft, textOf } from '../examples';

describe.each([...strengths])('$id', ({ shows, examples }) => {
  const shown = (example: (typeof examples.shows)[number]) => {
    const { draft, context, marks } = exampleDraft(example);
    return { marks, words: shows(draft, context).map(({ start, end }) => draft.text.slice(start, end)) };
  };
  test.each(examples.shows.map((example) => [textOf(example), example] as const))('shows: %s', (_, example) => {
    const { marks, words } = shown(example);
    expect(marks.length, 'words marked in the example').toBeGreaterThan(0);
    expect(words).toEqual(marks);
  });
  test.each(examples.lacks.map((example) => [textOf(example), example] as const))('lacks: %s', (_, example) => {
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
