import { expect, test } from 'vitest';
import { BROWSER, theStreet } from './browsers/the-browser';
import { pages } from './sites/pages.mjs';

/** What the other tests stand on: the sites are real hosts, and both browsers see what a person sees. */

/** With `npm run e2e:all` every page, else the first of each network. */
const seen = pages.filter(({ network }, at) => process.env.SIDEWALK_E2E_ALL || pages.findIndex((page) => page.network === network) === at);

test.each(seen.map(({ host, path }) => `https://${host}${path}`))('%s opens as the real host, without an error', async (url) => {
  const { browser } = await theStreet();
  const page = await browser.open(url);
  expect(await page.evaluate(() => [location.href, isSecureContext])).toEqual([url, true]);
  expect(page.errors).toEqual([]);
  await page.close();
});

test('the shadow root is closed to the page in Chromium, which has the shipped build, and the overlay sees into it', async () => {
  const { browser } = await theStreet();
  const page = await browser.open('https://x.com/home');
  await page.click('[role="textbox"]');
  await page.type('Good morning, street.');
  const badge = await page.overlay().waitFor({ role: 'button', css: '[data-part="badge"]' });
  expect(badge.box.width).toBeGreaterThan(20);
  const open = await page.evaluate(() => [...document.documentElement.children].filter((element) => element.shadowRoot).length);
  expect(open).toBe(BROWSER === 'chromium' ? 0 : 1);
  await page.close();
});

test('the colour scheme changes in open tabs, and storage keeps what it is given', async () => {
  const { browser } = await theStreet();
  const page = await browser.open('https://x.com/home');
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  await browser.dark(true);
  expect(await page.evaluate(isDark)).toBe(true);
  await browser.dark(false);
  expect(await page.evaluate(isDark)).toBe(false);
  await page.close();

  await browser.storage.set({ trial: { a: [1, 'ü'] } });
  expect(await browser.storage.get('trial')).toEqual({ a: [1, 'ü'] });
  await browser.storage.clear();
  expect(await browser.storage.get('trial')).toBeUndefined();
});
