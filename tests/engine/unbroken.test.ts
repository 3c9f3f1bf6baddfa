import { describe, expect, test } from 'vitest';
import { unbroken } from '../../src/engine/unbroken';

describe('a compound is not cut in two', () => {
  test('an address behind a dash is none of its words', () => {
    expect(unbroken('Learn more-https://mill.org', { start: 0, end: 10 })).toEqual({ start: 0, end: 10 });
    expect(unbroken('A hard-working baker', { start: 7, end: 14 })).toEqual({ start: 2, end: 14 });
    expect(unbroken('rye--and oats', { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  });
});
