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
  brief: { turnOffs: ['countdowns'], media: [{ platform: 'linkedin', purpose: 'to be asked', topics: ['contracts'] }] },
  representatives: [{ name: 'Ana', mayTalkAbout: ['bread'] }],
};
const STATE = {
  voices: { voice: VOICE, voices: {} },
  accounts: { 'x:crumb': 'brand', 'linkedin:*': 'personal' },
  silenced: { rules: ['hashtag-stuffing', 'shouting'] },
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
  'the panel beside a page without a composer': async () => {
    const { browser } = await theStreet();
    const panel = await browser.extensionPage('panel');
    await panel.front();
    await panel.rect('#panel-page .nothing');
    return panel;
  },
  'the scratchpad with a reading': async () => {
    const popup = await popupInFront();
    await popup.click('#tab-scratchpad');
    await popup.click('[name="draft"]');
    await popup.evaluate((text) => document.execCommand('insertText', false, text), LONG);
    await popup.rect('.reading');
    await popup.click('.tone button');
    return popup;
  },
  'the options': async () => {
    const { browser } = await theStreet();
    const options = await browser.extensionPage('options');
    await options.rect('[id="home.0"]');
    await options.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    return options;
  },
  'the first run': async () => {
    const { browser } = await theStreet();
    const welcome = await browser.extensionPage('welcome');
    await welcome.click('nav a[href="#character"]');
    await welcome.rect('.posts');
    return welcome;
  },
  'a drill to look through': async () => {
    const { browser } = await theStreet();
    const practice = await browser.extensionPage('practice');
    await practice.click('.post button:nth-of-type(4)');
    return practice;
  },
  'a drill that was looked through': async () => {
    const { browser } = await theStreet();
    const practice = await browser.extensionPage('practice');
    await practice.click('.post button:nth-of-type(1)');
    await practice.click('.post button:nth-of-type(4)');
    await practice.click('.post ~ .actions .main');
    await practice.rect('.came');
    return practice;
  },
  'a drill to write': async () => {
    const { browser } = await theStreet();
    const practice = await browser.extensionPage('practice');
    await practice.evaluate(() => location.replace('#bakery-network-street-oven-linkedin'));
    await practice.click('#yours');
    await practice.evaluate((text) => document.execCommand('insertText', false, text), LONG);
    await practice.click('.sample button');
    await practice.rect('.reading');
    return practice;
  },
};

const WHAT = Object.keys(shown) as (keyof typeof shown)[];

test.each(WHAT)('%s breaks no rule of accessibility, light or dark, and fits in 320 pixels', async (what) => {
  const { browser } = await theStreet();
  page = await shown[what]();
  expect(await violations(page), 'light').toEqual([]);
  await browser.dark(true);
  expect(await violations(page), 'dark').toEqual([]);
  await page.setViewport(320, 640);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(page.errors).toEqual([]);
});

test.each(WHAT)('in %s every target is at least 28 pixels high, and the Tab key comes by all of them and is never caught', async (what) => {
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
  const stops = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    // Of a row of choices or tabs only one is a stop; the arrow keys go on from there.
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, select, textarea, input')];
    const stops = all.filter((each) => each.checkVisibility() && each.tabIndex >= 0 && (each as HTMLInputElement).type !== 'radio');
    for (const [at, each] of stops.entries()) each.dataset.stop = String(at);
    return stops.length;
  });
  const met = new Set<string>();
  for (let presses = 0; presses < stops * 2 && met.size < stops; presses++) {
    await page.press('Tab');
    const at = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop);
    if (at) met.add(at);
  }
  expect(met.size).toBe(stops);
});

async function popupInFront(): Promise<Page> {
  const { browser } = await theStreet();
  const popup = await browser.extensionPage('popup');
  await popup.front();
  return popup;
}
