import { expect, test } from 'vitest';
import { theStreet } from './browsers/the-browser';
import { NEVER, NEVER_OPENED, OPENED, PLACES } from './places';
import type { Place } from './places/place';
import { pages } from './sites/pages.mjs';

/** No field of the street is forgotten: each is a place where one writes, or one in which nothing public is written. */

declare const editors: { name: string }[] | undefined;

const COMPOSERS = [...PLACES, ...OPENED];
const NOT_OURS = [...NEVER, ...NEVER_OPENED];
/** Those of the bar, and what a network shows at the same address when more is asked for. */
const addresses = new Set([
  ...pages.filter(({ label, network }) => label && network !== 'elsewhere').map(({ host, path }) => `https://${host}${path}`),
  ...[...COMPOSERS, ...NOT_OURS].map(({ url }) => url),
]);

/** A search box stands in the head of every page of its network: it is told of once. */
const isTold = (address: URL, name: string) => {
  const stands = ({ url, editor }: Place, { origin, pathname } = new URL(url)) => editor === name && origin === address.origin && pathname;
  return COMPOSERS.some((place) => stands(place) === address.pathname) || NOT_OURS.some((place) => stands(place));
};

test('every editor of every page is in a table', async () => {
  const { browser } = await theStreet();
  const forgotten: string[] = [];
  for (const address of addresses) {
    const page = await browser.open(address);
    const names = await page.evaluate(() => editors?.map(({ name }) => name) ?? []);
    forgotten.push(...names.filter((name) => !isTold(new URL(address), name)).map((name) => `${address}: ${name}`));
    await page.close();
  }
  expect(forgotten).toEqual([]);
}, 300_000);
