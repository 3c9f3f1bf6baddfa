import { afterEach, beforeEach, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSER } from './browsers/the-browser';
import { type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const DRAFT = 'We are thrilled to announce our muffins! 10% off for two hours with code MUFFIN10. What do you bake?';
const where = PLACES.find(({ what }) => what === 'TipTap') as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene?.page.close());

// axe sees into open shadow roots only, which is how the tests build the extension for Firefox.
test.runIf(BROWSER === 'firefox').each(['light', 'dark'])('badge and card break no rule of accessibility on a %s page', async (theme) => {
  scene = await visit({ ...where, url: `${where.url}?theme=${theme}` });
  await scene.put(DRAFT);
  const { overlay, page } = scene;
  await overlay.click('[data-part="badge"]');
  await overlay.waitFor('[data-part="card"]');
  for (const part of ['hush-once', 'move', 'move-down']) await overlay.click(`[data-part="${part}"]`);
  await overlay.waitFor('[data-part="put-back"]');
  for (const part of ['explain', 'tone-line']) await overlay.click(`[data-part="${part}"]`);
  await overlay.waitFor('[data-part="because"]');
  expect(await violations(page, 'html > [popover]')).toEqual([]);
});
