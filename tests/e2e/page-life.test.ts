import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { BROWSER, theStreet } from './browsers/the-browser';
import { expected, type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** What a page does to its composers, and the browser to its pages. */

const DRAFT = 'We leverage synergies. What do you bake?';
const SLIP = 'Warm bread. We utilize a new oven for it. What do you put on yours?';
const WORDS = ['leverage synergies'];

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

test('the address changes under an open composer: a post becomes a reply', async () => {
  const { browser } = await theStreet();
  scene = await visit(place('Draft.js'));
  await scene.write(DRAFT);
  await until(async () => (await browser.reading())?.kind === 'post', { what: 'a post' });
  await scene.page.evaluate(() => history.pushState({}, '', '/somebody/status/123'));
  await scene.page.type(' Rye?');
  await until(async () => (await browser.reading())?.kind === 'reply', { what: 'a reply' });
});

test('a post that is turned into a private mention is let go, and taken up again once it is public', async () => {
  const { browser } = await theStreet();
  scene = await visit(place('a textarea of React'));
  await scene.write(DRAFT);
  await scene.marks(WORDS);
  await scene.page.evaluate(() => document.querySelector('.dropdown-button')?.insertAdjacentHTML('afterbegin', '<i class="icon-at"></i>'));
  await scene.page.type(' Rye?');
  await scene.overlay.waitForNone('[data-part]');
  expect(await browser.reading()).toBeNull();
  await scene.page.evaluate(() => document.querySelector('.icon-at')?.remove());
  await scene.page.type(' Or wheat?');
  await scene.marks(WORDS);
});

test('a composer that is closed and opened again is coached as the first time, and nothing piles up', async () => {
  scene = await visit({ ...place('Draft.js'), url: 'https://x.com/home?composer=closed', editor: 'new' });
  for (let time = 0; time < 2; time += 1) {
    await scene.page.click('[data-testid="SideNav_NewTweet_Button"]');
    await scene.page.evaluate(() => (globalThis as unknown as { editors: unknown[] }).editors.splice(0, -1));
    await scene.write(DRAFT);
    await scene.marks(WORDS);
    expect((await scene.overlay.all('[data-part="badge"]')).length).toBe(1);
    expect(await scene.page.evaluate(traces)).toEqual({ sheets: 1, hosts: 1, highlights: 1 });
    await scene.page.click('[data-testid="app-bar-close"]');
    await scene.overlay.waitForNone('[data-part]');
  }
  expect(await scene.page.evaluate(traces)).toEqual({ sheets: 0, hosts: 0, highlights: 0 });
});

const traces = () => ({
  sheets: document.adoptedStyleSheets.length,
  hosts: document.querySelectorAll('[popover]').length,
  highlights: CSS.highlights.size,
});

test.runIf(BROWSER === 'firefox')('what a script left that Firefox ended is swept out by the next one', async () => {
  scene = await visit(place('Draft.js'));
  await scene.page.evaluate(leaveThings);
  expect(await scene.page.evaluate(traces)).toEqual({ sheets: 2, hosts: 2, highlights: 2 });
  await scene.write(DRAFT);
  await scene.marks(WORDS);
  // Beside our own, what is the page's stays.
  expect(await scene.page.evaluate(traces)).toEqual({ sheets: 2, hosts: 2, highlights: 2 });
  expect(await scene.page.evaluate(() => document.querySelector('#left'))).toBe(null);
});

/** Runs in the page: what an ended script has left, and the same of the page's own. */
function leaveThings(): void {
  const host = (within: string) => {
    const element = document.createElement('div');
    element.setAttribute('popover', 'manual');
    const inside = document.createElement('div');
    inside.className = within;
    element.attachShadow({ mode: 'closed' }).append(inside);
    document.documentElement.append(element);
    return element;
  };
  host('pieces').id = 'left';
  host('toast');
  const sheet = (names: string[]) => {
    const made = new CSSStyleSheet();
    made.replaceSync(names.map((name) => `::highlight(${name}){color:red}`).join(''));
    for (const name of names.slice(0, 1)) CSS.highlights.set(name, new Highlight());
    return made;
  };
  document.adoptedStyleSheets = [sheet(['tab12c3', 'tzz9', 'tq', 't1vwx1a']), sheet(['search', 'tq2'])];
}

test('a composer in a frame of the network has its badge and its card there', async () => {
  const inside = place('TipTap in a modal dialog');
  scene = await visit({ ...inside, url: 'https://www.linkedin.com/in/me/' });
  await scene.page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, style: 'position:fixed;inset:40px;width:1100px;height:800px;z-index:99' });
    document.body.append(frame);
  }, inside.url);
  const editor = 'iframe >>> [contenteditable="true"]';
  await scene.page.click(editor);
  await scene.page.type(DRAFT);
  const badge = await scene.overlay.waitFor('[data-part="badge"]');
  expect((await scene.overlay.all('[data-part="badge"]')).length).toBe(1);
  await scene.page.clickAt(badge.box.x + badge.box.width / 2, badge.box.y + badge.box.height / 2);
  await scene.overlay.waitFor('[data-part="tip"]');
});

test('of two frames with a draft the one in use has the card, and what the other takes back is not its number', async () => {
  const { browser } = await theStreet();
  const above = place('TipTap in a comment');
  scene = await visit(above);
  await scene.put(DRAFT);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, style: 'position:fixed;left:40px;top:500px;width:1100px;height:390px;z-index:99' });
    document.body.append(frame);
  }, above.url);
  await scene.page.click('iframe >>> [componentkey^="commentBox-"] [contenteditable="true"]');
  await scene.page.type(`${DRAFT} ${DRAFT}`);
  await until(async () => (await scene.overlay.all('[data-part="badge"]')).length === 2, { what: 'a badge in each frame' });
  await browser.openCard();
  await scene.overlay.waitFor('[data-part="card"]');
  await new Promise((later) => setTimeout(later, 300));
  expect((await scene.overlay.all('[data-part="card"]')).length).toBe(1);

  const shown = await browser.toolbar();
  expect(shown).not.toBe('');
  await scene.page.evaluate(() => document.querySelector('[componentkey^="commentBox-"]')?.remove());
  await until(async () => (await scene.overlay.all('[data-part="badge"]')).length === 1, { what: 'the badge of the other frame to go' });
  await new Promise((later) => setTimeout(later, 300));
  expect(await browser.toolbar()).toBe(shown);
});

test('a picture without a description is told of as soon as it is attached, and no longer once it has one', async () => {
  scene = await visit(place('a textarea of React'));
  await scene.write('The second tray. What do you bake?');
  await scene.overlay.waitFor('[data-part="badge"]');
  const before = await scene.count();
  await scene.page.click('[aria-label="Add images"]');
  await scene.tips(Number(before) + 1);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-rule="missing-alt"]');
  await scene.page.click('.compose-form__upload__warning .icon-button');
  await scene.tips(Number(before));
});

test('a page that was left and come back to is coached on, with one badge and what was set meanwhile', async () => {
  scene = await visit(place('a textarea of React'));
  await scene.write(DRAFT);
  await scene.marks(WORDS);
  await scene.page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
  await scene.page.goto('https://mastodon.social/@a/1');
  await set({ sites: { mastodon: 'list' } });
  await scene.page.back();
  await until(() => scene.page.evaluate(() => location.pathname === '/home'));
  expect(await scene.page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
  await until(async () => (await scene.marked()).length === 0, { what: 'the list without lines' });
  await set();
  await scene.enter();
  await scene.page.press('End');
  await scene.page.type(' Rye?');
  await scene.marks(WORDS);
  expect((await scene.overlay.all('[data-part="badge"]')).length).toBe(1);
});

test.runIf(BROWSER === 'chromium')('a background that the browser has put to sleep wakes up for a press in the card', async () => {
  const { browser } = await theStreet();
  scene = await visit(place('Draft.js'));
  await scene.write(DRAFT);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="tip"]');
  await browser.stopBackground?.();
  await scene.overlay.click('[data-part="silence"]');
  await until(
    async () => JSON.stringify(await browser.storage.get('silenced'))?.includes(`"${expected(scene.place, DRAFT).findings[0]?.rule}"`),
    {
      what: 'the rule to be silenced',
    },
  );
});

test('a composer that goes while words are put into it leaves the words to be copied', async () => {
  scene = await visit(place('Draft.js in a dialog'));
  await scene.write(SLIP);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  for (let tips = 0; tips < 8 && !(await scene.overlay.find('[data-part="apply"]')); tips += 1)
    await scene.overlay.click('[data-part="next"]');
  await scene.page.evaluate(() => {
    const leave = () => document.querySelector('[role="dialog"]')?.remove();
    document.addEventListener('selectionchange', leave, { once: true });
  });
  await scene.overlay.click('[data-part="apply"]');
  await until(async () => (await scene.overlay.find('[data-part="note"]'))?.text.includes('is gone'), { what: 'a word about it' });
  await new Promise((later) => setTimeout(later, 500));
  await scene.overlay.waitFor('[data-part="copy"]');
  expect(await scene.overlay.find('[data-part="badge"]')).toBeNull();
  await scene.overlay.click('[data-part="close"]');
  await scene.overlay.waitForNone('[data-part]');
  expect(await scene.page.evaluate(traces)).toEqual({ sheets: 0, hosts: 0, highlights: 0 });
  expect(scene.page.errors).toEqual([]);
});

test('what came of a change is not told of another composer, to which the page went on meanwhile', async () => {
  scene = await visit(place('a textarea of React'));
  await scene.write(SLIP);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  for (let tips = 0; tips < 8 && !(await scene.overlay.find('[data-part="apply"]')); tips += 1)
    await scene.overlay.click('[data-part="next"]');
  await scene.page.evaluate(goOnInAnother);
  await scene.overlay.click('[data-part="apply"]');
  await until(() => scene.page.evaluate(() => document.activeElement?.matches('#another textarea')), { what: 'the other composer' });
  await scene.overlay.waitForNone('[data-part="card"]');
  await new Promise((later) => setTimeout(later, 500));
  await scene.pressBadge();
  await scene.overlay.waitFor('[data-part="card"]');
  expect(await scene.overlay.find('[data-part="note"]')).toBeNull();
});

/** Runs in the page: as soon as something is written, the writer finds themselves in another composer with the same draft. */
function goOnInAnother(): void {
  const form = document.querySelector('.compose-form');
  const another = form?.cloneNode(true) as HTMLElement;
  another.id = 'another';
  form?.after(another);
  document.addEventListener('input', () => another.querySelector('textarea')?.focus(), { once: true });
}

test('a paste of 200 kB is read as far as anybody would post, and typing goes on', async () => {
  scene = await visit(place('a textarea'));
  await scene.enter();
  await scene.page.evaluate((words) => document.execCommand('insertText', false, words.repeat(5000)), `${DRAFT} `);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.page.type('Rye?');
  await until(async () => (await scene.model()).endsWith('bake? Rye?'), { what: 'typing to go on' });
  expect((await scene.model()).length).toBeGreaterThan(200_000);
});
