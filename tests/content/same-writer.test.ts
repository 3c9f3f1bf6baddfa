import { expect, test } from 'vitest';
import { sameWriter } from '../../src/content/same-writer';

test.each([
  ['a first name is the one whole name that begins with it', 'Ann', ['rosa lind', 'ann baker'], 'ann baker'],
  ['a whole name is the first name that was asked about before', 'Ann Baker', ['ann'], 'ann'],
  ['whoever is known is nobody else', 'Ann', ['ann', 'ann baker'], 'Ann'],
  ['of two it may be either', 'Ann', ['ann baker', 'ann smith'], 'Ann'],
  ['the same name twice is one', 'Ann', ['ann baker', 'Ann Baker'], 'ann baker'],
  ['a Page may bear the name of its owner', 'Ann', ['ann baker photography'], 'Ann'],
  ['and the owner not that of a Page', 'Ann Baker', ['ann baker photography'], 'Ann Baker'],
  ['the beginning of a word is no name', 'Ann', ['anna baker'], 'Ann'],
  ['nobody is known', 'Ann', [], 'Ann'],
])('%s', (_, shown, known, meant) => {
  expect(sameWriter(shown, known)).toBe(meant);
});
