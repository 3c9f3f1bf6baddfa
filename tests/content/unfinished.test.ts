import { describe, expect, test } from 'vitest';
import { isSettled, underThePen } from '../../src/content/unfinished';

/** The sentence under the pen, which stands at the bar. */
const pen = (draft: string) => {
  const text = draft.replace('|', '');
  const found = underThePen(text, draft.indexOf('|'));
  return found && text.slice(found.start, found.end);
};

describe('the sentence under the pen', () => {
  test('is the last one, as long as it has no end', () => {
    expect(pen('We bake. We are thrilled to|')).toBe(' We are thrilled to');
    expect(pen('We bake|')).toBe('We bake');
    expect(pen('We bake!\nAnd|')).toBe('And');
    expect(pen('He said “no.” And so|')).toBe(' And so');
  });
  test('is the one in which a word is changed, wherever it stands', () => {
    expect(pen('We bak|e. We are thrilled.')).toBe('We bake.');
    expect(pen('We bake. We are thr|illed. Do you?')).toBe(' We are thrilled.');
    expect(pen('We bake|. We are')).toBe('We bake.');
    expect(pen('A line|\nand another.')).toBe('A line\n');
  });
  test('is none when the last one is finished, or nothing was written', () => {
    expect(pen('We bake.|')).toBeNull();
    expect(pen('We bake. |')).toBeNull();
    expect(pen('What do you bake?)|')).toBeNull();
    expect(pen('|')).toBeNull();
  });
  test('is none when the caret is elsewhere', () => {
    expect(underThePen('We bake. We are', null)).toBeNull();
  });
  test('a dot inside a number or an address is no end', () => {
    expect(pen('It is 3.5 kilos|')).toBe('It is 3.5 kilos');
    expect(pen('See example.com|')).toBe('See example.com');
  });
});

test('what lies before or after it can be spoken about; what reaches into it, or is about the whole, has to wait', () => {
  const middle = { start: 8, end: 20 };
  expect(isSettled({ start: 0, end: 8 }, middle)).toBe(true);
  expect(isSettled({ start: 20, end: 25 }, middle)).toBe(true);
  expect(isSettled({ start: 5, end: 12 }, middle)).toBe(false);
  expect(isSettled({ start: 10, end: 12 }, middle)).toBe(false);
  expect(isSettled({ start: 19, end: 25 }, middle)).toBe(false);
  expect(isSettled({ start: 0, end: 0 }, middle)).toBe(false);
  expect(isSettled({ start: 0, end: 0 }, null)).toBe(true);
});
