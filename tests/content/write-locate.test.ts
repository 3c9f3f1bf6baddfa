import { expect, test } from 'vitest';
import { locate, replaced } from '../../src/content/write/locate';

const text = 'very good, very bad, very old';
const change = (start: number, expected: string) => ({ start, end: start + expected.length, expected, replacement: '' });

test('words are found at their place, though they stand elsewhere too', () => {
  expect(locate(text, change(11, 'very'))).toEqual({ start: 11, end: 15 });
});

test('when the draft has moved, the nearest occurrence is meant', () => {
  expect(locate(text, change(14, 'very'))).toEqual({ start: 11, end: 15 });
  expect(locate(text, change(19, 'very'))).toEqual({ start: 21, end: 25 });
});

test('a part of another word is not the word that was meant', () => {
  expect(locate('Oh, we reutilize.', change(3, 'utilize'))).toBeNull();
  expect(locate('because we use it', change(3, 'use'))).toEqual({ start: 11, end: 14 });
  expect(locate('used', change(1, 'use'))).toBeNull();
  expect(locate('we use', change(0, 'use'))).toEqual({ start: 3, end: 6 });
});

test('words that are gone are nowhere', () => {
  expect(locate(text, change(0, 'rather'))).toBeNull();
});

test('a place without words is where it was, if the draft is still that long', () => {
  expect(locate(text, { start: 4, end: 4, expected: '', replacement: '!' })).toEqual({ start: 4, end: 4 });
  expect(locate('', { start: 4, end: 4, expected: '', replacement: '!' })).toBeNull();
});

test('the text afterwards is the text with the words replaced', () => {
  expect(replaced(text, { start: 11, end: 15 }, 'so')).toBe('very good, so bad, very old');
});
