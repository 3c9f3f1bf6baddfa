import { expect, test } from 'vitest';
import { accountOf, rowsOf, speakersOf, spokenBy } from '../../src/options/sections/account-rows';

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
  expect(spokenBy(crumb, 'Ana')).toEqual({ ...crumb, representative: 'Ana' });
  expect(spokenBy({ ...crumb, representative: 'Ana' }, '')).toEqual(crumb);
  expect(speakersOf({ representatives: [{ name: 'Ana' }] }, 'Ben').map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  expect(speakersOf({ representatives: [{ name: 'Ana' }] }, 'Ana').map(({ name }) => name)).toEqual(['Ana']);
});
