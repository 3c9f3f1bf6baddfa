import { expect, test } from 'vitest';
import { conflicts, conflictsAmong } from '../../../src/engine/voice/conflicts';

test('a pair is named by its two traits, and stands there once', () => {
  expect(conflicts.map(({ id }) => id)).toEqual(conflicts.map(({ pair }) => pair.join('-')));
  const pairs = conflicts.map(({ pair }) => [...pair].sort().join());
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(conflicts.filter(({ pair: [one, other] }) => one === other)).toEqual([]);
});

test('it is one where both are chosen, in any order and among others', () => {
  expect(conflictsAmong(['caring', 'funny', 'aggressive']).map(({ id }) => id)).toEqual(['aggressive-caring']);
  expect(conflictsAmong(['caring', 'funny', 'warm'])).toEqual([]);
});
