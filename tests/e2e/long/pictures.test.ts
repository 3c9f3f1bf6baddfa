import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER, theStreet } from '../browsers/the-browser';
import { type Scene, set, visit } from '../page-scene';
import { PLACES } from '../places';
import type { Place } from '../places/place';

/*
 * `npm run pictures`: every composer of the street with its badge, its lines and its card, for somebody to look at. Light, dark, and
 * in a window as narrow as a phone. They go into a folder that is not part of the repository.
 */

const FOLDER = '.cache/pictures/networks';
const DRAFT = 'We are thrilled to announce our new rye loaf!!! Hurry, 10% off for two hours only. We utilize a new oven. Thoughts?';
const LOOKS = [
  { look: 'light', width: 1280, height: 900, theme: 'light' },
  { look: 'dark', width: 1280, height: 900, theme: 'dark' },
  { look: 'narrow', width: 420, height: 800, theme: 'light' },
] as const;
/** The card fades in, see layer.css. */
const FADED_IN_MS = 400;

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return set();
});
afterAll(async () => (await theStreet()).browser.dark(false));

const rows = LOOKS.flatMap((look) => PLACES.map((place) => ({ ...look, what: place.what, place })));

test.each(rows)('$look: $what', { timeout: 60_000 }, async ({ look, width, height, theme, place }) => {
  const { browser } = await theStreet();
  await browser.dark(theme === 'dark');
  const url = new URL(place.url);
  url.searchParams.set('theme', theme);
  const scene = await visit({ ...place, url: url.href });
  try {
    await scene.page.setViewport(width, height);
    await scene.enter();
    await scene.page.type(DRAFT);
    await scene.overlay.waitFor('[data-part="badge"]');
    await scene.page.screenshot(fileOf(place, look, 'lines'));
    await scene.overlay.click('[data-part="badge"]');
    await scene.overlay.waitFor('[data-part="card"]');
    await new Promise((shown) => setTimeout(shown, FADED_IN_MS));
    await scene.page.screenshot(fileOf(place, look, 'card'));
    expect(await isInView(scene, width, height)).toBe(true);
  } finally {
    await scene.page.close();
  }
});

const fileOf = ({ platform, what }: Place, look: string, part: string) =>
  `${FOLDER}/${[platform, what.replace(/\W+/g, '-'), look, part, BROWSER].join('.')}.png`;

async function isInView(scene: Scene, width: number, height: number): Promise<boolean> {
  const card = await scene.overlay.rect('[data-part="card"]');
  return card.x >= 0 && card.y >= 0 && card.x + card.width <= width && card.y + card.height <= height;
}
