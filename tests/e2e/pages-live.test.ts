import { afterEach, beforeEach, expect, test } from 'vitest';
import { SNAPSHOT_KEY, type Snapshot } from '../../src/messages/snapshot';
import { snapshotOf } from '../../src/storage/snapshot';
import { readState } from '../../src/storage/state';
import { type Page, until } from './browsers/page';
import { theStreet } from './browsers/the-browser';

const PAGE = 'https://mastodon.social/home';
const EDITOR = '.autosuggest-textarea__textarea';
const OFFER = 'Good morning neighbours! New blueberry muffins are here. Get 10% off for the next two hours with code MUFFIN10. Order now!';

let page: Page;
let popup: Page | undefined;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  page = await browser.open(PAGE);
  await page.click(EDITOR);
});
afterEach(async () => {
  await popup?.close();
  popup = undefined;
  await page.close();
});

test('the popup follows the draft in the tab in front', async () => {
  popup = await openPopup();
  await popup.waitFor(() => document.querySelector('.where h2')?.textContent?.startsWith('Mastodon'));
  await page.type(OFFER);
  const first = await popup.waitFor(() => document.querySelector('#panel-page .length')?.textContent, undefined, { what: 'a reading' });
  await page.type(' See you soon, and bring your own bag.');
  await popup.waitFor((before) => document.querySelector('#panel-page .length')?.textContent !== before, first, {
    what: 'another reading',
  });
  const sees = await popup.evaluate(() => document.querySelector('.sees')?.textContent ?? '');
  for (const line of [
    'Mastodon, Post: textarea, textarea.autosuggest',
    'can be read: yes',
    'put into it: yes',
    'who is writing: yes',
    'who will see it: yes',
    'publishes is there: yes',
  ])
    expect(sees).toContain(line);
  expect(sees).not.toContain('muffins');
  const inShort = await popup.evaluate(() => document.querySelector('#panel-page .in-short')?.textContent ?? '');
  expect(inShort).toContain('Seen byPublic');
  expect(popup.errors).toEqual([]);
});

test('before anything is typed the popup says so', async () => {
  popup = await openPopup();
  await popup.waitFor(() => document.querySelector('#panel-page .nothing h2')?.textContent === 'Nothing typed yet');
});

test('who speaks and how much is shown are chosen in the popup, kept, and obeyed by the page', async () => {
  const { browser } = await theStreet();
  await page.type(OFFER);
  popup = await openPopup();
  await popup.rect('#panel-page .reading');
  await popup.front();
  await popup.click('label:has([name="speaker"][value="personal"])');
  await until(async () => Object.values(((await browser.storage.get('accounts')) ?? {}) as object).includes('personal'));
  await page.front();
  await popup.waitFor(() => document.querySelectorAll('#panel-page .tip').length === 0, undefined, {
    what: 'a personal draft to be left alone',
  });
  await popup.front();
  await popup.click('label:has([name="site"][value="off"])');
  await until(async () => ((await browser.storage.get('settings')) as { sites?: object } | undefined)?.sites, {
    what: 'the network to be off',
  });
  await popup.waitFor(() => document.querySelector('#panel-page .nothing h2')?.textContent?.startsWith('Off on'));
});

test('the popup says which account it is, and who speaks there for the brand', async () => {
  const { browser } = await theStreet();
  const { state } = readState({
    accounts: { 'mastodon:elmbakery': 'brand' },
    voices: {
      voice: {
        representatives: [{ name: 'Ana' }],
        accounts: [{ platform: 'mastodon', handle: '@elmbakery', mode: 'brand', representative: 'Ana' }],
      },
      voices: {},
    },
  });
  await browser.storage.set({ ...state, [SNAPSHOT_KEY]: snapshotOf(state) });
  await page.type('Every loaf has one crack.');
  popup = await openPopup();
  const line = () => document.querySelector('.where .account')?.textContent;
  await popup.waitFor(line);
  expect(await popup.evaluate(line)).toBe('You write as @elmbakery. Ana speaks for the brand here.');
  await popup.front();
  await popup.click('label:has([name="speaker"][value="personal"])');
  await popup.waitFor(() => document.querySelector('.where .account')?.textContent === 'You write as @elmbakery.');
});

test('the reading says what of the draft would be passed on, and by whom', async () => {
  popup = await openPopup();
  await page.type('On Tuesday a boy of six asked me why the bread has a crack.');
  const passedOn = () => document.querySelector<HTMLElement>('#panel-page .passed-on dd')?.innerText;
  expect(await popup.waitFor(passedOn)).toMatch(/^On Tuesday a boy.* By somebody/);
});

test('the whole draft comes over only when it is asked into the scratchpad', async () => {
  await page.type(OFFER);
  popup = await openPopup();
  await popup.rect('#panel-page .reading');
  expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.value)).toBe('');
  await popup.front();
  await popup.click('#panel-page .reading + .actions button');
  await popup.waitFor((text) => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.value === text, OFFER);
  expect(await popup.evaluate(() => document.querySelector<HTMLSelectElement>('[name="network"]')?.value)).toBe('mastodon');
});

test('what was ticked for one draft in the scratchpad is not ticked for the next one that comes over', async () => {
  await page.type(OFFER);
  popup = await openPopup();
  await popup.rect('#panel-page .reading');
  await popup.front();
  await popup.click('#panel-page .reading + .actions button');
  await popup.click('#panel-scratchpad [data-check="sidewalk"] input');
  const ticked = () => document.querySelector<HTMLInputElement>('#panel-scratchpad [data-check="sidewalk"] input')?.checked;
  await popup.waitFor(ticked);
  await popup.click('#tab-page');
  await popup.click('#panel-page .reading + .actions button');
  await popup.waitFor(() => document.querySelector('#tab-scratchpad[aria-selected="true"]') !== null);
  await popup.waitFor(() => document.querySelector<HTMLInputElement>('#panel-scratchpad [data-check="sidewalk"] input')?.checked === false);
});

test('what is set in the options counts in the open composer without a reload, and the popup names it with its words', async () => {
  const { browser } = await theStreet();
  await page.type('Good morning. We leverage synergies, and the countdown for the muffins ends at noon.');
  const options = await browser.extensionPage('options');
  await options.click('.trait:has(input[value="warm"])');
  await options.click('.trait:has(input[value="plain-spoken"])');
  await options.rect('.order li:nth-child(2)');
  await options.click('details:has([id="brief.turnOffs"]) > summary');
  await options.click('[id="brief.turnOffs"]');
  await options.type('countdown');
  await options.press('Enter');
  await until(async () => ((await browser.storage.get('snapshot')) as Snapshot | undefined)?.voice?.brief?.turnOffs);
  await options.close();
  await page.front();
  popup = await openPopup();
  const said = (id: string) => document.querySelector<HTMLElement>(`[data-check="${id}"].no`)?.innerText;
  const turnOff = await popup.waitFor(said, 'no-turn-offs', { what: 'the turn-off in the checklist' });
  expect(turnOff).toContain('“countdown” puts your people off. Your list says: countdown.');
  const character = await popup.waitFor(said, 'in-character', { what: 'the character in the checklist' });
  expect(character).toContain('warm:');
  expect(character).toContain('plain-spoken:');
  expect(character).toContain('synergies');
});

test('a line of the profile that is not set yet leads to its field', async () => {
  const { browser } = await theStreet();
  await page.type(OFFER);
  popup = await openPopup();
  await popup.rect('[data-check="no-turn-offs"].unset button');
  expect(await popup.evaluate(() => document.querySelector('[data-check].no')?.getAttribute('data-check') ?? null)).toBeNull();
  expect(await browser.storage.get('voices')).toBeUndefined();
});

async function openPopup(): Promise<Page> {
  const { browser } = await theStreet();
  return browser.extensionPage('popup');
}

test('a box that no row knows is told of, without a word of it; a search box is none', async () => {
  await page.evaluate(strangeBox);
  popup = await openPopup();
  const sees = () =>
    popup?.evaluate(() => [document.querySelector('.sees')?.textContent, document.querySelector('.sees')?.matches('[open]')]);
  await until(async () => String(await sees()).includes('does not know'), { what: 'a word about the box' });
  const [told, isOpen] = (await sees()) as [string, boolean];
  expect(told).toContain('div, role textbox, at /home');
  expect(told).not.toContain('Rye');
  expect(isOpen).toBe(true);
  await popup.close();
  await page.front();
  await page.click('.search__input');
  popup = await openPopup();
  await popup.waitFor(() => document.querySelector('.sees'));
  expect(String(await sees())).not.toContain('does not know');
});

/** Runs in the page: as a network does that has given its composer another name. */
function strangeBox(): void {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.textContent = 'Rye.';
  document.querySelector('main, body')?.append(box);
  box.focus();
}
