import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** What is attached is seen where it stands: in a shadow root beside the composer, beside the field, or always, because the form asks for it first. */

/** Nobody passes it on, unless there is something to look at. */
const WISH = 'Happy Friday, everyone.';
const WISHED = 'nothing-to-share';
const ALT = 'A burnt loaf.';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

const rules = async () => (await scene.overlay.all('[data-rule]')).map(({ attributes }) => attributes['data-rule']);

async function written(what: string, text: string): Promise<void> {
  scene = await visit(place(what));
  await scene.put(text);
  await scene.overlay.waitFor('[data-part="badge"]');
}

const opened = () => scene.pressBadge().then(() => scene.overlay.waitFor('[data-part="card"]'));

test('a picture on Reddit, which shows in a shadow root beside the composer, is something to share', async () => {
  await written('Lexical in a slot', WISH);
  await opened();
  await scene.overlay.waitFor(`[data-rule="${WISHED}"]`);
  const before = Number(await scene.count());
  await scene.overlay.click('[data-part="close"]');
  await scene.page.click('[data-select-value="IMAGE"]');
  await scene.page.click('#post-composer_media >>> #device-upload-button');
  await scene.enter();
  await scene.tips(before - 1);
  await opened();
  expect(await rules()).not.toContain(WISHED);
});

test.each(['a caption on TikTok', 'the description of a pin', 'the description of a pin in the older builder'])(
  '%s never stands without something to look at',
  async (what) => {
    await written(what, WISH);
    await scene.marks(['Happy Friday']);
    await opened();
    expect(await rules()).not.toContain(WISHED);
  },
);

test('the description of a pin asks for that of its picture, in the older builder, until it is written; the title does not', async () => {
  await written('the description of a pin in the older builder', WISH);
  const before = Number(await scene.count());
  await opened();
  await scene.overlay.waitFor('[data-rule="missing-alt"]');
  await scene.overlay.click('[data-part="close"]');
  await scene.page.click('[data-test-id="pin-draft-alt-text-button"] button');
  await scene.page.type(ALT);
  await until(() => scene.page.evaluate(isDescribed, ALT), { what: 'the field to hold the description' });
  await scene.enter();
  await scene.tips(before - 1);
  await scene.page.close();

  await written('the title of a pin in the older builder', 'Rye day. We utilize it. Do you?');
  await scene.marks(['utilize']);
  await opened();
  expect(await rules()).not.toContain('missing-alt');
});

/** Runs in the page. */
function isDescribed(words: string): boolean {
  return document.querySelector<HTMLTextAreaElement>('[id^="pin-draft-alttext"]')?.value === words;
}
