import { afterEach, beforeEach, expect, test } from 'vitest';
import { violations } from './axe';
import type { Page } from './browsers/page';
import { theStreet } from './browsers/the-browser';

const LONG = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft! We are thrilled to announce https://example.com/${'a'.repeat(200)} #one #two #three #four #five #six`;

const VOICE = {
  version: 1,
  name: 'Crumb & Kettle',
  character: { traits: ['warm', 'plain-spoken'], since: '2024-03-01', horizonYears: 5 },
  neverSay: [{ term: 'artisanal', instead: 'by hand' }],
  home: [`https://crumb.example/${'saturday'.repeat(30)}`],
  brief: { turnOffs: ['countdowns'] },
};
const STATE = {
  voices: { voice: VOICE, voices: {} },
  accounts: { 'x:crumb': 'brand', 'linkedin:*': 'personal' },
  silenced: { rules: ['hashtag-stuffing'], prints: ['a'] },
};

let page: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  await browser.storage.set(STATE);
});
afterEach(async () => {
  const { browser } = await theStreet();
  await browser.dark(false);
  await page.close();
});

const shown = {
  'the popup beside a page without a composer': async () => {
    const popup = await popupInFront();
    await popup.rect('#panel-page .nothing');
    return popup;
  },
  'the scratchpad with a reading': async () => {
    const popup = await popupInFront();
    await popup.click('#tab-scratchpad');
    await popup.click('[name="draft"]');
    await popup.type(LONG);
    await popup.rect('.reading');
    await popup.click('.tone button');
    return popup;
  },
  'the options': async () => {
    const { browser } = await theStreet();
    const options = await browser.extensionPage('options');
    await options.rect('[id="home.0"]');
    return options;
  },
};

const LOOKS = Object.keys(shown).flatMap((what) => [
  { what: what as keyof typeof shown, dark: false },
  { what: what as keyof typeof shown, dark: true },
]);

test.each(LOOKS)('$what breaks no rule of accessibility (dark: $dark)', async ({ what, dark }) => {
  const { browser } = await theStreet();
  await browser.dark(dark);
  page = await shown[what]();
  expect(await violations(page)).toEqual([]);
  expect(page.errors).toEqual([]);
});

test.each(Object.keys(shown) as (keyof typeof shown)[])('%s fits in 320 pixels', async (what) => {
  page = await shown[what]();
  await page.setViewport(320, 640);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.each(Object.keys(shown) as (keyof typeof shown)[])('in %s every target is at least 28 pixels high', async (what) => {
  page = await shown[what]();
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, input:not([type="checkbox"], [type="radio"]), textarea, nav a, label:has([type="radio"])',
      ),
    ]
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 28)
      .map((target) => target.outerHTML),
  );
  expect(small).toEqual([]);
});

async function popupInFront(): Promise<Page> {
  const { browser } = await theStreet();
  const popup = await browser.extensionPage('popup');
  await popup.front();
  return popup;
}
