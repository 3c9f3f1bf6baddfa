import { describe, expect, test } from 'vitest';
import { says, wordsOf } from '../../src/options/sift';

describe('a search', () => {
  test.each([
    ['badge', 'Where you put the badge', true],
    ['BADGE', 'where you put the badge', true],
    ['put badge', 'Where you put the badge', true],
    ['badge card', 'Where you put the badge', false],
    ['bäck', 'Backerei', true],
    ['backerei', 'Bäckerei', true],
    ['', 'anything', true],
    ['ﬁnd', 'find', true],
  ])('for %j in %j', (query, text, found) => {
    expect(says(text, wordsOf(query))).toBe(found);
  });

  test('for blanks is for nothing', () => {
    expect(wordsOf('   ')).toEqual([]);
  });
});
