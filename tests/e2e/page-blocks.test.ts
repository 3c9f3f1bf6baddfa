import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const FIRST = 'We utilize a new oven.';
const SECOND = 'Two of us burnt a tray in it.';
const THIRD = 'We leverage synergies. What do you bake?';

let scene: Scene;

beforeEach(async () => {
  await set();
  scene = await visit(PLACES.find(({ what }) => what === 'Gutenberg') as Place);
});
afterEach(() => scene.page.close());

const model = (text: string) => until(async () => (await scene.model()) === text, { what: `the editor to hold ${JSON.stringify(text)}` });

/** Where each block is an editable of its own, all of them are one draft. */
test('blocks are read as one draft: lines stand in each of them, and one badge counts for all', async () => {
  await scene.enter();
  await scene.page.type(`${FIRST}\n${SECOND}\n${THIRD}`);
  await model(`${FIRST}\n${SECOND}\n${THIRD}`);
  await scene.marks(['utilize', 'leverage synergies']);
  expect((await scene.overlay.all('[data-part="badge"]')).length).toBe(1);
  const count = await scene.count();
  await scene.enter();
  await scene.page.press('End');
  await scene.page.type(' Warm.');
  await model(`${FIRST} Warm.\n${SECOND}\n${THIRD}`);
  await scene.marks(['utilize', 'leverage synergies']);
  expect(await scene.count()).toBe(count);
});

test('a replacement goes into the block that holds the words, while the caret is in another', async () => {
  await scene.enter();
  await scene.page.type(`${FIRST}\n${SECOND}`);
  await scene.marks(['utilize']);
  await new Promise((over) => setTimeout(over, 1100));
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  for (let tips = 0; tips < 8 && !(await scene.overlay.find('[data-part="apply"]')); tips += 1)
    await scene.overlay.click('[data-part="next"]');
  await scene.overlay.click('[data-part="apply"]');
  await model(`We use a new oven.\n${SECOND}`);
  await scene.page.press('Control+z');
  await model(`${FIRST}\n${SECOND}`);
});

test('who comes back from the card by key goes on in the block that was left', async () => {
  await scene.enter();
  await scene.page.type(`${FIRST}\n${SECOND}`);
  await scene.marks(['utilize']);
  await scene.page.press('Alt+Shift+K');
  expect((await scene.overlay.waitFor('[data-part="card"]')).focused).toBe(true);
  await scene.page.press('Escape');
  await scene.overlay.waitForNone('[data-part="card"]');
  await scene.page.type(' Twice.');
  await model(`${FIRST}\n${SECOND} Twice.`);
});
