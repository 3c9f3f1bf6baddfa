import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { SNAPSHOT_KEY } from '../../src/messages/snapshot';
import { snapshotOf } from '../../src/storage/snapshot';
import { readState } from '../../src/storage/state';
import type { Page } from './browsers/page';
import { theStreet } from './browsers/the-browser';

const PAGE = 'https://mastodon.social/home';
const EDITOR = '.autosuggest-textarea__textarea';
const VOICE: Voice = {
  version: 1,
  name: 'Crumb & Kettle',
  brief: { market: 'families in the quarter', support: 'a loaf for a loaf' },
};

let page: Page | undefined;
let popup: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
});
afterEach(async () => {
  await popup.close();
  await page?.close();
  page = undefined;
});

test('an empty scratchpad asks three questions out of the profile, and others on demand', async () => {
  await givenVoice();
  await openScratchpad();
  const asked = await questions();
  expect(asked).toHaveLength(3);
  expect(asked.join(' ')).toContain('families in the quarter');
  await popup.click('#panel-scratchpad .openings .after button');
  await popup.waitFor((first) => document.querySelector('#panel-scratchpad .opening')?.textContent !== first, asked[0]);
  expect(await questions()).toHaveLength(3);
});

test('without a profile it asks what anybody can be asked', async () => {
  await openScratchpad();
  expect((await questions()).filter((question) => question.endsWith('?'))).toHaveLength(3);
});

test('a pressed question stands over the field as its prompt, writes nothing, and goes when it is put away', async () => {
  await openScratchpad();
  const [first = ''] = await questions();
  await popup.click('#panel-scratchpad .opening');
  await popup.waitFor((question) => document.querySelector('.prompt p')?.textContent === question, first);
  await popup.waitFor(() => document.activeElement?.getAttribute('name') === 'draft');
  const field = await popup.evaluate(() => {
    const draft = document.querySelector<HTMLTextAreaElement>('[name="draft"]');
    const prompt = document.getElementById(draft?.getAttribute('aria-describedby') ?? '');
    return { text: draft?.value, isFocused: document.activeElement === draft, told: prompt?.textContent };
  });
  expect(field).toEqual({ text: '', isFocused: true, told: first });
  await popup.type('The loaf with the crack.');
  await popup.rect('#panel-scratchpad .reading');
  expect(await popup.evaluate(() => document.querySelector('.openings'))).toBeNull();
  await popup.click('.prompt button');
  await popup.waitFor(() => !document.querySelector('.prompt') && document.activeElement?.getAttribute('name') === 'draft');
  expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.value)).toBe('The loaf with the crack.');
});

test('beside an empty composer the questions are asked too; a pressed one opens the scratchpad and leaves the page alone', async () => {
  await givenVoice();
  page = await openPage();
  popup = await openPopup();
  await popup.rect('#panel-page .opening');
  await popup.front();
  await popup.click('#panel-page .opening');
  await popup.waitFor(() => document.querySelector('#panel-scratchpad:not([hidden]) .prompt p')?.textContent?.includes('families'));
  expect(await popup.evaluate(() => document.querySelector<HTMLSelectElement>('[name="network"]')?.value)).toBe('mastodon');
  expect(await page.evaluate((editor) => document.querySelector<HTMLTextAreaElement>(editor)?.value, EDITOR)).toBe('');
});

test('what stood in the scratchpad before comes back on demand, and what stands there now after it', async () => {
  await givenVoice();
  page = await openPage();
  popup = await openPopup();
  await popup.rect('#panel-page .opening');
  await popup.front();
  await popup.click('#tab-scratchpad');
  await write('The first loaf.');
  await popup.click('#tab-page');
  await popup.click('#panel-page .opening');
  await popup.rect('#panel-scratchpad .prompt');
  await write('The second loaf.');
  const change = '#panel-scratchpad > p > .bare';
  const standsThere = (text: string) =>
    popup.waitFor((words) => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.value === words, text);
  await popup.click(change);
  await standsThere('The first loaf.');
  await popup.click(change);
  await standsThere('The second loaf.');
});

test('who speaks for themselves is not asked about the brand', async () => {
  await givenVoice();
  await openScratchpad();
  await popup.click('label:has([name="scratch-speaker"][value="personal"])');
  await popup.waitFor(() => !document.querySelector('#panel-scratchpad .openings')?.textContent?.includes('families'));
  expect(await questions()).toHaveLength(3);
});

test('an answer needs no opening: somebody has begun already', async () => {
  await openScratchpad();
  await popup.evaluate(() => {
    const kind = document.querySelector<HTMLSelectElement>('[name="kind"]');
    if (!kind) throw new Error('no list of kinds');
    kind.value = 'reply';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await popup.waitFor(() => document.querySelector('[name="reply-to"]') && !document.querySelector('.openings'));
});

async function givenVoice() {
  const { browser } = await theStreet();
  const { state } = readState({ voices: { voice: VOICE, voices: {} } });
  await browser.storage.set({ ...state, [SNAPSHOT_KEY]: snapshotOf(state) });
}

async function openPage(): Promise<Page> {
  const { browser } = await theStreet();
  const page = await browser.open(PAGE);
  await page.click(EDITOR);
  return page;
}

async function openPopup(): Promise<Page> {
  const { browser } = await theStreet();
  return browser.extensionPage('popup');
}

async function openScratchpad() {
  popup = await openPopup();
  await popup.front();
  await popup.click('#tab-scratchpad');
  await popup.rect('#panel-scratchpad .opening');
}

async function write(text: string) {
  await popup.click('[name="draft"]');
  await popup.insert(text);
}

const questions = () =>
  popup.evaluate(() => [...document.querySelectorAll('#panel-scratchpad .opening')].map((each) => each.textContent ?? ''));
