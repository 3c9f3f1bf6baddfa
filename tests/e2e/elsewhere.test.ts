import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, until } from './browsers/page';
import { BROWSER, openStreet, type Street, variantWith } from './browsers/the-browser';
import { Scene, set } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const DRAFT = 'We leverage synergies. Which ones do you like?';
const BLOG = 'https://blog.example/new';
const FRAMES = 'https://blog.example/frames';
const DISCORD = 'https://discord.com/channels/1/2';
const place = (editor: string, isField = false): Place => ({ what: editor, url: BLOG, platform: 'any', kind: 'post', editor, isField });

let variant: string;
let street: Street;

/** @param grants what a press on the toolbar icon would give for the tab in front, which no automation can press */
async function begin(grants: object): Promise<void> {
  variant = variantWith((manifest) => ({ ...manifest, ...grants }));
  street = await openStreet(variant);
  await set({ browser: street.browser });
}

async function end(): Promise<void> {
  await street.close();
  rmSync(variant, { recursive: true });
}

const press = async (popup: Page, words: string) => {
  await popup.waitFor((text) => [...document.querySelectorAll('button')].some((one) => one.textContent?.startsWith(text)), words, {
    what: `the button "${words}"`,
  });
  await popup.evaluate((text) => [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(text))?.click(), words);
};

describe('for once', () => {
  beforeAll(() => begin({ host_permissions: ['https://blog.example/*', 'https://social.example/*'] }));
  afterAll(end);

  test('at any other site the popup coaches the field in use, and no other', async () => {
    const scene = new Scene(await street.browser.open(BLOG), place('post'));
    await scene.write(DRAFT);
    expect(await scene.overlay.find('[data-part]')).toBeNull();
    const popup = await street.browser.extensionPage('popup');
    await press(popup, 'Coach this field');
    await popup.waitFor(() => document.querySelector('#panel-page .reading'), undefined, { what: 'a reading in the popup' });
    await popup.close();
    await scene.page.front();
    await scene.page.type(' Rye?');
    await scene.marks(['leverage synergies']);

    const note = new Scene(scene.page, place('note', true));
    await note.write(DRAFT);
    await new Promise((read) => setTimeout(read, 1000));
    expect(await note.marked()).toEqual([]);
    expect(scene.page.errors).toEqual([]);
  });

  test('an editor that stands in a frame is coached there', async () => {
    const page = await street.browser.open(FRAMES);
    await page.click('iframe >>> body');
    await page.type(DRAFT);
    const popup = await street.browser.extensionPage('popup');
    await press(popup, 'Coach this field');
    await popup.waitFor(() => document.querySelector('#panel-page .reading'), undefined, { what: 'a reading in the popup' });
    await popup.close();
    await page.front();
    await page.type(' Rye?');
    await page.overlay().waitFor('[data-part="badge"]');
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('the blocks of a block editor are one draft, without its title', async () => {
    const page = await street.browser.open('https://blog.example/blocks');
    const popup = await street.browser.extensionPage('popup');
    await press(popup, 'Coach this field');
    await popup.close();
    await page.front();
    const scene = new Scene(page, place('blocks'));
    await scene.enter();
    await page.type('We leverage synergies.');
    await page.press('Enter');
    await page.type('Which ones do you like?');
    await until(async () => (await street.browser.draft())?.text.trim() === 'We leverage synergies.\nWhich ones do you like?', {
      what: 'both blocks as one draft',
    });
    await scene.marks(['leverage synergies']);
    await page.close();
  });

  test('another Mastodon server is known by its page', async () => {
    const url = 'https://social.example/home';
    const scene = new Scene(await street.browser.open(url), { ...place('post', true), url, platform: 'mastodon' });
    const popup = await street.browser.extensionPage('popup');
    await press(popup, 'Coach this field');
    await popup.waitFor(() => document.querySelector('.where h2')?.textContent?.startsWith('Mastodon'), undefined, {
      what: 'Mastodon to be known',
    });
    await popup.close();
    await scene.page.front();
    await scene.write(DRAFT);
    await scene.marks(['leverage synergies']);
  });
});

// Only Firefox can be told to answer the question for its user.
describe.runIf(BROWSER === 'firefox')('for good', () => {
  beforeAll(() => begin({ permissions: ['storage', 'scripting', 'activeTab', 'tabs'] }));
  afterAll(end);

  /** Opens a site as its user does, and comes back to it. @param says what the popup shows until then */
  async function openForGood(url: string, says: string): Promise<Page> {
    const { hostname } = new URL(url);
    const page = await street.browser.open(url);
    const popup = await street.browser.extensionPage('popup');
    await popup.waitFor((words) => document.querySelector('.nothing')?.textContent?.includes(words), says, { what: says });
    await popup.front();
    await popup.click('.nothing button:nth-of-type(2)');
    await until(async () => JSON.stringify(await street.browser.storage.get('settings')).includes(hostname), {
      what: `${hostname} to be kept`,
    });
    await page.front();
    return page;
  }

  /** Closes it in the options, and waits until nothing of us is left in its page. @param row what it is called there */
  async function close(page: Page, row: string): Promise<void> {
    const options = await street.browser.extensionPage('options');
    await options.waitFor((words) => [...document.querySelectorAll('.rows span')].some(({ textContent }) => textContent === words), row, {
      what: `the row "${row}"`,
    });
    await options.click(`[aria-label="Close ${row.split(' ').at(-1)} to Sidewalk"]`);
    await page.overlay().waitForNone('[data-part]');
    await options.close();
  }

  test('a network that is not asked for at install is named before it is opened, and is known from then on', async () => {
    const page = await openForGood(DISCORD, 'Discord is not open to Sidewalk');
    const scene = new Scene(page, { ...place('post'), url: DISCORD, platform: 'discord' });
    await scene.write(DRAFT);
    await scene.marks(['leverage synergies']);
    expect(await street.browser.draft()).toMatchObject({ platform: 'discord', kind: 'post' });

    await close(page, 'Discord, discord.com');
    await page.close();
  });

  test('a site that is opened is coached at once and after a reload, until it is closed', async () => {
    const page = await openForGood(BLOG, 'Always at blog.example');
    const scene = new Scene(page, place('post'));
    await scene.write(DRAFT);
    await scene.marks(['leverage synergies']);

    await page.goto(BLOG);
    const note = new Scene(page, place('note', true));
    await note.write(DRAFT);
    await note.marks(['leverage synergies']);
    for (const editor of ['name', 'search']) {
      await page.goto(BLOG);
      const never = new Scene(page, place(editor, true));
      await never.write(DRAFT);
      await new Promise((read) => setTimeout(read, 700));
      expect(await never.marked(), editor).toEqual([]);
    }

    await page.goto(BLOG);
    await note.write(DRAFT);
    await note.marks(['leverage synergies']);
    await close(page, 'blog.example');
    expect(JSON.stringify(await street.browser.storage.get('settings'))).not.toContain('blog.example');
    await page.close();
  });

  test('an editor that stands in a frame of an opened site is coached from its first key', async () => {
    const page = await openForGood(FRAMES, 'Always at blog.example');
    await page.goto(FRAMES);
    await page.click('iframe >>> body');
    await page.type(DRAFT);
    await page.overlay().waitFor('[data-part="badge"]');
    await close(page, 'blog.example');
    await page.close();
  });

  test('networks that are closed one right after the other are all left, and a site that was opened stays open', async () => {
    const page = await openForGood(BLOG, 'Always at blog.example');
    const scenes: Scene[] = [];
    for (const what of ['TipTap', 'a textarea of React']) {
      const drafted = PLACES.find((one) => one.what === what) as Place;
      const scene = new Scene(await street.browser.open(drafted.url), drafted);
      await scene.put(DRAFT);
      await scene.overlay.waitFor('[data-part="badge"]');
      scenes.push(scene);
    }
    const options = await street.browser.extensionPage('options');
    await options.evaluate(closeNetworks);
    for (const { overlay } of scenes) await overlay.waitForNone('[data-part]');
    await until(async () => (await options.evaluate(registered)).join() === 'https://blog.example/*', {
      what: 'one site to be registered',
    });
    await options.close();
    await close(page, 'blog.example');
    for (const one of [page, ...scenes.map((scene) => scene.page)]) await one.close();
  });

  test('whoever erases everything takes back the sites as well; undo brings back the rest', async () => {
    const page = await openForGood(BLOG, 'Always at blog.example');
    const scene = new Scene(page, place('post'));
    await scene.write(DRAFT);
    await scene.marks(['leverage synergies']);

    const options = await street.browser.extensionPage('options');
    // What is stored stands above, and comes a moment later.
    await options.rect('.stored li');
    await options.click('.erase > button');
    await options.waitFor(() => document.querySelector('dialog[open]')?.textContent?.includes('closed, too'));
    await options.click('dialog[open] .actions .grave');
    await scene.overlay.waitForNone('[data-part]');
    await until(async () => (await street.browser.storage.get('settings')) === undefined, { what: 'everything to be erased' });
    const isLetIn = () =>
      (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser.permissions.contains({
        origins: ['https://blog.example/*'],
      });
    expect(await options.evaluate(isLetIn)).toBe(false);
    await options.click('.erase .removed button');
    const settings = await until(() => street.browser.storage.get('settings'), { what: 'the settings to be back' });
    expect(JSON.stringify(settings)).not.toContain('blog.example');
    await options.close();
    await page.close();
  });
});

declare const browser: typeof import('webextension-polyfill');

/** Runs in a page of ours, as if somebody had pressed again and again in the browser's own settings. */
async function closeNetworks(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const networks = origins.filter((origin) => !origin.includes('blog.example'));
  await Promise.all(networks.map((origin) => browser.permissions.remove({ origins: [origin] })));
}

/** Runs in a page of ours. @returns where a script of ours is registered */
async function registered(): Promise<string[]> {
  return (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
}
