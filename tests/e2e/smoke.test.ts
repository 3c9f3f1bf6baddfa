import { expect, test } from 'vitest';
import { theStreet } from './browsers/the-browser';

const NETWORKS = ['https://x.com/home'];

test.each(NETWORKS)('%s is served by our own web, and nothing else is asked for', async (url) => {
  const { browser, web } = await theStreet();
  web.forget();
  const page = await browser.open(url);
  expect(await page.evaluate(() => [location.href, isSecureContext])).toEqual([url, true]);
  expect(page.errors).toEqual([]);
  expect(web.asked.map((request) => request.url)).toContain(url);
  expect(web.unexpected).toEqual([]);
  await page.close();
});
