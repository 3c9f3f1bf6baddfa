import { expect, test } from 'vitest';
import { choosable, isChosen, withNetwork } from '../../src/welcome/networks';

test('the first network that is chosen is on, and the others are off', () => {
  const sites = withNetwork({}, 'linkedin', true);
  expect(sites.linkedin).toBe('marks');
  expect(choosable.filter(({ id }) => isChosen(sites, id)).map(({ id }) => id)).toEqual(['linkedin']);
  expect(Object.keys(sites).length).toBe(choosable.length);
});

test('a network keeps the way in which it was on', () => {
  expect(withNetwork({ x: 'list' }, 'linkedin', true)).toMatchObject({ x: 'list', linkedin: 'marks', facebook: 'off' });
});

test('with the last one taken away all are on again, and what is not there from the start stays', () => {
  const sites = withNetwork({ any: 'popup', discord: 'list' }, 'linkedin', true);
  expect(withNetwork(sites, 'linkedin', false)).toEqual({ any: 'popup', discord: 'list' });
});

test('all of them can be chosen', () => {
  const sites = choosable.reduce((now, { id }) => withNetwork(now, id, true), {});
  expect(choosable.every(({ id }) => isChosen(sites, id))).toBe(true);
});
