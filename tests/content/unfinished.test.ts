import { describe, expect, test } from 'vitest';
import { isSettled, unfinishedFrom } from '../../src/content/unfinished';

const atEnd = (text: string) => unfinishedFrom(text, text.length);

describe('the sentence under the pen', () => {
  test('is the last one, as long as it has no end', () => {
    expect(atEnd('We bake. We are thrilled to')).toBe(8);
    expect(atEnd('We bake')).toBe(0);
    expect(atEnd('We bake!\nAnd')).toBe(9);
    expect(atEnd('He said “no.” And so')).toBe(13);
  });
  test('is none when the last one is finished, or nothing was written', () => {
    expect(atEnd('We bake.')).toBeNull();
    expect(atEnd('We bake. ')).toBeNull();
    expect(atEnd('What do you bake?)')).toBeNull();
    expect(atEnd('')).toBeNull();
  });
  test('is none when the caret is elsewhere', () => {
    expect(unfinishedFrom('We bake. We are', 3)).toBeNull();
    expect(unfinishedFrom('We bake. We are', null)).toBeNull();
  });
  test('a dot inside a number or an address is no end', () => {
    expect(atEnd('It is 3.5 kilos')).toBe(0);
    expect(atEnd('See example.com')).toBe(0);
  });
});

test('what lies before it can be spoken about; what reaches into it, or is about the whole, has to wait', () => {
  expect(isSettled({ start: 0, end: 8 }, 8)).toBe(true);
  expect(isSettled({ start: 5, end: 12 }, 8)).toBe(false);
  expect(isSettled({ start: 0, end: 0 }, 8)).toBe(false);
  expect(isSettled({ start: 0, end: 0 }, null)).toBe(true);
});
