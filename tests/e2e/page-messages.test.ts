import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from './browsers/page';
import { until } from './browsers/page';
import { theStreet } from './browsers/the-browser';
import { type Scene, set, visit } from './page-scene';
import { MESSAGES, NEVER } from './places';
import type { Place } from './places/place';

/** Direct messages: nobody's are read, unless their writer has switched that on. */

const WORDS = 'utilize';
/** With more hashtags than any of these networks likes in public. */
const DRAFT = 'We utilize rye. Do you? #rye #bread #flour #oven #salt #crust';
/** Three times as long as it takes until a draft is read. */
const READ = 820;

const place = (what: string) => MESSAGES.find((one) => one.what === what) as Place;
const later = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

let scene: Scene;
let popup: Page | undefined;

beforeEach(() => set());
afterEach(async () => {
  await popup?.close();
  popup = undefined;
  await scene.page.close();
});

async function nothingIsThere(): Promise<void> {
  expect(await scene.overlay.find('[data-part]')).toBeNull();
  expect(await scene.page.highlights()).toEqual([]);
}

test.each(MESSAGES)('$what: off, nothing; on, an answer to one person, marked and written to; off, gone at once', async (at) => {
  const { browser } = await theStreet();
  scene = await visit(at);
  await scene.put(DRAFT);
  await scene.page.press('Alt+Shift+K');
  await later(READ);
  await nothingIsThere();
  expect(await browser.reading()).toBeNull();

  await set({ messages: true });
  await scene.marks([WORDS]);
  const reading = await browser.reading();
  expect([reading?.kind, reading?.message, reading?.platform]).toEqual(['reply', true, at.platform]);
  expect(reading?.findings.map(({ quote }) => quote)).toEqual([WORDS]);

  await scene.pressBadge();
  await scene.overlay.click('[data-part="apply"]');
  await until(async () => (await scene.model()) === DRAFT.replace(WORDS, 'use'), { what: 'the replacement in the model' });
  await scene.page.press('Escape');
  await scene.page.press('End');
  await scene.page.type(' We leverage synergies.');
  await scene.marks(['leverage synergies']);

  await set();
  await scene.overlay.waitForNone('[data-part]');
  await nothingIsThere();
  expect(await browser.reading()).toBeNull();
  await scene.enter();
  await scene.page.type(' Oh.');
  await later(READ);
  await nothingIsThere();
  expect(scene.page.errors).toEqual([]);
});

const others = NEVER.filter(({ message, url }) => !message && MESSAGES.some((one) => new URL(one.url).host === new URL(url).host));

test.each(others)('$what is left alone, also where messages are read', async (field) => {
  await set({ messages: true });
  scene = await visit(field);
  await scene.enter();
  await scene.page.type('We utilize it. Do you?');
  await later(READ);
  await nothingIsThere();
});

test('a message that is sent is no post: nothing is handed over, and its words keep their lines until they are gone', async () => {
  await set({ messages: true });
  scene = await visit(place('a private mention on Mastodon'));
  await scene.put(DRAFT);
  await scene.marks([WORDS]);
  await scene.page.click('.compose-form__submit button');
  await later(READ);
  await scene.marks([WORDS]);
});

test('a post that is turned into a private mention becomes one, and a post again once it is public', async () => {
  const { browser } = await theStreet();
  await set({ messages: true });
  scene = await visit(place('a private mention on Mastodon'));
  await scene.put(DRAFT);
  await scene.marks([WORDS]);
  await scene.page.evaluate(() => document.querySelector('.icon-at')?.remove());
  await scene.page.type(' ');
  await until(async () => (await browser.reading())?.kind === 'post', { what: 'a post' });
  expect((await browser.reading())?.findings.map(({ rule }) => rule)).toContain('many-hashtags');
});

test('the popup says that it is a message, and why it is read', async () => {
  const { browser } = await theStreet();
  await set({ messages: true });
  scene = await visit(place('a direct message on X'));
  await scene.put(DRAFT);
  await scene.marks([WORDS]);
  popup = await browser.extensionPage('popup');
  await popup.waitFor(() => document.querySelector('.where h2')?.textContent === 'X · Direct message');
  const told = await popup.evaluate(() => document.querySelector('#panel-page')?.textContent ?? '');
  expect(told).toContain('because you switched that on');
  expect(told).toContain('X, Direct message: draft, [data-testid="dmComposerTextInput"]');
  expect(told).toContain('only whoever you send it to');
  expect(told).not.toContain('publishes is there');

  await set();
  await popup.waitFor(() => document.querySelector('#panel-page .nothing h2')?.textContent === 'No draft yet');
});
