import { expect, test } from 'vitest';
import { placesIn, withLine, withoutLine } from '../../src/profile/lines';

test.each([
  ['nothing', 'abc', 'abc', [0, 1, 2]],
  ['one before it goes', 'abc', 'bc', [-1, 0, 1]],
  ['one comes before it', 'abc', 'xabc', [1, 2, 3]],
  ['one is changed', 'abc', 'aBc', [0, 1, 2]],
  ['one is changed and one comes', 'abc', 'aBcx', [0, 1, 2]],
  ['everything goes', 'abc', '', [-1, -1, -1]],
  ['of two that are alike one goes', 'aab', 'ab', [0, -1, 1]],
])('lines are found again when %s', (_, before, after, places) => {
  expect(placesIn([...after], [...before])).toEqual(places);
});

test('a line is changed wherever it stands by now, and one that went meanwhile comes back with what was typed', () => {
  const seen = ['tea', 'bread', 'cake'];
  const change = (line: string) => `${line}!`;
  expect(withLine(['bread', 'cake'], seen, 1, change)).toEqual(['bread!', 'cake']);
  expect(withLine(['jam', 'tea', 'bread', 'cake'], seen, 2, change)).toEqual(['jam', 'tea', 'bread', 'cake!']);
  expect(withLine(['tea', 'cake'], seen, 1, change)).toEqual(['tea', 'cake', 'bread!']);
});

test('the line that was meant is taken away, not the one that has come to its place', () => {
  const seen = ['tea', 'bread', 'cake'];
  expect(withoutLine(['bread', 'cake'], seen, 1)).toEqual(['cake']);
  expect(withoutLine(['tea', 'cake'], seen, 1)).toEqual(['tea', 'cake']);
  expect(withoutLine(seen, seen, 0)).toEqual(['bread', 'cake']);
});
