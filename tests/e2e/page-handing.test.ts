import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** A draft goes to the network: that is only looked at. */

const OFFER = 'Order our muffins now! 10% off with code MUFFIN10.';
const SLIP = 'We leverage synergies. What do you bake?';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

/** What of a press or a key reaches the page, as a list of its own last listener. */
const listen = (type: string) => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  addEventListener(type, (event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    heard.push(`${event.type} ${event.defaultPrevented} ${event.isTrusted}`);
  });
};
const heard = () => (globalThis as unknown as { heard: string[] }).heard;

test('the button: the page gets its press whole, nothing more is said, and the next draft begins anew', async () => {
  scene = await visit(place('Draft.js'));
  await scene.put(OFFER);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.click('[data-part="meant-as-offer"]');
  await scene.overlay.waitFor('.tip.consider');
  await scene.page.evaluate(listen, 'click');
  await scene.page.click('[data-testid="tweetButtonInline"]');
  await scene.overlay.waitForNone('[data-part]');
  expect(await scene.marked()).toEqual([]);
  expect(await scene.page.evaluate(heard)).toEqual(['click false true']);

  await scene.enter();
  await scene.page.press('End');
  await scene.page.type(' Hurry!');
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('.tip.fix [data-part="meant-as-offer"]');
});

test('a press on any other button of the box says nothing, nor does the button of another composer', async () => {
  scene = await visit(place('Draft.js'));
  await scene.put(SLIP);
  await scene.marks(['leverage synergies']);
  await scene.page.evaluate(() => {
    const other = document.querySelector('[data-testid="tweetButtonInline"]')?.cloneNode(true) as HTMLElement;
    other.id = 'other';
    document.querySelector('aside')?.append(other);
  });
  await scene.page.click('#other');
  await scene.page.click('aside .card-x b');
  await new Promise((later) => setTimeout(later, 300));
  expect(await scene.count()).not.toBeNull();
});

test('where any button may be the one that publishes, a press says nothing', async () => {
  scene = await visit(place('a comment on Quora'));
  await scene.put(SLIP);
  await scene.marks(['leverage synergies']);
  await scene.page.evaluate(() => {
    let box = document.activeElement;
    while (box && !box.querySelector('button.q-click-wrapper')) box = box.parentElement;
    box?.querySelector<HTMLElement>('button.q-click-wrapper')?.click();
  });
  await new Promise((later) => setTimeout(later, 300));
  expect(await scene.marked()).toEqual(['leverage synergies']);
});

/** A card that still offers a way back, and would stay when the composer goes. */
async function withNote(what: string): Promise<void> {
  scene = await visit(place(what));
  await scene.put(SLIP);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.click('[data-part="hush-once"]');
  await scene.overlay.waitFor('[data-part="undo"]');
}

/** The page takes the form away a moment after a press or a key. */
const takeSoon = ({ after, form }: { after: string; form: string }) =>
  addEventListener(after, () => setTimeout(() => document.querySelector(form)?.remove(), 400), { once: true });

test('a button that may publish, and then the composer is gone: the draft was handed over', async () => {
  await withNote('Lexical');
  await scene.page.evaluate(takeSoon, { after: 'click', form: '[role="dialog"] form' });
  await scene.page.click('[role="dialog"] .send');
  await scene.overlay.waitForNone('[data-part]');
});

test('so it was after Enter where that sends', async () => {
  await withNote('Lexical in one paragraph');
  await scene.enter();
  await scene.page.evaluate(takeSoon, { after: 'keydown', form: 'form.comment:not(.answer)' });
  await scene.page.press('Enter');
  await scene.overlay.waitForNone('[data-part]');
});

test('a composer that goes by itself, or is closed, was not: what there is to say of it stays', async () => {
  await withNote('Lexical');
  await scene.page.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
  await new Promise((later) => setTimeout(later, 600));
  expect(await scene.overlay.find('[data-part="undo"]')).not.toBeNull();
});

test('the key: it reaches the page as it was pressed, and after a mishap the draft is coached on', async () => {
  scene = await visit(place('a textarea of React'));
  await scene.put(SLIP);
  await scene.marks(['leverage synergies']);
  await scene.page.evaluate(listen, 'keydown');
  await scene.page.press('Control+Enter');
  await scene.overlay.waitForNone('[data-part="badge"]');
  expect(await scene.page.evaluate(heard)).toEqual(['keydown false true']);
  await scene.page.type(' Rye?');
  await scene.marks(['leverage synergies']);
  await until(async () => (await scene.count()) !== null);
});
