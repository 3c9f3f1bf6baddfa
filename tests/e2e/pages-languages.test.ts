import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { samples } from '../../src/engine/voice/samples';
import { toMend } from '../../src/welcome/to-mend';
import { violations } from './axe';
import type { Page } from './browsers/page';
import { BROWSER, builtFor, openStreet, type Street, variantWith } from './browsers/the-browser';
import { extensionUnderPolicy, maySetPolicies } from './browsers/under-policy';
import { set } from './page-scene';
import {
  bakery,
  composer,
  DRAFTS,
  type Language,
  POLICY,
  type Showing,
  type Shown,
  shown,
  shownUnderPolicy,
  shownWithAddress,
  tellsAddress,
  written,
} from './pages-shown';

/* Every page and the card in a browser that is set to one of our languages: all of it in that one, and nothing too long for its place. */

type Messages = Record<string, { message: string }>;

/** Not part of the repository; for somebody to look at. */
const PICTURES = `.cache/pictures/pages/${BROWSER}`;
/** A picture of a longer page than this takes its time. */
const HIGHEST = 2400;
/** The card fades in, see layer.css. */
const FADED_IN_MS = 400;
const LOOKS = [320, 1280].flatMap((width) => [false, true].map((dark) => ({ width, dark, look: `${width}-${dark ? 'dark' : 'light'}` })));

const read = (lang: Language): Messages => JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
const MESSAGES = { de: read('de'), en: read('en') };
const saidIn = (lang: Language) => Object.values(MESSAGES[lang]).map(({ message }) => message);

/** @returns of some texts those that are in the other language, and not in this one, whatever stands in their gaps */
function foreignTo(lang: Language): (said: readonly string[]) => string[] {
  const other = lang === 'de' ? 'en' : 'de';
  const own = new Set(saidIn(lang));
  const patterns = saidIn(other)
    .filter((message) => !own.has(message))
    .map((message) => message.replace(/[\\^$.*+?()[\]|]/g, '\\$&').replace(/\{\w+\}/g, '.+'))
    .map((message) => new RegExp(`^${message}$`, 's'));
  // Drafts that are shown as examples come in the languages that the browser asks websites for.
  const examples = new Set([toMend[other], ...Object.values(samples).map((said) => said[other])]);
  return (said) => said.filter((text) => examples.has(text) || patterns.some((pattern) => pattern.test(text)));
}

let street: Street;
let page: Page;
/** What the popup was opened over. */
let front: Page | null = null;

beforeAll(() => {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
});
afterEach(async () => {
  await street.browser.dark(false);
  await page.close();
  await front?.close();
  front = null;
});

describe.each(Object.keys(DRAFTS) as Language[])('%s', (lang) => {
  const foreign = foreignTo(lang);

  beforeAll(async () => {
    street = await openStreet(builtFor(BROWSER), { lang });
  });
  afterAll(() => street?.close());
  beforeEach(() => set({ browser: street.browser, voice: bakery(lang) }));

  test.each(Object.keys(shown))('%s: in this language, no rule of accessibility broken, nothing too long', (what) =>
    isInOrder(what, shown, lang),
  );

  test('the options call tips, keys and what is read in drafts by the names of this language', async () => {
    await street.browser.storage.set({ silenced: { rules: ['shouting', 'long-gone'] } });
    page = await street.browser.extensionPage('options');
    await page.rect('[id="home.0"]');
    const said = (selector: string) =>
      page.evaluate((all) => [...document.querySelectorAll(all)].map(({ textContent }) => textContent), selector);
    expect(await said('[aria-labelledby="silenced"] .rows li > span')).toEqual([MESSAGES[lang].rule_shouting_name?.message, 'long gone']);
    const english = MESSAGES[lang].options_trait_read_english?.message;
    const marked = (await said('.trait:has([value="dry"]), .trait:has([value="warm"])')).map((text) => text?.includes(english ?? '?'));
    expect(marked).toEqual([false, lang === 'de']);
    await page.click('[id="settings.key"]');
    await page.press('Alt+Shift+J');
    await page.waitFor(
      (says) =>
        [...document.querySelectorAll('[aria-labelledby="networks"] .removed')].some(({ textContent }) => textContent?.includes(says)),
      lang === 'de' ? 'Alt+Umschalt+J' : 'Alt+Shift+J',
    );
  });

  test('words that were pressed for nothing stand in the quotation marks of this language', async () => {
    page = await street.browser.extensionPage('practice');
    await page.click('.post button:nth-of-type(1)');
    await page.click('.post ~ .actions .main');
    const [, opening, closing] = /^(.)\{word\}(.)$/.exec(MESSAGES[lang].practice_innocent_word?.message ?? '') ?? [];
    const help = await page.waitFor(() => document.querySelector('.came + .help')?.textContent);
    expect(opening).toBe(lang === 'de' ? '„' : '“');
    expect(help).toMatch(new RegExp(`${opening}\\w+${closing}`));
  });

  test.each(LOOKS)('the card of a composer is in this language and fits ($look)', async ({ width, dark, look }) => {
    const scene = await written(street.browser, DRAFTS[lang], `${composer.url}?theme=${dark ? 'dark' : 'light'}`, width);
    page = scene.page;
    const { overlay } = scene;
    await overlay.click('[data-part="badge"]');
    const card = await overlay.waitFor('[data-part="card"]');
    for (const part of ['explain', 'tone-line']) await overlay.click(`[data-part="${part}"]`);
    await overlay.waitFor('[data-part="because"]');
    await new Promise((faded) => setTimeout(faded, FADED_IN_MS));
    await page.screenshot(`${PICTURES}/${lang}-the-card-${look}.png`);

    const parts = await overlay.all('.card, .card *, .badge, .badge *');
    const said = parts.flatMap(({ name, text }) => [name, ...text.split('\n')]).map((text) => text.trim());
    expect(said).toContain(MESSAGES[lang].card_close?.message);
    expect(foreign(said)).toEqual([]);
    const right = card.box.x + card.box.width;
    const beyond = (await overlay.all('.card *')).filter(({ box }) => box.x < card.box.x - 1 || box.x + box.width > right + 1);
    expect(beyond.map(({ part, text }) => `${part}: ${text}`)).toEqual([]);
  });
});

describe.each(Object.keys(DRAFTS) as Language[])('%s, where the popup knows the address', (lang) => {
  let folder: string;
  beforeAll(async () => {
    folder = variantWith(tellsAddress);
    street = await openStreet(folder, { lang });
    await set({ browser: street.browser, voice: bakery(lang) });
  });
  afterAll(async () => {
    await street?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(Object.keys(shownWithAddress))('%s', (what) => isInOrder(what, shownWithAddress, lang));
});

describe.runIf(maySetPolicies).each(Object.keys(DRAFTS) as Language[])('%s, under a policy', (lang) => {
  let lift: () => void;
  let folder: string;
  beforeAll(async () => {
    ({ folder, lift } = extensionUnderPolicy(POLICY));
    street = await openStreet(folder, { lang });
  });
  afterAll(async () => {
    lift();
    await street?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(Object.keys(shownUnderPolicy))('%s', (what) => isInOrder(what, shownUnderPolicy, lang));
});

/** Shows it in every width and theme, and takes the pictures. */
async function isInOrder(what: string, all: Readonly<Record<string, (showing: Showing) => Promise<Shown>>>, lang: Language): Promise<void> {
  const there = await (all[what] as (showing: Showing) => Promise<Shown>)({ browser: street.browser, lang });
  page = there.page;
  front = there.front ?? null;
  if (!there.staysBehind) await page.front();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
  expect(foreignTo(lang)(await page.evaluate(saidOn))).toEqual([]);
  expect(await violations(page)).toEqual([]);
  for (const { width, dark, look } of LOOKS) {
    await street.browser.dark(dark);
    await page.setViewport(width, 900);
    expect(await page.evaluate(tooWide), look).toEqual([]);
    await page.setViewport(width, await page.evaluate((most) => Math.min(document.documentElement.scrollHeight, most), HIGHEST));
    await page.evaluate((part) => (part ? document.querySelector(part)?.scrollIntoView() : scrollTo(0, 0)), there.part);
    await page.screenshot(`${PICTURES}/${lang}-${what.replace(/\W+/g, '-')}-${look}.png`);
  }
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.setViewport(320, 900);
  expect(await page.evaluate(tooWide), 'the other way round').toEqual([]);
  expect(page.errors).toEqual([]);
}

/** Runs in the page. @returns every text of its own that somebody sees or hears */
function saidOn(): string[] {
  const said = [document.title];
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    if (!element.checkVisibility()) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) said.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node instanceof Text) said.push(node.data);
  }
  return said.map((text) => text.trim()).filter(Boolean);
}

/** Runs in the page. @returns what goes beyond the window, and words that go beyond the control they stand on */
function tooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const controls = [...document.querySelectorAll<HTMLElement>('button, [role="tab"], label, legend, summary, nav a, dt')];
  const spilt = controls.filter((each) => each.checkVisibility() && each.clientWidth > 1 && each.scrollWidth > each.clientWidth);
  return [
    ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} > ${clientWidth}`] : []),
    ...spilt.map((each) => `${each.innerText}: ${each.scrollWidth} > ${each.clientWidth}`),
  ];
}
