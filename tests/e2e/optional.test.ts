import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { openStreet, type Street, variantWith } from './browsers/the-browser';
import { Scene, set } from './page-scene';
import { closedPages, EVERY_OPENED, NEVER_OPENED, OPENED } from './places';
import type { Place } from './places/place';
import { allHolds, isCoached } from './table';

/** Networks that are not asked for at install, once their user has opened them: the browser lets us in, and the site is kept. */

interface Manifest {
  content_scripts: { matches: string[] }[];
  host_permissions: string[];
}

const hosts = [...new Set(OPENED.map(({ url }) => new URL(url).hostname))];
const patterns = hosts.map((host) => `https://${host}/*`);

let variant: string;
let street: Street;
let scene: Scene;

beforeAll(async () => {
  variant = variantWith((manifest) => opening(manifest as unknown as Manifest));
  street = await openStreet(variant);
});
afterAll(async () => {
  await street.close();
  rmSync(variant, { recursive: true });
});
beforeEach(() => set({ browser: street.browser, hosts }));
afterEach(() => scene.page.close());

/** What a browser does when its user says yes, which no automation of Chromium can say. */
function opening({ content_scripts: [first, ...others], host_permissions, ...manifest }: Manifest): Record<string, unknown> {
  return {
    ...manifest,
    content_scripts: [{ ...first, matches: [...(first?.matches ?? []), ...patterns] }, ...others],
    host_permissions: [...host_permissions, ...patterns],
  };
}

const visit = async (place: Place) => new Scene(await street.browser.open(place.url), place);

test.each(OPENED.filter(({ stands }) => stands))('in $what all of the table holds', async (place) => {
  scene = await visit(place);
  await allHolds(scene, street.browser, { browser: street.browser, hosts });
});

test.each(EVERY_OPENED.filter(({ stands }) => !stands))('$what is found, told for what it is, read and marked', async (place) => {
  scene = await visit(place);
  await isCoached(scene, street.browser);
  expect(scene.page.errors).toEqual([]);
});

test.each(NEVER_OPENED.filter(({ message }) => message))('$what is read once messages are, for no network’s crowd', async (place) => {
  await set({ browser: street.browser, hosts, messages: true });
  scene = await visit({ ...place, platform: 'any' });
  await isCoached(scene, street.browser);
  expect(scene.page.errors).toEqual([]);
});

test('what Enter sends on Discord is over: the next message begins anew', async () => {
  scene = await visit(OPENED.find(({ platform, kind }) => platform === 'discord' && kind === 'post') as Place);
  await scene.write('We utilize a new oven.');
  await scene.marks(['utilize']);
  await scene.page.press('Enter');
  await scene.overlay.waitForNone('[data-part="badge"]');
  await scene.page.type('We leverage synergies. Do you?');
  await scene.marks(['leverage synergies']);
});

const opened = (what: string) => OPENED.find((place) => place.what === what) as Place;

test('a thread in Elk is one draft: lines in both posts, one badge, and the count of its server holds for the post in use', async () => {
  scene = await visit(opened('the first post of a thread in Elk'));
  const second = new Scene(scene.page, opened('the second post of a thread in Elk'));
  await scene.put(`We utilize a new oven. ${'It sings at night, and we listen. '.repeat(8)}`.trim());
  // Longer than 500, and its server takes 800; both together are longer than that.
  await second.put(`${'Rye bread wants time and a warm corner too. '.repeat(13)}We leverage synergies. What do you bake?`);
  await scene.marks(['leverage synergies', 'utilize']);
  expect((await scene.overlay.all('[data-part="badge"]')).length).toBe(1);
  await scene.pressBadge();
  await scene.overlay.waitFor('[data-part="card"]');
  for (let tips = 0; tips < 8 && (await scene.overlay.find('.tip.open [data-part="quote"]'))?.text !== 'utilize'; tips += 1)
    await scene.overlay.click('[data-part="next"]');
  await scene.overlay.click('[data-part="apply"]');
  await until(async () => (await scene.model()).startsWith('We use a new oven.'), { what: 'the first post to be changed' });
});

test('a thread in Elk with a private mention in it is read post by post', async () => {
  scene = await visit(opened('the first post of a thread in Elk'));
  const second = new Scene(scene.page, opened('the second post of a thread in Elk'));
  await scene.page.evaluate(() => document.querySelectorAll('.content-editor')[1]?.parentElement?.classList.add('bg-dm'));
  await second.put('We leverage synergies. What do you bake?');
  await scene.put('We utilize a new oven. It sings at night.');
  await scene.marks(['utilize']);
});

test.each(['TipTap in Elk', 'a post in Phanpy'])('in %s a picture without a description is told of', async (what) => {
  scene = await visit(opened(what));
  await scene.put('The second tray. What do you bake?');
  await scene.overlay.waitFor('[data-part="badge"]');
  const before = Number(await scene.count());
  await scene.page.click('[aria-label^="Add images"]');
  await scene.tips(before + 1);
  await scene.pressBadge();
  await scene.overlay.waitFor('[data-rule="missing-alt"]');
});

test.each(closedPages(NEVER_OPENED))('on $url nothing is read where nothing public is written', async ({ url, fields }) => {
  const page = await street.browser.open(url);
  for (const field of fields) {
    scene = new Scene(page, field);
    await scene.enter();
    await page.type('We leverage synergies. Do you?');
    await page.press('Alt+Shift+K');
    // Three times as long as it takes until a draft is read.
    await new Promise((read) => setTimeout(read, 1000));
    expect(await scene.overlay.find('[data-part]'), field.what).toBeNull();
    expect(await page.highlights(), field.what).toEqual([]);
  }
});
