import { expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { accountKey, FIRST_SNAPSHOT, handleOf, handlesOn, speakerOn } from '../../src/messages/snapshot';

const voice: Voice = {
  name: 'Crumb',
  accounts: [
    { platform: 'x', handle: '@Crumb', mode: 'brand', representative: 'Ana', owner: 'Olga', postsPerWeek: 3 },
    { platform: 'linkedin', mode: 'brand', representative: 'Ben' },
    { platform: 'x', handle: 'loaf', mode: 'brand' },
  ],
};
const own: Voice = { name: 'Loaf', accounts: [{ platform: 'x', handle: 'loaf', mode: 'brand', representative: 'Carla' }] };
const at = (key: string) => speakerOn({ ...FIRST_SNAPSHOT, voice, voices: { 'x:loaf': own } }, key);

test.each([
  ['by handle, however it is written', accountKey('x', 'crumb'), voice, 'Ana'],
  ['by network, where the page shows no handle', accountKey('linkedin', null), voice, 'Ben'],
  ['by the account’s own voice, if it has one', accountKey('x', 'loaf'), own, 'Carla'],
  ['by nobody on another account', accountKey('x', 'other'), voice, null],
])('an account is spoken for %s', (_, key, speaks, representative) => {
  expect(at(key)).toMatchObject({ voice: speaks, representative });
});

test('an account says who looks after it, and how often something is meant to stand there', () => {
  expect(at('x:crumb')).toMatchObject({ owner: 'Olga', postsPerWeek: 3 });
  expect(at('linkedin:*')).toMatchObject({ owner: null, postsPerWeek: null });
});

test('the handles that are known on a network: asked about, with a voice, or named by one', () => {
  const snapshot = { ...FIRST_SNAPSHOT, accounts: { 'x:asked': 'personal', 'x:*': 'brand' } as const, voice, voices: { 'x:loaf': own } };
  expect(handlesOn(snapshot, 'x').sort()).toEqual(['asked', 'crumb', 'loaf']);
  expect(handlesOn(snapshot, 'linkedin')).toEqual([]);
});

test('before anything was set, by nobody', () => {
  expect(speakerOn(FIRST_SNAPSHOT, 'x:crumb')).toEqual({ voice: null, representative: null, owner: null, postsPerWeek: null });
});

test.each([
  ['ann', 'ann'],
  ['@Ann@mastodon.social', 'ann@mastodon.social'],
  ['ann:baker', 'ann:baker'],
  ['', null],
  [null, null],
])('an account key gives its handle back: %j', (handle, back) => {
  expect(handleOf(accountKey('mastodon', handle))).toBe(back);
});
