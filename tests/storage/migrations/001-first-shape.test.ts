import { expect, test } from 'vitest';
import { migrate } from '../../../src/storage/migrations';
import { firstShape } from '../../../src/storage/migrations/001-first-shape';

test('a fresh install gets every part', () => {
  expect(firstShape({})).toEqual({
    settings: { version: 1, sites: {}, key: 'Alt+Shift+K' },
    voices: { voice: null, voices: {} },
    accounts: {},
    silenced: { rules: [] },
  });
});

test('what is there stays, damaged or not', () => {
  const old = { settings: 'rubbish', accounts: { 'x:crumb': 'brand' }, other: 1 };
  expect(firstShape(old)).toEqual({ ...old, voices: { voice: null, voices: {} }, silenced: { rules: [] } });
});

test('runs once: data of its shape or a newer one is left alone', () => {
  for (const shape of [1, 99]) expect(migrate({ shape, accounts: 'x' })).toEqual({ shape, accounts: 'x' });
});

test.each([[undefined], ['1'], [-1], [0.5], [null]])('a shape of %s counts as none', (shape) => {
  expect(migrate({ shape })).toMatchObject({ accounts: {} });
});
