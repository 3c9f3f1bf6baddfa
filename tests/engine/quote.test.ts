import { expect, test } from 'vitest';
import { lineOf, quoted } from '../../src/engine/quote';

test('line breaks become spaces', () => {
  expect(quoted('two\n\nlines ')).toBe('two lines');
});

test('a long quote is cut, and never inside an emoji', () => {
  expect(quoted('🥐🥐🥐🥐', 3)).toBe('🥐🥐…');
});

test('a quote that just fits stays whole', () => {
  expect(quoted('abc', 3)).toBe('abc');
});

test.each([
  [' bread that lasts. ', 'bread that lasts'],
  ['what is in it? …', 'what is in it'],
  ['two\nlines', 'two lines'],
  ['...', null],
  [' ', null],
  [undefined, null],
])('a line of the profile goes into a sentence of ours: %j', (line, said) => {
  expect(lineOf(line)).toBe(said);
});
