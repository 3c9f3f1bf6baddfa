import { expect, test } from 'vitest';
import { accountOf, having, plannedAmong, rhythmIn, rowsOf, speakersOf } from '../../src/options/sections/account-rows';

const crumb = { platform: 'x', handle: 'Crumb', mode: 'brand' as const };

test('an account is one row, with what the page, the profiles and the organisation say of it', () => {
  const profiles = {
    active: 'b',
    all: {
      a: { accounts: [crumb, { platform: 'bluesky', mode: 'personal' as const }] },
      b: { accounts: [{ ...crumb, representative: 'Ana' }] },
    },
  };
  const rows = rowsOf({ 'x:crumb': 'personal', 'github:*': 'brand' }, profiles, [{ platform: 'linkedin', mode: 'brand' }]);
  expect(rows.map(({ key, mode, profile, listed }) => [key, mode, profile, listed?.representative])).toEqual([
    ['bluesky:*', 'personal', 'a', undefined],
    ['github:*', 'brand', null, undefined],
    ['linkedin:*', 'brand', null, undefined],
    ['x:crumb', 'personal', 'b', 'Ana'],
  ]);
  expect(rowsOf({ 'x:crumb': 'personal' }, profiles, [crumb]).find(({ key }) => key === 'x:crumb')?.mode).toBe('brand');
});

test('an account that nobody has listed yet is listed as the page shows it', () => {
  expect(accountOf('x:crumb', 'brand')).toEqual({ platform: 'x', handle: 'crumb', mode: 'brand' });
  expect(accountOf('x:*', 'personal')).toEqual({ platform: 'x', mode: 'personal' });
});

test('somebody speaks on it, or nobody in particular', () => {
  expect(having(crumb, 'representative', 'Ana')).toEqual({ ...crumb, representative: 'Ana' });
  expect(having({ ...crumb, representative: 'Ana' }, 'representative', '')).toEqual(crumb);
  expect(speakersOf({ representatives: [{ name: 'Ana' }] }, 'Ben').map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  expect(speakersOf({ representatives: [{ name: 'Ana' }] }, 'Ana').map(({ name }) => name)).toEqual(['Ana']);
});

test.each([
  ['3', 3],
  [' 0,5 ', 0.5],
  ['', null],
  ['often', undefined],
  ['0', undefined],
  ['-2', undefined],
  ['100000', undefined],
])('a rhythm is posts a week, in however small a number: %j', (text, count) => {
  expect(rhythmIn(text)).toBe(count);
});

test('an account of the brand is planned once somebody looks after it, in a rhythm', () => {
  const planned = having(having(crumb, 'owner', 'Olga'), 'postsPerWeek', 3);
  const all = { a: { accounts: [planned, { platform: 'bluesky', mode: 'brand' as const, owner: 'Olga' }] } };
  expect(plannedAmong(rowsOf({ 'github:*': 'personal' }, { active: 'a', all }, []))).toEqual({ all: 2, count: 1 });
  expect(having(planned, 'postsPerWeek', null)).toEqual({ ...crumb, owner: 'Olga' });
});
