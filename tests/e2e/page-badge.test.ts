import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../src/messages/snapshot';
import { type Box, until } from './browsers/page';
import { theStreet } from './browsers/the-browser';
import { expected, MIRRORED, type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const DRAFT = 'We are thrilled to announce our muffins. Two of us burnt a tray. What do you bake on a rainy Sunday?';
const BADGE = '[data-part="badge"]';
const CARD = '[data-part="card"]';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

async function drafted(what: string): Promise<void> {
  scene = await visit(place(what));
  await scene.put(DRAFT);
  await still();
}

/** The badge, once it has come in and stands. */
async function still(): Promise<Box> {
  let before = { x: -1, y: -1 } as Box;
  return until(
    async () => {
      const now = await scene.overlay.rect(BADGE);
      const stands = now.x === before.x && now.y === before.y;
      before = now;
      return stands ? now : null;
    },
    { what: 'the badge to stand' },
  );
}

async function carry(to: { x: number; y: number }): Promise<void> {
  const { x, y, width, height } = await still();
  await scene.page.drag({ x: x + width / 2, y: y + height / 2 }, { x: to.x + width / 2, y: to.y + height / 2 });
}

const kept = async () => ((await (await theStreet()).browser.storage.get('settings')) as Settings).badges;
const near = (one: Box, other: { x: number; y: number }) => Math.abs(one.x - other.x) < 3 && Math.abs(one.y - other.y) < 3;

test('carried elsewhere the badge stays there, also in the next tab, until a double click puts it back', async () => {
  await drafted('TipTap');
  const first = await still();
  const wanted = { x: 960, y: 300 };
  await carry(wanted);
  expect(near(await still(), wanted)).toBe(true);
  expect(await scene.overlay.find(CARD)).toBeNull();
  await until(async () => Object.keys(await kept()).join() === 'bluesky', { what: 'the place to be kept for this network' });
  await scene.page.close();
  await drafted('TipTap');
  await until(async () => near(await still(), wanted), { what: 'the badge where it was put' });
  const { x, y, width, height } = await still();
  await scene.page.clickAt(x + width / 2, y + height / 2, 2);
  await until(async () => near(await still(), first), { what: 'the badge in its own place' });
  await until(async () => Object.keys(await kept()).length === 0, { what: 'nothing to be kept' });
});

test.each(['TipTap', 'a textarea'])('in %s a badge that is let go over the text or a button stands beside them', async (what) => {
  await drafted(what);
  const text = await scene.page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON() as Box);
  await carry({ x: text.x + 40, y: text.y + 14 });
  await until(async () => Object.keys(await kept()).length > 0);
  const beside = await still();
  expect(beside.y + beside.height <= text.y + 7 || beside.x + beside.width <= text.x + 7).toBe(true);
  const post = await scene.page.rect('[data-testid="composerPublishBtn"], .btn-primary');
  await carry({ x: post.x, y: post.y });
  await still();
  expect(await scene.coveredByBadge()).toEqual([]);
});

test('whoever carries it while its composer goes finds it at its own place beside the next one, and lets go of it', async () => {
  scene = await visit({ ...place('Draft.js'), url: 'https://x.com/home?composer=closed', editor: 'new' });
  const draft = async () => {
    await scene.page.click('[data-testid="SideNav_NewTweet_Button"]');
    await scene.page.evaluate(() => (globalThis as unknown as { editors: unknown[] }).editors.splice(0, -1));
    await scene.put(DRAFT);
    return still();
  };
  const first = await draft();
  await scene.page.evaluate(() => {
    addEventListener('pointermove', ({ buttons }) => {
      if (buttons === 1) document.querySelector<HTMLElement>('[data-testid="app-bar-close"]')?.click();
    });
  });
  await carry({ x: 300, y: 700 });
  await scene.overlay.waitForNone('[data-part]');
  expect(near(await draft(), first)).toBe(true);
  const { x, y, width, height } = await still();
  await scene.page.hoverAt(x + width / 2, y + height / 2);
  await scene.page.hoverAt(x + width / 2 + 8, y + height / 2);
  await scene.page.hoverAt(x + width / 2 + 12, y + height / 2);
  expect(near(await still(), first)).toBe(true);
});

test('the card moves it without dragging, over the text and not into it, and puts it back', async () => {
  await drafted('a textarea');
  const first = await still();
  const text = await scene.page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON() as Box);
  await scene.overlay.click(BADGE);
  await scene.overlay.click('[data-part="move"]');
  await scene.overlay.click('[data-part="move-down"]');
  await until(async () => (await still()).y >= text.y + text.height - 7, { what: 'the badge below the text' });
  await scene.overlay.click('[data-part="move-left"]');
  await until(async () => (await still()).x < first.x, { what: 'a step to the left' });
  await scene.overlay.click('[data-part="put-back"]');
  await until(async () => near(await still(), first), { what: 'the badge in its own place' });
});

test('with the focus on it, Shift and an arrow move it; an arrow alone does not', async () => {
  await drafted('a textarea of React');
  const first = await still();
  for (let stops = 0; stops < 40 && !(await scene.overlay.find(BADGE))?.focused; stops += 1) await scene.page.press('Tab');
  expect((await scene.overlay.waitFor(BADGE)).focused).toBe(true);
  await scene.page.press('ArrowLeft');
  expect(near(await still(), first)).toBe(true);
  await scene.page.press('Shift+ArrowLeft');
  await until(async () => (await still()).x < first.x, { what: 'a step to the left' });
  expect((await scene.overlay.waitFor(BADGE)).focused).toBe(true);
  await scene.page.press('Enter');
  expect((await scene.overlay.waitFor(CARD)).focused).toBe(true);
});

/** A draft below something that the page can hide. */
async function underBanner(): Promise<void> {
  scene = await visit(place('a textarea'));
  await scene.page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '60px';
    document.body.prepend(banner);
    // As tall as before, whatever is hidden: the move is all that happens.
    document.body.style.height = '3000px';
  });
  await scene.put(DRAFT);
  await still();
}

/** Runs in the page. */
function hideBanner(): void {
  document.body.firstElementChild?.setAttribute('hidden', '');
}

test('badge and lines follow when the page hides something above the composer', async () => {
  await underBanner();
  await scene.tips(expected(scene.place, DRAFT).findings.length);
  const top = async () => [(await scene.overlay.rect(BADGE)).y, (await scene.overlay.rect(MIRRORED)).y];
  const [badge = 0, line = 0] = await top();
  await scene.page.evaluate(hideBanner);
  await until(async () => (await top()).every((y, at) => Math.abs(y - ([badge, line][at] ?? 0) + 60) < 2), {
    what: 'both to move up by 60 pixels',
  });
});

test('whoever types on without a rest sees the badge follow all the same', async () => {
  await underBanner();
  const { y } = await still();
  const keys = 'and so on and on '.repeat(3);
  let moved = false;
  for (const [at, key] of [...keys].entries()) {
    await scene.page.type(key);
    if (at === 2) await scene.page.evaluate(hideBanner);
    moved ||= Math.abs((await scene.overlay.rect(BADGE)).y - y + 60) < 2;
    await new Promise((next) => setTimeout(next, 60));
  }
  expect(moved).toBe(true);
});

test('badge and lines follow the page when it scrolls, and leave with a composer that is scrolled away', async () => {
  scene = await visit(place('a textarea'));
  await scene.put(DRAFT);
  const before = (await scene.overlay.waitFor(BADGE)).box;
  await scene.page.evaluate(() => {
    document.body.style.minHeight = '4000px';
    scrollTo(0, 60);
  });
  await until(async () => Math.abs((await scene.overlay.rect(BADGE)).y - (before.y - 60)) < 3);
  await scene.page.evaluate(() => scrollTo(0, 2000));
  await scene.overlay.waitForNone(BADGE);
  await scene.page.evaluate(() => scrollTo(0, 0));
  await scene.overlay.waitFor(BADGE);
});
