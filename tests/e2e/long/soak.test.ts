import { afterEach, expect, test } from 'vitest';
import { until } from '../browsers/page';
import { BROWSER } from '../browsers/the-browser';
import { type Scene, set, visit } from '../page-scene';
import { ONE_OF_EACH, QUILL_2 } from '../places';
import type { Place } from '../places/place';
import { numbers } from './numbers';

/*
 * A long sitting in every kind of editor, with hints on: what stands in the editor's own model is what was typed, key for key;
 * and after two hundred edits, undos and redos it is what the same keys make of it where Sidewalk is switched off.
 */

const LENGTH = 5_000;
const EDITS = 200;
const SEED = 20_261_129;

/** Words that leave hints behind, among many that leave none. */
const WORDS =
  'we utilize our new oven every day and you leverage synergies with the dough that is very good for a rye loaf FREE shipping only today click here what do you bake on Sundays when it rains thank you Ann for the crust on Tuesday'.split(
    ' ',
  );
const KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Backspace', 'Delete', 'Shift+ArrowLeft', 'Shift+ArrowRight', 'Control+ArrowLeft'];

const EDITORS = [...new Set([...ONE_OF_EACH, ...QUILL_2])];

let scene: Scene;
afterEach(() => scene.page.close());

test.each(EDITORS)(`in $what ${LENGTH} keys and ${EDITS} edits come out as they do without us`, { timeout: 900_000 }, async (place) => {
  await set({ sites: { [place.platform]: 'off' } });
  const without = await sitting(place);
  expect(await scene.overlay.find('[data-part]')).toBeNull();
  await scene.page.close();

  await set();
  const withHints = await sitting(place, async () => {
    await scene.overlay.waitFor('[data-part="badge"]');
  });
  expect(withHints.length).toBe(EDITS + 1);
  for (const [at, text] of withHints.entries()) expect(text, `after edit ${at}`).toBe(without[at]);
});

/** @returns the model after the typing and after each edit */
async function sitting(place: Place, meanwhile: () => Promise<void> = async () => {}): Promise<string[]> {
  scene = await visit(place);
  await scene.enter();
  await scene.page.evaluate(stopTheClock);
  const typed = prose();
  for (let at = 0; at < typed.length; at += 500) {
    await scene.page.type(typed.slice(at, at + 500));
    await scene.page.evaluate(tick, 20);
  }
  await until(async () => (await scene.model()).length >= typed.length, { what: 'all keys to arrive' });
  const models = [await scene.model()];
  expect(models[0]).toBe(typed);
  await meanwhile();
  const random = numbers(SEED);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await scene.page.evaluate(tick, random() < 0.5 ? 20 : 5_000);
    await change(random, place.isField === true && place.what.includes('input'));
    await scene.page.evaluate(settle);
    models.push(await scene.model());
  }
  return models;
}

function prose(): string {
  const random = numbers(SEED);
  let text = '';
  while (text.length < LENGTH) {
    const sentence = Array.from({ length: 4 + Math.floor(random() * 9) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
    text += `${sentence}${random() < 0.3 ? '?' : '.'} `;
  }
  return (
    text
      .slice(0, LENGTH - 1)
      .trimEnd()
      .padEnd(LENGTH - 1, 'm') + '.'
  );
}

async function change(random: () => number, isLine: boolean): Promise<void> {
  const dice = random();
  const { page } = scene;
  if (dice < 0.35) await page.type(`${WORDS[Math.floor(random() * WORDS.length)]} `);
  else if (dice < 0.7) {
    const key = KEYS[Math.floor(random() * KEYS.length)] ?? 'End';
    for (let times = 1 + Math.floor(random() * 6); times > 0; times -= 1) {
      await page.press(key);
      await page.evaluate(settle);
    }
  } else if (dice < 0.75 && !isLine) await page.press('Shift+Enter');
  else if (dice < 0.9) await page.press('Control+z');
  else await page.press(BROWSER === 'chromium' ? 'Control+Shift+Z' : 'Control+Shift+z');
}

/** Runs in the page. Editors take what was typed within a moment for one step of undo: the moment must be the same in both sittings. */
function stopTheClock(): void {
  const RealDate = Date;
  const clock = { now: RealDate.now() };
  Object.assign(globalThis, { clock });
  RealDate.now = () => clock.now;
  globalThis.Date = new Proxy(RealDate, { construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [clock.now]) });
  performance.now = () => clock.now;
}

/** Editors hear of a moved caret in a task of its own; a key that comes before it would stand elsewhere. */
async function settle(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

function tick(ms: number): void {
  (globalThis as unknown as { clock: { now: number } }).clock.now += ms;
}
