import { expect, test } from 'vitest';
import { ask, Unreadable } from '../../src/cli/input';

test('a line may say which stretches are not the writer’s own words', () => {
  expect(ask({ text: 'A quote. And mine.', apart: [{ start: 0, end: 8 }] }).input).toEqual({
    text: 'A quote. And mine.',
    apart: [{ start: 0, end: 8 }],
  });
});

test.each([['A quote.'], [[['0', 8]]], [[{ start: '0', end: 8 }]], [[3]]])('%j is none', (apart) => {
  expect(() => ask({ text: 'A quote. And mine.', apart })).toThrow(Unreadable);
});
