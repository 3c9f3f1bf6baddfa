import { describe, expect, test } from 'vitest';
import { asList, asText } from '../../src/options/listed';

describe('asList', () => {
  test.each([
    ['bread, opening hours', ['bread', 'opening hours']],
    ['bread; flour\nyeast', ['bread', 'flour', 'yeast']],
    [' bread , , bread,', ['bread']],
    ['', []],
  ])('%j', (text, items) => {
    expect(asList(text)).toEqual(items);
  });
});

test.each([[['bread', 'opening hours']], [[]]])('%j comes back as it was', (items) => {
  expect(asList(asText(items))).toEqual(items);
});

test('no list is no text', () => {
  expect(asText(undefined)).toBe('');
});
