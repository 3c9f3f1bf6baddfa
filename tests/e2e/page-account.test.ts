import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { theStreet } from './browsers/the-browser';
import { type Scene, set, visitWithCard } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** Whose account it is, as far as the page shows it: each is asked about once, under whatever name it appears. */

const DRAFT = 'We leverage synergies. What do you bake?';

const place = (what: string, query = '') => {
  const one = PLACES.find((candidate) => candidate.what === what) as Place;
  return { ...one, url: one.url + query };
};

let scene: Scene;

beforeEach(() => set({ mode: null }));
afterEach(() => scene.page.close());

const asked = async () => Object.keys(((await (await theStreet()).browser.storage.get('accounts')) as object | undefined) ?? {});

test.each([
  ['Lexical', '', 'facebook:ann'],
  ['Lexical', '?locale=de_DE', 'facebook:ann'],
  ['Lexical on a Page', '?locale=de_DE', 'facebook:elm street bakery'],
  ['Lexical in one paragraph', '?locale=de_DE', 'facebook:ann baker'],
  ['TipTap in a modal dialog', '', 'linkedin:ann baker'],
])('in %s%s the page says who writes', async (what, query, account) => {
  scene = await visitWithCard(place(what, query), DRAFT);
  await scene.overlay.click('[data-part="speaks-brand"]');
  await until(async () => JSON.stringify(await asked()) === JSON.stringify([account]), { what: account });
});

test.each([
  ['Lexical', 'facebook:ann baker'],
  ['Lexical in one paragraph', 'facebook:ann'],
])('in %s whoever was asked under another name is not asked again', async (what, account) => {
  await set({ accounts: { [account]: 'brand' } });
  scene = await visitWithCard(place(what), DRAFT);
  await scene.overlay.waitFor('[data-part="close"]');
  expect(await scene.overlay.find('[data-part="speaks"]')).toBeNull();
});

test('before the answer the draft reads as it will, and both answers say what they lead to', async () => {
  scene = await visitWithCard(
    place('a textarea of React'),
    'We are thrilled to announce our new rye loaf!!! Hurry, 10% off for two hours only.',
  );
  const reads = async () => (await scene.overlay.waitFor('[data-part="card"]')).text.split('\n')[0];
  expect(await scene.overlay.text('[data-part="speaks"]')).toContain(
    'For a brand you hear every tip. For yourself, only what could do harm.',
  );
  expect(await reads()).toBe('Reads as a broadcast');
  await scene.overlay.click('[data-part="speaks-brand"]');
  await scene.overlay.waitFor('[data-part="tip"]');
  expect(await reads()).toBe('Reads as a broadcast');
});
