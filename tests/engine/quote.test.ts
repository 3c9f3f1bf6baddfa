import { expect, test } from 'vitest';
import { quoted } from '../../src/engine/quote';

test('line breaks become spaces', () => {
  expect(quoted('two\n\nlines ')).toBe('two lines');
});

test('a long quote is cut, and never inside an emoji', () => {
  expect(quoted('🥐🥐🥐🥐', 3)).toBe('🥐🥐…');
});

test('a quote that just fits stays whole', () => {
  expect(quoted('abc', 3)).toBe('abc');
});
