import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Box, until } from './browsers/page';
import { CARD, expected, MIRRORED, type Scene, set, visit, visitWithCard } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const DRAFT =
  'We are thrilled to announce our muffins! 10% off for the next two hours with code MUFFIN10. We leverage synergies!!! What do you bake?';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

async function cardIn(where: Place, text = DRAFT): Promise<void> {
  scene = await visitWithCard(where, text);
}

test.each(['TipTap', 'a textarea', 'Quill in a shadow root'])(
  'in %s the card covers neither the post button nor its own words',
  async (what) => {
    await cardIn(place(what));
    const card = await scene.overlay.rect(CARD);
    const badge = await scene.overlay.rect('[data-part="badge"]');
    const button = await scene.page.evaluate(postButton);
    if (!button) throw new Error('no button that posts');
    expect(meet(card, button)).toBe(false);
    expect(meet(badge, button)).toBe(false);
    const lines = scene.place.isField
      ? (await scene.overlay.all(MIRRORED)).map(({ box }) => box)
      : (await scene.page.highlights()).flatMap(({ rects }) => rects);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => meet(card, line))).toEqual([]);
  },
);

// 640 × 450 is what is left of the tests' window at 200 %.
test.each([
  [320, 480],
  [400, 800],
  [640, 450],
])('in a window of %i × %i the card is wholly in view and everything in it can be reached', async (width, height) => {
  scene = await visit(place('a textarea'));
  await scene.page.setViewport(width, height);
  await scene.put(DRAFT);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.page.press('Alt+Shift+K');
  const isSeen = ({ x, y, width: w, height: h }: Box) => x >= 0 && y >= 0 && x + w <= width && y + h <= height;
  await until(async () => isSeen(await scene.overlay.rect(CARD)), { what: 'the card in view' });
  const card = await scene.overlay.rect(CARD);
  expect(card.width).toBeLessThanOrEqual(320);
  const buttons = await scene.overlay.all(`${CARD} button`);
  for (const { part } of buttons) {
    await scene.page.press('Tab');
    const focused = (await scene.overlay.all(`${CARD} button`)).find((button) => button.focused);
    expect(focused?.part).toBe(part);
    expect(focused && isSeen(focused.box) && meet(focused.box, card), `${part} in view`).toBe(true);
  }
});

test('in a page that zooms itself to 200 % the card is as large as ever, and in view', async () => {
  scene = await visit(place('a textarea'));
  await scene.page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  await scene.put(DRAFT);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.page.press('Alt+Shift+K');
  await until(async () => {
    const { x, y, width, height } = await scene.overlay.rect(CARD);
    return Math.round(width) === 320 && x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 900;
  });
});

test.each([
  ['TipTap', 'שלום לכולם!!! #לחם #עוגה #קפה #בוקר #מתוק #מאפייה https://bit.ly/abc'],
  ['a textarea of React', 'مرحبا يا أصدقاء!!! #خبز #كعك #قهوة #صباح #حلويات #مخبز https://bit.ly/abc'],
])('in %s the badge of a draft from right to left stands at the left, and its words keep their direction', async (what, text) => {
  await cardIn(place(what), text);
  const { x, width } = await scene.overlay.rect('[data-part="badge"]');
  const middle = await scene.page.evaluate(() => {
    const { left, right } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return (left + right) / 2;
  });
  expect(x + width).toBeLessThan(middle);
  const tips = await scene.overlay.all('[data-part="tip"]');
  const directions = await scene.overlay.styles('.tip :is(q, [data-part="quote"])', 'direction');
  expect(directions).toContain('rtl');
  expect(directions.length).toBe(tips.length);
});

test('on a small screen the badge stays while the card lies over the whole composer', async () => {
  scene = await visit(place('Draft.js'));
  await scene.page.setViewport(360, 600);
  await scene.put(DRAFT);
  await scene.tips(expected(scene.place, DRAFT).findings.length);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor(CARD);
  await new Promise((placed) => setTimeout(placed, 300));
  expect(await scene.overlay.find('[data-part="badge"]')).not.toBeNull();
});

test.each(['Draft.js', 'TipTap', 'a textarea'])('in %s the badge stays where it first stood', async (what) => {
  scene = await visit(place(what));
  await scene.put(DRAFT);
  await scene.tips(expected(scene.place, DRAFT).findings.length);
  const { y } = await scene.overlay.rect('[data-part="badge"]');
  await new Promise((restless) => setTimeout(restless, 600));
  // It comes in from two pixels below.
  expect(Math.abs((await scene.overlay.rect('[data-part="badge"]')).y - y)).toBeLessThan(3);
});

test('a very long draft does not stretch the card beyond the window', async () => {
  scene = await visit(place('TipTap'));
  await scene.page.evaluate(fill, { name: scene.place.editor, text: `${DRAFT} `.repeat(8) });
  await scene.enter();
  await scene.page.press('Control+End');
  await scene.page.type('And?');
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor(CARD);
  await scene.overlay.click('[data-part="more"]');
  const { y, height } = await scene.overlay.rect(CARD);
  expect(y >= 0 && y + height <= 900).toBe(true);
});

declare const editors: { name: string; set(text: string): void }[];

/** Runs in the page. */
function fill({ name, text }: { name: string; text: string }): void {
  editors.find((editor) => editor.name === name)?.set(text);
}

function postButton(): Box | null {
  const selector = '[data-testid="composerPublishBtn"], .btn-primary, .share-actions__primary-action';
  const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
  const button = document.querySelector(selector) ?? outlet?.querySelector(selector);
  if (!button) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x, y, width, height };
}

function meet(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}
