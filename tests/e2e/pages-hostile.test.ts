import { beforeEach, expect, test } from 'vitest';
import { readyVoices } from '../../src/profile/ready';
import { SHAPE, SHAPE_KEY } from '../../src/storage/migrations';
import { parseVoiceFile } from '../../src/storage/schema/voice';
import { snapshotOf } from '../../src/storage/snapshot';
import { readState } from '../../src/storage/state';
import type { Page } from './browsers/page';
import { theStreet } from './browsers/the-browser';

/* A profile that means harm, as it is after it was read: every line of it is markup that would take the page's title. */

const MARKUP = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
/** What may not be just any text. */
const KEPT = new Set(['version', 'traits', 'home', 'profiles', 'platform', 'term']);

const { voice, problems } = parseVoiceFile(JSON.parse(JSON.stringify(readyVoices.bakery.en), markedUp));
const { state } = readState({
  voices: {
    voice: {
      ...voice,
      character: { ...voice.character, history: [{ at: '2024-03-01', traits: ['dry'], reason: MARKUP }] },
      neverSay: [{ term: 'artisanal', instead: MARKUP, why: MARKUP }],
    },
    voices: {},
  },
  accounts: { 'mastodon:elmbakery': 'brand', 'mastodon:*': 'brand' },
  silenced: { rules: [MARKUP.slice(0, 90)] },
});

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  await browser.storage.set({ ...state, [SHAPE_KEY]: SHAPE, snapshot: snapshotOf(state) });
});

test('such a profile is one that is read', () => {
  expect(problems).toEqual([]);
});

test.each(['options', 'welcome'] as const)('the %s show it as the text it is', async (name) => {
  const { browser } = await theStreet();
  const page = await browser.extensionPage(name);
  await page.waitFor((markup) => document.querySelector<HTMLInputElement>('[id="name"]')?.value === markup, MARKUP);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"], .hear-all button')) button.click();
  });
  if (name === 'options') await page.waitFor(() => document.querySelector('.history li')?.textContent?.includes('<img src=x'));
  await isOnlyText(page);
  await page.close();
});

test('what is stored is shown as the text it is, also what nobody knows and what was put aside', async () => {
  const { browser } = await theStreet();
  await browser.storage.set({ [MARKUP]: MARKUP, 'settings.damaged': [MARKUP] });
  const options = await browser.extensionPage('options');
  await options.waitFor(() => document.querySelectorAll('.stored pre').length === 2);
  await options.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('.stored details')) folded.open = true;
  });
  const shown = await options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.stored strong, .stored pre')].map((each) => each.innerText),
  );
  expect(shown.filter((text) => text.includes('<img src=x'))).toHaveLength(3);
  await isOnlyText(options);
  await options.close();
});

test('a file is looked at as the text it is, before it is read in', async () => {
  const { browser } = await theStreet();
  const options = await browser.extensionPage('options');
  await options.rect('.import button');
  await options.evaluate(
    ({ name, text }) => {
      const chooser = document.querySelector<HTMLInputElement>('.import input[type="file"]');
      if (!chooser) throw new Error('no file chooser');
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type: 'application/json' }));
      chooser.files = files.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name: `${MARKUP}.json`, text: JSON.stringify({ version: 1, name: `2 ${MARKUP}`, home: [MARKUP], [MARKUP]: MARKUP }) },
  );
  const report = await options.waitFor(() => document.querySelector<HTMLElement>('.report')?.innerText);
  expect(report.split('<img src=x').length).toBeGreaterThan(3);
  await isOnlyText(options);
  await options.close();
});

test.each(['own-pitch-word', 'own-announcement-promise'])('the drill %s quotes it as the text it is', async (drill) => {
  const { browser } = await theStreet();
  const page = await browser.extensionPage('practice');
  await page.rect('.given');
  await page.evaluate((id) => {
    location.hash = id;
  }, drill);
  await page.waitFor((id) => location.hash === `#${id}` && document.querySelector('main')?.innerText.includes('<img src=x'), drill);
  if (drill !== 'own-announcement-promise') {
    await page.click('.post button:nth-of-type(1)');
    await page.click('.post ~ .actions .main');
    await page.waitFor(() => document.querySelector('.tips')?.textContent);
  }
  await isOnlyText(page);
  await page.close();
});

test('in the scratchpad draft, openings and the networks side by side stay the text they are', async () => {
  const { browser } = await theStreet();
  const popup = await browser.extensionPage('popup');
  await popup.front();
  await popup.click('#tab-scratchpad');
  await popup.waitFor(() => document.querySelector('#panel-scratchpad .openings')?.textContent?.includes('<img src=x'));
  await isOnlyText(popup);
  await popup.click('[name="draft"]');
  await popup.insert(`Our artisanal loaf. ${`${MARKUP} `.repeat(8)}`);
  await popup.rect('.side .cut');
  await popup.click('.side [value="linkedin"]');
  await popup.waitFor(() => document.querySelector('.before-fold blockquote')?.textContent?.includes('<img src=x'));
  await isOnlyText(popup);
  await popup.close();
});

test('card and popup quote it as the text it is', async () => {
  const { browser } = await theStreet();
  const page = await browser.open('https://mastodon.social/home');
  await page.click('.autosuggest-textarea__textarea');
  await page.type('Our artisanal loaf. Leveraging synergies going forward.');
  await page.overlay().click('[data-part="badge"]');
  const card = await page.overlay().waitFor('[data-part="card"]');
  expect(card.text).toContain('<img');
  const popup = await browser.extensionPage('popup');
  await popup.waitFor(() => document.querySelector('#panel-page .checklist')?.textContent?.includes('<img src=x'));
  await isOnlyText(popup);
  expect(await page.evaluate(() => document.title)).not.toBe('taken');
  await popup.close();
  await page.close();
});

async function isOnlyText(page: Page): Promise<void> {
  const made = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (each) =>
          /^(script|img|iframe|object|embed|style)$/.test(each.localName) || each.getAttributeNames().some((name) => /^on/.test(name)),
      )
      .map((each) => each.outerHTML.slice(0, 100)),
  );
  expect(made).toEqual([]);
  expect(await page.evaluate(() => document.title)).not.toBe('taken');
  expect(page.errors).toEqual([]);
}

/** For the parser: every text but those that must be of a kind. */
function markedUp(this: unknown, key: string, value: unknown): unknown {
  if (KEPT.has(key) || Array.isArray(value))
    return KEPT.has(key) ? value : (value as unknown[]).map((item) => (typeof item === 'string' ? MARKUP : item));
  return typeof value === 'string' && !/^\d+$/.test(key) ? MARKUP : value;
}
