import { describe, expect, test } from 'vitest';
import type { Drill } from '../../src/practice/drills';
import { nextAfter } from '../../src/practice/next';

const drills = ['a', 'b', 'c'].map((id): Drill => ({ id, kind: 'pitch', lang: 'en', text: '', sample: '', finds: [] }));
const solved = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, '2026-11-29']));

describe('the next drill', () => {
  test.each([
    ['is the first, where there is none before', solved(), undefined, 'a'],
    ['is the first that is not solved', solved('a'), undefined, 'b'],
    ['is the one after', solved(), 'a', 'b'],
    ['is not one that is solved', solved('b'), 'a', 'c'],
    ['comes round again to what was left out', solved('c'), 'b', 'a'],
    ['is never the one before it, solved or not', solved('a', 'b'), 'c', 'a'],
    ['is simply the one after, once all are solved', solved('a', 'b', 'c'), 'b', 'c'],
    ['is the first again after the last, once all are solved', solved('a', 'b', 'c'), 'c', 'a'],
    ['is the first after one that is no longer there', solved(), 'gone', 'a'],
  ])('%s', (_, done, id, next) => expect(nextAfter(drills, done, id)?.id).toBe(next));

  test('is none where there is only one', () => {
    expect(nextAfter(drills.slice(0, 1), {}, 'a')).toBeUndefined();
    expect(nextAfter([], {})).toBeUndefined();
  });
});
