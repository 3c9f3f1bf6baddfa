import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { expected, type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const BEFORE = 'We are thrilled to announce it. We utilize a new oven. What do you put on yours?';
const AFTER = 'We are thrilled to announce it. We use a new oven. What do you put on yours?';
const CARD = '[data-part="card"]';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

const focused = async () => (await scene.overlay.all('[data-part]')).find((part) => part.focused);
const position = () => scene.overlay.text('[data-part="position"]');

/** Tab until that button has the focus, as somebody without a mouse does. */
async function tabTo(part: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 20 && (await focused())?.part !== part; stops += 1) await scene.page.press(key);
  expect((await focused())?.part).toBe(part);
}

test.each(['TipTap', 'a textarea of React'])('in %s the whole job is done without a mouse', async (what) => {
  scene = await visit(place(what));
  const { page, overlay } = scene;
  await scene.write(BEFORE);
  const { length } = expected(scene.place, BEFORE).findings;
  await scene.tips(length);

  await page.press('Alt+Shift+K');
  expect((await overlay.waitFor(CARD)).focused).toBe(true);
  expect(await position()).toBe(`1 of ${length}`);
  for (let at = 2; !(await overlay.find('[data-part="apply"]')); at += 1) {
    await page.press('ArrowDown');
    expect(await position()).toBe(`${at} of ${length}`);
    expect((await focused())?.part).toBe('tip');
  }
  const here = await position();
  await page.press('ArrowUp');
  expect(await position()).not.toBe(here);
  await page.press('ArrowDown');
  expect(await position()).toBe(here);

  await tabTo('explain');
  await page.press('Enter');
  await overlay.waitFor('[data-part="why"]');
  await tabTo('apply', 'Shift+Tab');
  await page.press('Enter');
  await until(async () => (await scene.model()) === AFTER, { what: 'the replacement' });
  await page.press('Control+z');
  await until(async () => (await scene.model()) === BEFORE, { what: 'the draft to come back' });

  await page.press('Control+End');
  for (let back = 0; back < 3; back += 1) await page.press('ArrowLeft');
  await scene.tips(length);
  await page.press('Alt+Shift+K');
  expect((await overlay.waitFor(CARD)).focused).toBe(true);
  await tabTo('hush-in-draft');
  await page.press('Enter');
  await until(async () => (await focused())?.part === 'undo', { what: 'the focus on the way back' });
  expect(await scene.count()).toBeLessThan(length);
  await page.press('Enter');
  await scene.tips(length);
  expect((await focused())?.part).toBe('tip');

  await page.press('Escape');
  await overlay.waitForNone(CARD);
  await page.type('X');
  const end = await scene.model();
  expect(end.length).toBe(BEFORE.length + 1);
  expect(end.replace('X', '')).toBe(BEFORE);
  expect(end.length - end.indexOf('X')).toBe(4);
});

test('whoever is in the card when the page empties the draft writes on where they were', async () => {
  scene = await visit(place('a textarea'));
  await scene.write(BEFORE);
  await scene.tips(expected(scene.place, BEFORE).findings.length);
  await scene.page.press('Alt+Shift+K');
  expect((await scene.overlay.waitFor(CARD)).focused).toBe(true);
  await scene.page.evaluate(() => {
    for (const field of document.querySelectorAll('textarea')) {
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await scene.overlay.waitForNone(CARD);
  await scene.page.type('Rye');
  expect(await scene.model()).toBe('Rye');
});

test('what came of a press is said once, and an open tip is read out whole', async () => {
  scene = await visit(place('TipTap'));
  const { page, overlay } = scene;
  await scene.write(BEFORE);
  await scene.tips(expected(scene.place, BEFORE).findings.length);
  await page.press('Alt+Shift+K');
  await tabTo('hush-once');
  await page.press('Enter');
  expect(await overlay.text('[data-part="announce"]')).toBe('Left alone this time.');
  expect((await overlay.all('[role="status"], [aria-live]')).length).toBe(1);
  await page.press('ArrowDown');
  const { name } = await overlay.waitFor('.tip.open');
  expect(name).toContain(await position());
  expect(name).toContain(await overlay.text('[data-part="message"]'));
  expect(name).toContain(await overlay.text('[data-part="try"]'));
  expect((await overlay.waitFor('[data-part="next"]')).attributes['aria-describedby']).toBe('tip-message');
});
