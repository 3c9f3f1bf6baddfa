import { expect, test } from 'vitest';
import { ask, Unreadable } from '../../src/cli/input';

test('a line may say which stretches are not the writer’s own words', () => {
  expect(ask({ text: 'A quote. And mine.', apart: [{ start: 0, end: 8 }] }).input).toEqual({
    text: 'A quote. And mine.',
    apart: [{ start: 0, end: 8 }],
  });
});

test('a line may say that it is a message to one person', () => {
  expect(ask({ text: 'Hi Ana.', message: true }).input).toEqual({ text: 'Hi Ana.', message: true });
  expect(ask({ text: 'Hi Ana.', message: false }).input).toEqual({ text: 'Hi Ana.' });
  expect(() => ask({ text: 'Hi Ana.', message: 'yes' })).toThrow(Unreadable);
});

test.each([['A quote.'], [[['0', 8]]], [[{ start: '0', end: 8 }]], [[3]]])('%j is none', (apart) => {
  expect(() => ask({ text: 'A quote. And mine.', apart })).toThrow(Unreadable);
});
