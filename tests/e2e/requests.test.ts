import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from './browsers/page';
import { openStreet, type Street, theStreet, variantWith } from './browsers/the-browser';

const HOME = 'https://x.com/home';
const COMPOSER = '[role="textbox"]';
/** What each room asks for. The network's own policy holds for its content script in Firefox, so that asks the network. */
const ADDRESS = {
  content: 'https://x.com/planted',
  background: 'https://planted.example/background',
  popup: 'https://planted.example/popup',
};
/** Nor is there a way past the log on this machine itself. */
const LOOPBACK = 'http://localhost:9321/background';
const PLANTED = [...Object.values(ADDRESS), LOOPBACK];

test('a whole session asks for nothing but the network’s own page', async () => {
  const { browser, web } = await theStreet();
  await browser.storage.clear();
  web.forget();
  const page = await browser.open(HOME);
  await page.click(COMPOSER);
  await page.type('Hurry, 10% off for two hours only. Order at our shop: https://bakery.example/muffins');
  await page.overlay().click('[data-part="badge"]');
  await page.overlay().click('[data-part="speaks-brand"]');
  await page.overlay().waitFor('[data-part="tip"]');
  const popup = await browser.extensionPage('popup');
  await popup.waitFor(() => document.querySelector('.tip'));
  const options = await browser.extensionPage('options');
  await options.waitFor(() => document.querySelector('input'));
  const welcome = await browser.extensionPage('welcome');
  await welcome.waitFor(() => document.querySelector('textarea'));

  expect(web.asked.map(({ url }) => url)).toContain(HOME);
  expect(web.unexpected).toEqual([]);
  for (const tab of [popup, options, welcome, page]) await tab.close();
  await browser.storage.clear();
});

describe('a planted request', () => {
  let street: Street;
  let variant: string;

  afterEach(async () => {
    await street.close();
    rmSync(variant, { recursive: true });
  });

  async function walk({ withPolicy }: { withPolicy: boolean }): Promise<string[]> {
    variant = plant(withPolicy);
    street = await openStreet(variant);
    await street.browser.open(HOME);
    await street.browser.extensionPage('popup');
    for (const url of PLANTED) await until(() => street.browser.storage.get(url), { what: `${url} to be asked for` });
    return street.web.unexpected.map(({ url }) => url).sort();
  }

  test('is seen, be it in the content script, the background or a page', async () => {
    expect(await walk({ withPolicy: false })).toEqual([...PLANTED].sort());
  });

  test('of the background or a page never leaves the browser under the shipped policy', async () => {
    expect(await walk({ withPolicy: true })).toEqual([ADDRESS.content]);
  });
});

/** @returns a copy of the extension in which every room asks for an address of its own, and remembers that it did */
function plant(withPolicy: boolean): string {
  const folder = variantWith(({ content_security_policy, ...manifest }) =>
    withPolicy ? { ...manifest, content_security_policy } : manifest,
  );
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const script = (file: string, pattern: RegExp) => readFileSync(join(folder, file), 'utf8').match(pattern)?.[1] ?? '';
  const ask = (file: string, url: string) =>
    appendFileSync(join(folder, file), `\n;fetch('${url}').catch(() => {}).finally(() => chrome.storage.local.set({ '${url}': true }));\n`);
  const background = script('service-worker-loader.js', /'(.+)'/);
  ask(manifest.content_scripts[0].js[0], ADDRESS.content);
  ask(background, ADDRESS.background);
  ask(background, LOOPBACK);
  ask(script('src/popup/index.html', /<script[^>]* src="([^"]+)"/), ADDRESS.popup);
  return folder;
}
