import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { BROWSER, builtFor, openStreet, theStreet } from './browsers/the-browser';
import { expected, Scene, set, visit } from './page-scene';
import { closedPages, NEVER, PLACES } from './places';
import type { Place } from './places/place';

const DRAFT = 'We are thrilled to announce our muffins. Two of us burnt a tray. What do you bake on a rainy Sunday?';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

test.each(closedPages(NEVER))('on $url nothing is read where nothing public is written', async ({ fields }) => {
  for (const field of fields) {
    scene = field === fields[0] ? await visit(field) : new Scene(scene.page, field);
    await scene.enter();
    await scene.page.type('We leverage synergies. Do you?');
    await scene.page.press('Alt+Shift+K');
    // Three times as long as it takes until a draft is read.
    await new Promise((read) => setTimeout(read, 820));
    expect(await scene.overlay.find('[data-part]'), field.what).toBeNull();
    expect(await scene.page.highlights(), field.what).toEqual([]);
  }
});

test.each(['TipTap', 'a textarea'])('in list mode %s has a badge and a card, and no lines', async (what) => {
  await set({ sites: { [place(what).platform]: 'list' } });
  scene = await visit(place(what));
  await scene.put(DRAFT);
  await scene.tips(expected(scene.place, DRAFT).findings.length);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="tip"]');
  expect(await scene.marked()).toEqual([]);
  expect(await scene.page.highlights()).toEqual([]);
  expect(await scene.overlay.find('[data-part="mirror"]')).toBeNull();
});

test('in popup mode the page holds nothing of ours; the popup has the reading and the toolbar the number', async () => {
  const { browser } = await theStreet();
  await set({ sites: { bluesky: 'popup' } });
  scene = await visit(place('TipTap'));
  await scene.put(DRAFT);
  const { findings } = expected(scene.place, DRAFT);
  await until(async () => (await browser.toolbar()) === String(findings.length), { what: 'the number on the toolbar' });
  expect((await browser.reading())?.findings.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule));
  await scene.page.press('Alt+Shift+K');
  // Longer than it takes until a screen reader would be told.
  await new Promise((told) => setTimeout(told, 2500));
  expect(await scene.overlay.find('[data-part]')).toBeNull();
  expect(await scene.page.highlights()).toEqual([]);
  const ours = () => [
    document.documentElement.children.length,
    document.querySelectorAll('[popover]').length,
    document.adoptedStyleSheets.length,
  ];
  expect(await scene.page.evaluate(ours)).toEqual([2, 0, 0]);
  await set();
  await scene.tips(findings.length);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  await set({ sites: { bluesky: 'popup' } });
  await scene.overlay.waitForNone('[data-part]');
  expect(await scene.page.evaluate(ours)).toEqual([2, 0, 0]);
});

test('switching a network off and on again works in the open tab', async () => {
  scene = await visit(place('TipTap'));
  await scene.put(DRAFT);
  await scene.marks(['thrilled to announce']);
  await set({ sites: { bluesky: 'off' } });
  await scene.overlay.waitForNone('[data-part="badge"]');
  expect(await scene.page.highlights()).toEqual([]);
  await set({ sites: { bluesky: 'list' } });
  await scene.overlay.waitFor('[data-part="badge"]');
  expect(await scene.page.highlights()).toEqual([]);
  await set();
  await scene.marks(['thrilled to announce']);
});

/** Runs in the page. */
const pasted = (words: string) => {
  document.querySelector('textarea')?.focus();
  document.execCommand('insertText', false, words.repeat(400));
};
/** Runs in the page. */
const leaveAndReturn = () => {
  const field = document.querySelector('textarea');
  for (let time = 0; time < 5; time += 1) {
    field?.blur();
    field?.focus();
  }
};

test('a network that is switched off reads a draft no more that it had begun to read', async () => {
  scene = await visit(place('a textarea'));
  const { meter } = scene.page;
  if (!meter) return;
  await scene.enter();
  await scene.page.evaluate(pasted, `${DRAFT} `);
  await scene.overlay.waitFor('[data-part="badge"]');
  const read = await meter.scripts(() => scene.page.evaluate(leaveAndReturn));
  await set({ sites: { github: 'off' } });
  await scene.overlay.waitForNone('[data-part="badge"]');
  expect(await meter.scripts(() => scene.page.evaluate(leaveAndReturn))).toBeLessThan(read / 5);
});

test('a personal account hears nothing of an announcement', async () => {
  await set({ mode: 'personal' });
  scene = await visit(place('TipTap'));
  await scene.put(DRAFT);
  await new Promise((read) => setTimeout(read, 2000));
  expect(await scene.overlay.find('[data-part="badge"]')).toBeNull();
  expect(await scene.marked()).toEqual([]);
});

test('another key can be chosen, and the old one is the page’s again', async () => {
  await set({ key: 'Ctrl+Shift+Y' });
  scene = await visit(place('a textarea'));
  await scene.put(DRAFT);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.page.press('Alt+Shift+K');
  expect(await scene.overlay.find('[data-part="card"]')).toBeNull();
  await scene.page.press('Control+Shift+Y');
  await scene.overlay.waitFor('[data-part="card"]');
});

test('a click on marked words opens the card, unless it is set that only badge and key do', async () => {
  scene = await visit(place('TipTap'));
  await scene.put(DRAFT);
  await scene.marks(['thrilled to announce']);
  const clickWords = async () => {
    const [
      {
        rects: [box],
      } = { rects: [] },
    ] = await scene.page.highlights();
    if (box) await scene.page.clickAt(box.x + box.width / 2, box.y + box.height / 2);
  };
  await clickWords();
  await scene.overlay.waitFor('[data-part="card"]');
  await scene.overlay.click('[data-part="close"]');
  await set({ card: 'badge' });
  await clickWords();
  await new Promise((later) => setTimeout(later, 400));
  expect(await scene.overlay.find('[data-part="card"]')).toBeNull();
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
});

test('of two composers the one in use has the badge', async () => {
  scene = await visit(place('an input'));
  await scene.put(DRAFT);
  const first = (await scene.overlay.waitFor('[data-part="badge"]')).box;
  await scene.page.press('Tab');
  await scene.page.type(DRAFT);
  await until(async () => {
    const badges = await scene.overlay.all('[data-part="badge"]');
    return badges.length === 1 && badges[0] && badges[0].box.y > first.y;
  });
});

test('a composer that the page takes away takes badge and card with it', async () => {
  scene = await visit(place('Draft.js in a dialog'));
  await scene.put(DRAFT);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  await scene.page.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
  await scene.overlay.waitForNone('[data-part]');
  expect(await scene.page.highlights()).toEqual([]);
  expect(await scene.page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
});

test('when a newer script of ours has come, the older one leaves without a trace', async () => {
  scene = await visit(place('TipTap'));
  await scene.put(DRAFT);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  const sheets = () => scene.page.evaluate(() => document.adoptedStyleSheets.length);
  expect(await sheets()).toBe(1);
  await scene.page.evaluate(() => document.dispatchEvent(new Event('selectionsettled')));
  await scene.overlay.waitForNone('[data-part]');
  expect(await scene.page.highlights()).toEqual([]);
  expect(await sheets()).toBe(0);
  expect(await scene.page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  await scene.page.type(' And one more.');
  await scene.page.press('Alt+Shift+K');
  expect(await scene.overlay.find('[data-part]')).toBeNull();
});

test('what is closed to us is left, also where it is closed with much else; what is open still is not', async () => {
  const { browser } = await theStreet();
  const options = await browser.extensionPage('options');
  scene = await visit(place('TipTap'));
  await scene.put(DRAFT);
  await scene.marks(['thrilled to announce']);
  const tell = (open: string[]) => options.evaluate(closeAll, open);
  await tell(['https://bsky.app/*']);
  await scene.page.type(' Rye? We leverage synergies.');
  await scene.marks(['leverage synergies', 'thrilled to announce']);
  await tell(['https://x.com/*']);
  await scene.overlay.waitForNone('[data-part]');
  expect(await scene.page.highlights()).toEqual([]);
  await options.close();
});

/** Runs in a page of ours: says what the background says when its user has closed all of the web to us. */
async function closeAll(open: string[]): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const left = (await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { kind: 'leave', closed: ['https://*/*'], open }));
  await Promise.allSettled(left);
}
interface Tabs {
  query(all: object): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object): Promise<void>;
}

/** What a press on a button of the browser's own page of extensions does. */
type Runtime = { chrome: { runtime: { reload(): void }; management: { uninstallSelf(): Promise<void> } } };
const updates = () => (globalThis as unknown as Runtime).chrome.runtime.reload();
const goes = () => void (globalThis as unknown as Runtime).chrome.management.uninstallSelf();

/** A card is open, and then our extension is no longer what it was. */
async function outlive(does: () => void, then: (outlived: Scene) => Promise<void>): Promise<void> {
  const street = await openStreet(builtFor(BROWSER));
  try {
    const options = await street.browser.extensionPage('options');
    const outlived = new Scene(await street.browser.open(place('TipTap').url), place('TipTap'));
    await outlived.put(DRAFT);
    await outlived.overlay.click('[data-part="badge"]');
    await outlived.overlay.waitFor('[data-part="speaks-brand"]');
    // With its extension the page goes too, and cannot answer.
    await options.evaluate(does).catch(() => {});
    await new Promise((done) => setTimeout(done, 2500));
    await then(outlived);
    expect(outlived.page.errors).toEqual([]);
  } finally {
    await street.close();
  }
}

// Firefox ends the script with its extension and tells it nothing.
test.runIf(BROWSER === 'chromium')('a script that has outlived its extension leaves at the first press, without a word', () =>
  outlive(goes, async (outlived) => {
    await outlived.overlay.click('[data-part="speaks-brand"]');
    await outlived.overlay.waitForNone('[data-part]');
    expect(await outlived.page.highlights()).toEqual([]);
    await outlived.page.type(' Rye.');
    await until(async () => (await outlived.model()) === `${DRAFT} Rye.`, { what: 'typing to go on' });
  }),
);

test.runIf(BROWSER === 'chromium')('after an update a draft in an open tab is coached on, by the newer script alone', () =>
  outlive(updates, async (outlived) => {
    await outlived.overlay.waitForNone('[data-part="card"]');
    await outlived.enter();
    await outlived.page.press('End');
    await outlived.page.type(' Rye.');
    await outlived.overlay.click('[data-part="badge"]');
    await outlived.overlay.click('[data-part="speaks-brand"]');
    await outlived.overlay.click('[data-part="close"]');
    await outlived.marks(['thrilled to announce']);
    expect((await outlived.overlay.all('[data-part="badge"]')).length).toBe(1);
    expect(await outlived.page.evaluate(() => [document.querySelectorAll('[popover]').length, CSS.highlights.size])).toEqual([1, 1]);
  }),
);
