import { expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { reverted } from '../../src/storage/reverted';

const before: Voice = { version: 1, name: 'Elm', character: { traits: ['warm'] }, brief: { market: 'early risers', goals: ['be known'] } };

test('a change is taken back, and what was changed elsewhere since stays', () => {
  const after: Voice = { ...before, brief: { ...before.brief, market: 'everybody' } };
  const now: Voice = { ...after, name: 'Elm Street', brief: { ...after.brief, goals: ['be known', 'be asked'] } };
  expect(reverted(now, before, after)).toEqual({ ...now, brief: { ...now.brief, market: 'early risers' } });
});

test('what was added goes, what was taken away comes back', () => {
  const { character, ...rest } = before;
  expect(reverted(before, rest, before)).toEqual(rest);
  expect(reverted(rest, before, rest)).toEqual({ ...rest, character });
});

test('what has been changed again since is left alone', () => {
  const after: Voice = { ...before, name: 'Oak' };
  const now: Voice = { ...before, name: 'Ash' };
  expect(reverted(now, before, after)).toEqual(now);
  expect(reverted({ ...after, character: { traits: ['bold'] } }, before, after)).toEqual({ ...before, character: { traits: ['bold'] } });
});

test('where nothing stood before, what came goes, and what was added to it since stays', () => {
  const rest: Voice = { version: 1, name: 'Elm' };
  const after: Voice = { ...rest, values: ['time'], brief: { market: 'early risers', goals: ['be known'] } };
  const now: Voice = { ...after, values: ['time', 'no waste'], brief: { ...after.brief, market: 'everybody' } };
  expect(reverted(now, rest, after)).toEqual({ ...rest, values: ['no waste'], brief: { market: 'everybody' } });
  expect(reverted<Voice | null>(now, null, after)).toEqual({ values: ['no waste'], brief: { market: 'everybody' } });
});

test('what went comes back, beside what was written in its place since', () => {
  const now: Voice = { version: 1, name: 'Elm', brief: { market: 'everybody' } };
  expect(reverted(now, before, { version: 1, name: 'Elm' })).toEqual({
    ...now,
    character: before.character,
    brief: { market: 'everybody', goals: ['be known'] },
  });
});

const goals = (...lines: string[]): Voice => ({ version: 1, brief: { goals: lines } });

test.each([
  ['added', goals('a', 'b'), goals('a', 'b', 'c'), goals('new', 'a', 'b', 'c'), goals('new', 'a', 'b')],
  ['taken away', goals('a', 'b', 'c'), goals('a', 'c'), goals('a', 'c', 'new'), goals('a', 'b', 'c', 'new')],
  ['taken away, and brought back elsewhere', goals('a', 'b'), goals('a'), goals('a', 'new', 'b'), goals('a', 'new', 'b')],
  ['changed', goals('a', 'b'), goals('a', 'b!'), goals('b!', 'new'), goals('b', 'new')],
  ['moved', goals('a', 'b', 'c'), goals('b', 'a', 'c'), goals('b', 'a', 'c', 'new'), goals('a', 'b', 'c', 'new')],
  ['changed again since', goals('a', 'b'), goals('a', 'b!'), goals('a', 'b!!', 'new'), goals('a', 'b!!', 'new')],
])('a line that was %s is as it was, while lines came elsewhere', (_, was, after, now, expected) => {
  expect(reverted(now, was, after)).toEqual(expected);
});
