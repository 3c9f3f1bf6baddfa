import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, shifted } from '../../src/content/edit';

const word = { start: 7, end: 15 };
const text = 'We are thrilled to announce muffins.';

function wordsAfter(edited: string) {
  const edit = editBetween(text, edited);
  return edit && shifted(word, edit);
}

describe('where marked words stand after an edit', () => {
  test('before them: they move along', () => {
    expect(wordsAfter('Oh! We are thrilled to announce muffins.')).toEqual({ start: 11, end: 19 });
    expect(wordsAfter('are thrilled to announce muffins.')).toEqual({ start: 4, end: 12 });
  });
  test('behind them: they stay', () => {
    expect(wordsAfter('We are thrilled to announce new muffins.')).toEqual(word);
    expect(wordsAfter('We are thrilled')).toEqual(word);
  });
  test('inside them, or over one end: nobody knows, so they are gone', () => {
    expect(wordsAfter('We are thriXlled to announce muffins.')).toBeNull();
    expect(wordsAfter('We are thrill to announce muffins.')).toBeNull();
    expect(wordsAfter('We are to announce muffins.')).toBeNull();
  });
  test('no edit is no edit', () => expect(editBetween(text, text)).toBeNull());
});

test('an edit, done to the text before, gives the text after; words that stay are still there', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, gone, come, tail) => {
      const [before, now] = [head + gone + tail, head + come + tail];
      const edit = editBetween(before, now);
      if (!edit) return before === now;
      const { start, removed, added } = edit;
      const redone = before.slice(0, start) + now.slice(start, start + added) + before.slice(start + removed);
      const span = { start: before.length - tail.length, end: before.length };
      const moved = shifted(span, edit);
      return redone === now && (moved === null || now.slice(moved.start, moved.end) === tail);
    }),
  );
});
