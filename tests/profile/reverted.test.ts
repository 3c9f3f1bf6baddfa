import { expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { reverted } from '../../src/profile/reverted';

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
