import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import type { Settings } from '../../src/messages/snapshot';
import { dayOf } from '../../src/ui/day';
import { violations } from './axe';
import { type Page, until } from './browsers/page';
import { BROWSER, builtFor, openStreet, type Street } from './browsers/the-browser';

/* The way of somebody who has just installed it: first run, options, a draft that does everything wrong, one that does not. */

/** Not part of the repository; for somebody to look at. */
const PICTURES = `.cache/pictures/walk/${BROWSER}`;
/** The card fades in, see layer.css. */
const FADED_IN_MS = 400;

const COMPOSER = '.autosuggest-textarea__textarea';
/** Out of character, against what the firm does, with a word it never says, a turn-off, and nobody it speaks to. */
const WRONG =
  'Bought a solar powered calculator, made us feel good to conserve. Leveraging best-in-class synergies going forward. Only two hours left!';
const RIGHT =
  'Good morning, you who heat with oil. A family on Mill Street called us at six: cold radiators, and a baby in the house. Sam answered, drove over, and bled the pump. The house was warm by eight. What do you check before winter comes?';

let street: Street;
let taken = 0;

beforeAll(async () => {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  street = await openStreet(builtFor(BROWSER), { keepsWelcome: true });
});
afterAll(() => street?.close());

test('a new user tells who they are, writes out of it, is told so in their own words, and mends it', {
  timeout: 180_000,
  retry: 0,
}, async () => {
  const { browser } = street;

  const welcome = await browser.welcomed();
  await welcome.front();
  await heading(welcome, 'promise');
  await picture(welcome, 'promise');
  await next(welcome, 'brand');
  await write(welcome, '[id="name"]', 'Northwell');
  await write(welcome, '[id="industry"]', 'Oil and gas');
  await write(welcome, '[id="brief.goals"]', 'call before winter');
  await picture(welcome, 'brand');
  await next(welcome, 'people');
  await write(welcome, '[id="brief.market"]', 'families who heat with oil');
  await welcome.click('.networks [value="mastodon"]');
  await picture(welcome, 'people');
  await next(welcome, 'gains');
  await write(welcome, '[id="brief.valueProposition"]', 'a warm house, and a person who answers');
  await write(welcome, '[id="brief.turnOffs"]', 'countdowns');
  await next(welcome, 'character');
  await welcome.click('.posts [value="warm"]');
  await welcome.click('.posts [value="plain-spoken"]');
  await kept(({ character }) => character?.traits?.join() === 'warm,plain-spoken' && character.provisional === dayOf(new Date()));
  await picture(welcome, 'character');
  await next(welcome, 'practice');
  await write(welcome, '#practice-draft', WRONG);
  await welcome.waitFor(() => document.querySelector<HTMLElement>('[data-check="never-said"]'));
  await picture(welcome, 'practice');
  await kept(({ name, industry, brief }) => [name, industry, brief?.goals?.[0], brief?.market, brief?.turnOffs?.[0]].every(Boolean));
  expect(((await browser.storage.get('settings')) as Settings).sites).toMatchObject({ mastodon: 'marks', linkedin: 'off' });
  expect(welcome.errors).toEqual([]);
  await welcome.close();

  const options = await browser.extensionPage('options');
  await write(options, '[id="character.meanings.plain-spoken"]', 'we say what it costs');
  await write(options, '[id="values"]', 'we say what it costs');
  await write(options, '[id="neverSay"]', 'synergy');
  await options.press('Enter');
  await write(options, '[id="neverSay.0.instead"]', 'working together');
  await write(options, '[id="home"]', 'https://northwell.example/winter');
  await options.press('Enter');
  await kept(({ home, neverSay, values }) => home?.length === 1 && neverSay?.[0]?.instead !== undefined && values?.length === 1);
  await options.evaluate(() => document.getElementById('character')?.scrollIntoView());
  await picture(options, 'options-character');
  await options.evaluate(() => document.getElementById('brief')?.scrollIntoView());
  await picture(options, 'options-brief');
  await options.close();

  const page = await browser.open('https://mastodon.social/home');
  await page.click(COMPOSER);
  await page.type(WRONG);
  await page.overlay().click('[data-part="badge"]');
  await page.overlay().click('[data-part="speaks-brand"]');
  await page.overlay().waitForNone('[data-part="speaks-brand"]');
  await new Promise((shown) => setTimeout(shown, FADED_IN_MS));
  await picture(page, 'card');

  const popup = await browser.extensionPage('popup');
  const line = (id: string, verdict: string) =>
    popup.waitFor(([id, verdict]) => document.querySelector<HTMLElement>(`[data-check="${id}"].${verdict}`)?.innerText, [id, verdict], {
      what: `“${verdict}” of ${id}`,
    });
  expect(await line('in-character', 'no')).toContain('we say what it costs');
  expect(await line('no-turn-offs', 'no')).toContain('countdowns');
  expect(await line('never-said', 'no')).toMatch(/synergies.*working together/s);
  expect(await line('values-kept', 'no')).toContain('solar powered calculator');
  expect(await line('speaks-to-market', 'ask')).toContain('families who heat with oil');
  const tips = await popup.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    return document.querySelector<HTMLElement>('#panel-page .reading')?.innerText ?? '';
  });
  expect(tips).toContain('Oil and gas');
  await popup.setViewport(400, 1600);
  await picture(popup, 'popup-wrong');

  await page.front();
  await page.press('Escape');
  await page.click(COMPOSER);
  await until(
    async () => {
      await page.press('Control+a');
      await page.type(RIGHT);
      return (await page.evaluate((composer) => document.querySelector<HTMLTextAreaElement>(composer)?.value, COMPOSER)) === RIGHT;
    },
    { what: 'the other draft in the composer', timeout: 30_000 },
  );
  await popup.waitFor(() => document.querySelector('[data-check="speaks-to-market"].yes'));
  await popup.waitFor(
    () => document.querySelectorAll('.check').length > 10 && !document.querySelector('.check.no, .check.unset'),
    undefined,
    {
      what: 'a checklist of yes and ask',
    },
  );
  await picture(popup, 'popup-right');
  await picture(page, 'mended');
  expect(popup.errors).toEqual([]);
  await popup.close();
  await page.close();
});

test('the first run is done with the keyboard alone, and goes on where it was left', async () => {
  const { browser } = street;
  await browser.storage.clear();
  let page = await browser.extensionPage('welcome');
  await heading(page, 'promise');
  await goBy(page, 'a.main[href="#brand"]', 'brand');
  await tabTo(page, '[id="name"]');
  await page.type('Crumb & Kettle');
  await goBy(page, 'a.main[href="#people"]', 'people');
  await tabTo(page, '.networks [value="instagram"]');
  await page.press(' ');
  await goBy(page, 'a[href="#practice"]:not(nav a)', 'practice');
  await goBy(page, '#practice ~ .ways a[href="#character"]', 'character');
  await tabTo(page, '.posts [value="dry"]');
  await page.press(' ');
  await kept(({ name, character }) => name === 'Crumb & Kettle' && character?.traits?.join() === 'dry');
  const isRemembered = async () => ((await browser.storage.get('settings')) as Settings | undefined)?.welcome === 'character';
  await until(isRemembered);
  // The browser's own way back leads to the step before, too.
  await goBy(page, 'nav a[href="#gains"]', 'gains');
  await page.back();
  await readsHeading(page, 'character');
  await until(isRemembered);
  await page.close();

  page = await browser.extensionPage('welcome');
  await heading(page, 'character');
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.posts [value="dry"]')?.checked)).toBe(true);
  expect(page.errors).toEqual([]);
  await page.close();
});

test('a ready profile asks before it takes the place of one’s own, and gives it back', async () => {
  const { browser } = street;
  await browser.storage.clear();
  const page = await browser.extensionPage('welcome');
  await page.click('.ready [value="bakery"]');
  await kept(({ name, character }) => name === 'Crumb & Kettle' && character?.provisional === dayOf(new Date()));
  // Nothing of one's own goes when another is tried after it.
  await page.click('.ready [value="law"]');
  await kept(({ name }) => name === 'Brand & Holt');
  await page.click('a.main[href="#brand"]');
  await write(page, '[id="industry"]', ' in the old town');
  await kept(({ industry }) => industry?.endsWith('old town') === true);
  await page.click('nav a[href="#promise"]');
  await page.click('.ready [value="software"]');
  await page.click('dialog[open] .actions button:first-child');
  expect((await voice()).name).toBe('Brand & Holt');
  await page.click('.ready [value="software"]');
  await page.click('dialog[open] .actions button:last-child');
  await kept(({ name }) => name === 'Sixoclock');
  await page.click('.ready .removed button');
  await kept(({ name, industry }) => name === 'Brand & Holt' && industry?.endsWith('old town') === true);
  await page.close();
});

test.each(['light', 'dark'])('no step of the first run breaks a rule of accessibility, and each fits in 320 pixels (%s)', async (theme) => {
  const { browser } = street;
  await browser.storage.clear();
  await browser.dark(theme === 'dark');
  const page = await browser.extensionPage('welcome');
  try {
    for (const step of ['promise', 'brand', 'people', 'gains', 'character', 'practice']) {
      await page.setViewport(1280, 900);
      await page.click(`nav a[href="#${step}"]`);
      await heading(page, step);
      if (step === 'character') await page.click('.posts + p button');
      if (step === 'practice') {
        await write(page, '#practice-draft', WRONG);
        await page.rect('.reading');
      }
      expect(await violations(page), step).toEqual([]);
      await page.setViewport(320, 640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
      await picture(page, `${step}-narrow-${theme}`);
    }
    expect(page.errors).toEqual([]);
  } finally {
    await browser.dark(false);
    await page.close();
  }
});

const heading = (page: Page, step: string) =>
  page.waitFor((step) => document.getElementById(step)?.checkVisibility(), step, { what: `the step ${step}` });

async function next(page: Page, step: string): Promise<void> {
  await page.click(`a.main[href="#${step}"]`);
  await readsHeading(page, step);
}

/**
 * Types at the end of a field, and leaves it as one does: by going on. Under load Firefox scrolls back to what was typed last
 * when the next field has been brought into view already: then the pointer is moved again.
 */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.eventually(
    async () => {
      await page.click(selector);
      return page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    },
    { what: `the focus in ${selector}` },
  );
  await page.press('End');
  await page.type(text);
}

/** As far as the Tab key leads; it comes by everything once in a round. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** To another step by a link, with the keyboard. */
async function goBy(page: Page, selector: string, step: string): Promise<void> {
  await tabTo(page, selector);
  await page.press('Enter');
  await readsHeading(page, step);
}

/** The focus stands on the heading of the step, so that it is read out. */
const readsHeading = (page: Page, step: string) =>
  page.waitFor((step) => document.activeElement?.id === step, step, { what: `the focus on the heading of ${step}` });

async function voice(): Promise<Voice> {
  const voices = (await street.browser.storage.get('voices')) as { voice: Voice | null } | undefined;
  return voices?.voice ?? {};
}

function kept(is: (voice: Voice) => boolean) {
  return until(async () => is(await voice()), { what: `the voice to be such that ${is}` });
}

const picture = (page: Page, what: string) => page.screenshot(`${PICTURES}/${String(++taken).padStart(2, '0')}-${what}.png`);
