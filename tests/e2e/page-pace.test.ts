import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { expected, type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const SLIP = 'We utilize a new oven';
const FINISHED = 'What do you bake on Sundays?';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;
const tips = (text: string) => expected(scene.place, text).findings.length;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

test('nobody talks into a sentence that is being written; after a long pause it is spoken about', async () => {
  scene = await visit(place('TipTap'));
  await scene.write(`${FINISHED} ${SLIP}`);
  await until(async () => (await scene.count()) === 0, { what: 'a badge that keeps the tip back' });
  expect(await scene.marked()).toEqual([]);
  await scene.marks(['utilize']);
});

test('the end of the sentence is enough', async () => {
  scene = await visit(place('a textarea'));
  await scene.write(`${FINISHED} ${SLIP}.`);
  await scene.marks(['utilize']);
});

test('who leaves the composer hears all at once', async () => {
  scene = await visit(place('TipTap'));
  await scene.write(`${FINISHED} ${SLIP}`);
  await until(async () => (await scene.count()) === 0);
  await scene.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await scene.tips(tips(`${FINISHED} ${SLIP}`));
});

test('while an input method composes, nothing is read', async () => {
  scene = await visit(place('a textarea'));
  await scene.write(FINISHED);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.page.evaluate(() => document.activeElement?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })));
  await scene.page.type(` ${SLIP}.`);
  await new Promise((long) => setTimeout(long, 2500));
  expect(await scene.marked()).toEqual([]);
  await scene.page.evaluate(() => document.activeElement?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
  await scene.marks(['utilize']);
});

test('a script that fills or empties the composer is noticed without a key', async () => {
  scene = await visit(place('a textarea'));
  await scene.write(`${SLIP}.`);
  await scene.marks(['utilize']);
  await scene.page.evaluate(() => {
    const area = document.querySelector('textarea');
    if (area) area.value = '';
    document.querySelector('form')?.append('Published.');
  });
  await scene.overlay.waitForNone('[data-part="badge"]');
});

test('the number of tips is said once to a screen reader, long after the pause', async () => {
  scene = await visit(place('TipTap'));
  const text = `${SLIP}. ${FINISHED}`;
  await scene.write(text);
  await scene.tips(tips(text));
  const count = tips(text);
  const says = await until(async () => (await scene.overlay.find('[data-part="announce"]'))?.text, { what: 'an announcement' });
  expect(says).toBe(`${count} tip${count === 1 ? '' : 's'} on your draft.`);
});
