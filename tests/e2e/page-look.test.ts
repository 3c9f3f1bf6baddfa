import type axeCore from 'axe-core';
import core from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Box, until } from './browsers/page';
import { BROWSER } from './browsers/the-browser';
import { PLACES, type Place, type Scene, set, visit } from './page-scene';

const DRAFT =
  'We are thrilled to announce our muffins! 10% off for the next two hours with code MUFFIN10. We leverage synergies!!! What do you bake?';
const CARD = '[data-part="card"]';

declare const axe: typeof axeCore;

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;
const themed = (where: Place, theme: string) => ({ ...where, url: `${where.url}?theme=${theme}` });

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

async function cardIn(where: Place, text = DRAFT): Promise<void> {
  scene = await visit(where);
  await scene.write(text);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor(CARD);
}

// axe sees into open shadow roots only, which is how the tests build the extension for Firefox.
test.runIf(BROWSER === 'firefox').each(['light', 'dark'])('badge and card break no rule of accessibility on a %s page', async (theme) => {
  await cardIn(themed(place('TipTap'), theme));
  await scene.overlay.click('[data-part="explain"]');
  await scene.overlay.click('[data-part="tone-line"]');
  await scene.page.evaluate(Object.assign(() => {}, { toString: () => `() => { ${core.source}\n}` }));
  const broken = await scene.page.evaluate(async () => {
    const { violations } = await axe.run(document.querySelector('html > [popover]') as HTMLElement, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  });
  expect(broken).toEqual([]);
});

test.each(['light', 'dark'] as const)('on a %s page the card is so too, whatever the system says', async (theme) => {
  await cardIn(themed(place('TipTap'), theme));
  expect((await scene.overlay.waitFor('.pieces')).attributes['data-theme']).toBe(theme);
});

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
      ? (await scene.overlay.all('[data-part="mirror"] span')).map(({ box }) => box)
      : (await scene.page.highlights()).flatMap(({ rects }) => rects);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => meet(card, line))).toEqual([]);
  },
);

test('on a screen 360 pixels wide the card is wholly in view, and no wider than 320', async () => {
  scene = await visit(place('a textarea'));
  await scene.page.setViewport(360, 740);
  await scene.write(DRAFT);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.overlay.click('[data-part="badge"]');
  const { x, y, width, height } = await scene.overlay.rect(CARD);
  expect(width).toBeLessThanOrEqual(320);
  expect(x >= 0 && y >= 0 && x + width <= 360 && y + height <= 740).toBe(true);
});

test('every button is at least 28 pixels high', async () => {
  await cardIn(place('Draft.js'));
  const low = (await scene.overlay.all('button')).filter(({ box }) => box.height < 28).map(({ part, box }) => `${part} ${box.height}`);
  expect(low).toEqual([]);
});

test('a very long draft does not stretch the card beyond the window', async () => {
  await cardIn(place('TipTap'), `${DRAFT} `.repeat(8).trim());
  await scene.overlay.click('[data-part="more"]');
  const { y, height } = await scene.overlay.rect(CARD);
  expect(y >= 0 && y + height <= 900).toBe(true);
});

test('badge and lines follow the page when it scrolls, and leave with a composer that is scrolled away', async () => {
  scene = await visit(place('a textarea'));
  await scene.write(DRAFT);
  const before = (await scene.overlay.waitFor('[data-part="badge"]')).box;
  await scene.page.evaluate(() => {
    document.body.style.minHeight = '4000px';
    scrollTo(0, 60);
  });
  await until(async () => Math.abs((await scene.overlay.rect('[data-part="badge"]')).y - (before.y - 60)) < 2);
  await scene.page.evaluate(() => scrollTo(0, 2000));
  await scene.overlay.waitForNone('[data-part="badge"]');
  await scene.page.evaluate(() => scrollTo(0, 0));
  await scene.overlay.waitFor('[data-part="badge"]');
});

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
