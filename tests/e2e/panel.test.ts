import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from './browsers/page';
import { BROWSER, theStreet } from './browsers/the-browser';

const MASTODON = 'https://mastodon.social/home';
const BLUESKY = 'https://bsky.app/';
const OFFER = 'Good morning neighbours! Get 10% off all muffins for the next two hours. Order now!';

const CHAT = 'Morning, Ben. How is the knee today?';

const EDITOR: Readonly<Record<string, string>> = { [MASTODON]: '.autosuggest-textarea__textarea', [BLUESKY]: '.ProseMirror' };

/** Other tabs, closed after the test. */
let pages: Page[];
let panel: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  pages = [];
});
afterEach(async () => {
  await panel.close();
  for (const page of pages) await page.close();
});

describe('the panel', () => {
  test('goes along to the tab that comes to the front, and back', async () => {
    const mastodon = await openPage(MASTODON);
    await mastodon.type(OFFER);
    panel = await openPanel();
    await sees('Mastodon');
    await reads(OFFER);
    const bluesky = await openPage(BLUESKY);
    await sees('Bluesky');
    expect(await panel.evaluate(() => document.querySelector('#panel-page .reading'))).toBeNull();
    await bluesky.type(CHAT);
    await reads(CHAT);
    await mastodon.front();
    await sees('Mastodon');
    await reads(OFFER);
    expect(panel.errors).toEqual([]);
  });

  test('goes along when the tab goes to another page, and when it is closed', async () => {
    const under = await openPage(BLUESKY);
    const page = await openPage(MASTODON);
    panel = await openPanel();
    await sees('Mastodon');
    await page.goto(BLUESKY);
    await page.click(EDITOR[BLUESKY] ?? '');
    await sees('Bluesky');
    await page.goto(MASTODON);
    await page.click(EDITOR[MASTODON] ?? '');
    await page.type('Every loaf has one crack.');
    await sees('Mastodon');
    await page.close();
    pages = [under];
    await under.front();
    await sees('Bluesky');
  });

  test('keeps what stands in its scratchpad on the way', async () => {
    await openPage(MASTODON);
    panel = await openPanel();
    await sees('Mastodon');
    await panel.evaluate(() => document.getElementById('tab-scratchpad')?.click());
    await panel.evaluate((text) => {
      const draft = document.querySelector<HTMLTextAreaElement>('[name="draft"]');
      if (!draft) throw new Error('no draft');
      draft.value = text;
      draft.dispatchEvent(new Event('input', { bubbles: true }));
    }, OFFER);
    await panel.waitFor(() => document.querySelector('#panel-scratchpad .reading'));
    await openPage(BLUESKY);
    await sees('Bluesky');
    expect(await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.value)).toBe(OFFER);
    expect(await panel.evaluate(() => document.getElementById('panel-scratchpad')?.hidden)).toBe(false);
  });

  test('says so beside a page that it knows nothing of, and offers no second panel', async () => {
    const { browser } = await theStreet();
    await openPage(MASTODON);
    panel = await openPanel();
    await sees('Mastodon');
    pages.push(await browser.extensionPage('options'));
    await panel.waitFor(() => document.querySelector('#panel-page .nothing h2')?.textContent === 'Nothing to read along here');
    expect(await panel.evaluate(() => document.querySelectorAll('.top > button').length)).toBe(1);
  });
});

test('the popup opens it beside the page, with one press', async () => {
  await openPage(MASTODON);
  const { browser } = await theStreet();
  panel = await browser.extensionPage('popup');
  await panel.front();
  await panel.click('.top > button[title="Keep open beside the page"]');
  await panel.waitFor(BROWSER === 'chromium' ? besideInChromium : besideInFirefox, undefined, { what: 'the panel beside the page' });
  expect(await panel.evaluate(() => document.querySelector('.trouble'))).toBeNull();
});

interface Chrome {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]> };
}
interface Firefox {
  sidebarAction: { isOpen(where: object): Promise<boolean> };
}

async function besideInChromium() {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const [context] = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  return context?.documentUrl?.endsWith('/src/popup/panel.html');
}

function besideInFirefox() {
  const { browser } = globalThis as unknown as { browser: Firefox };
  return browser.sidebarAction.isOpen({});
}

async function openPage(url: string): Promise<Page> {
  const { browser } = await theStreet();
  const page = await browser.open(url);
  pages.push(page);
  await page.click(EDITOR[url] ?? '');
  return page;
}

async function openPanel(): Promise<Page> {
  const { browser } = await theStreet();
  return browser.extensionPage('panel');
}

/** Each of the drafts here has a length of its own. */
const reads = ({ length }: string) =>
  panel.waitFor((used) => document.querySelector('#panel-page .length')?.textContent?.startsWith(String(used)), length, {
    what: `a reading of ${length} letters`,
  });

const sees = (network: string) =>
  panel.waitFor((name) => document.querySelector('.where h2')?.textContent?.startsWith(name), network, { what: `the panel at ${network}` });
