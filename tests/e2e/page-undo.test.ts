import { afterEach, expect, test } from 'vitest';
import { type Scene, set, visit } from './page-scene';
import { ONE_OF_EACH } from './places';
import type { Place } from './places/place';

/*
 * In fields whose undo is the browser's own, what was typed without a break is undone in one step. Chromium ends such a step when
 * any node leaves the page, so that nothing of ours may leave it while somebody types.
 */

/** Longer than any pause after which something is drawn. */
const DRAWN_MS = 500;
const UNDOS = 4;
/** One in `npm test`, the others with `npm run e2e:all`. */
const FIELDS = process.env.SIDEWALK_E2E_ALL ? ['an input', 'an editable element', 'a textarea two shadow roots deep'] : ['an input'];

let scene: Scene;
afterEach(() => scene.page.close());

test.each(ONE_OF_EACH.filter(({ what }) => FIELDS.includes(what)))(
  'in $what an undo takes back as much as it does without us',
  async (place) => {
    await set({ sites: { [place.platform]: 'off' } });
    const without = await undone(place);
    expect(await scene.overlay.find('[data-part]')).toBeNull();
    await scene.page.close();

    await set();
    expect(await undone(place, () => scene.overlay.waitFor('[data-part="badge"]'))).toEqual(without);
  },
);

/** @returns the model after each undo: of words typed with hints coming and going, and again of a draft that was emptied by it */
async function undone(place: Place, meanwhile: () => Promise<unknown> = async () => {}): Promise<string[]> {
  scene = await visit(place);
  await scene.enter();
  const models: string[] = [];
  for (const typed of [
    ['We utilize it. ', 'You leverage', ' me and '],
    ['so', 'me '],
  ]) {
    for (const part of typed) {
      await scene.page.type(part);
      await new Promise((drawn) => setTimeout(drawn, DRAWN_MS));
    }
    await meanwhile();
    for (let undo = 0; undo < UNDOS; undo += 1) {
      await scene.page.press('Control+z');
      models.push(await scene.model());
    }
  }
  return models;
}
