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

test('nobody talks into a sentence in the middle that is being changed; what stood there stays', async () => {
  scene = await visit(place('TipTap'));
  await scene.write(`We leverage synergies and bake. ${FINISHED}`);
  await scene.marks(['leverage synergies']);
  // To a place, not by a number of keys: in Firefox one was lost.
  const caret = () => scene.page.evaluate(() => getSelection()?.anchorOffset ?? 0);
  while ((await caret()) > 'We leverage synergies'.length) await scene.page.press('ArrowLeft');
  await scene.page.type(' and utilize');
  const between = Date.now() + 1200;
  while (Date.now() < between) expect(await scene.marked()).toEqual(['leverage synergies']);
  await scene.marks(['leverage synergies', 'utilize']);
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

test('nothing is said to a screen reader while the writer types on', async () => {
  scene = await visit(place('a textarea'));
  await scene.write(`${SLIP}. ${FINISHED}`);
  await scene.tips(tips(`${SLIP}. ${FINISHED}`));
  const said = async () => (await scene.overlay.find('[data-part="announce"]'))?.text;
  // Far longer than the patience after a reading.
  for (const end = Date.now() + 3500; Date.now() < end; await new Promise((next) => setTimeout(next, 150))) {
    await scene.page.type('o');
    expect(await said()).toBe('');
  }
  await until(said, { what: 'an announcement once the writer pauses' });
});

test('an empty composer is left alone, and so is one with nothing but spaces', async () => {
  scene = await visit(place('TipTap'));
  await scene.enter();
  await scene.page.type('   ');
  await new Promise((read) => setTimeout(read, 2500));
  expect(await scene.overlay.find('[data-part]')).toBeNull();
});

test('a good draft has a leaf and no number, and is praised once', async () => {
  scene = await visit(place('TipTap'));
  const GOOD = 'The plum cake fell apart on us this morning, so we served it with a spoon. What went wrong in your kitchen?';
  await scene.write(GOOD);
  await scene.overlay.waitFor('[data-part="badge"] .leaf');
  expect((await scene.overlay.waitFor('[data-part="badge"]')).name).toBe('Reads as a conversation, nothing to change');
  expect(await scene.overlay.find('[data-part="badge"] .count')).toBeNull();
  await scene.overlay.click('[data-part="badge"]');
  const praise = await scene.overlay.text('[data-part="good"]');
  await scene.overlay.click('[data-part="close"]');
  await scene.overlay.click('[data-part="badge"]');
  expect(await scene.overlay.text('[data-part="good"]')).toBe(praise);
  await scene.page.type(' Mine was the oven.');
  await until(async () => (await scene.overlay.text('[data-part="good"]')) === 'Still nothing to change.');
  await scene.page.press('Control+a');
  await scene.page.press('Backspace');
  await scene.overlay.waitForNone('[data-part="badge"]');
  await scene.page.type(GOOD);
  await scene.overlay.waitFor('[data-part="badge"] .leaf');
  await scene.overlay.click('[data-part="badge"]');
  expect(await scene.overlay.text('[data-part="good"]')).toBe(praise);
});
