/** What `npm start` shows: a street of composers to try, or, without a display, a baker's two drafts and their readings. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spoken } from '../src/cli/words';
import type { Reading } from '../src/engine/reading';
import type { Browser, LaunchOptions } from '../tests/e2e/browsers/browser';
import { launchChromium } from '../tests/e2e/browsers/chromium';
import type { Box, Page } from '../tests/e2e/browsers/page';
import { type Serve, startWeb } from '../tests/e2e/web/web';

interface Options extends Pick<LaunchOptions, 'extension' | 'program'> {
  serve: Serve;
}

const HOME = 'https://x.com/home';
const COMPOSER = '[role="textbox"]';
/** Two pixels for one, as on most screens today. */
const SCALE = 2;
const MARGIN = 20;
/** Where the site shows who is writing, beside the composer. */
const FACE = 66;

/** A friend is greeted, and then handed a leaflet. */
const GREETING =
  'Hi Maya! Our new blueberry muffins are here. Hurry, for the next two hours only: 10% off every box. Order now before they are gone!';
/** The same baker, the same friend, a chat. */
const CHAT =
  'Hi Maya, we burnt the first tray of blueberry muffins this morning and the second one is cooling on the sill. Do you still put lemon in yours?';

/** Opens a window with a composer ready to type in. @returns once the person has closed it */
export async function openStreet({ serve, ...options }: Options): Promise<void> {
  const web = await startWeb(serve);
  const browser = await launchChromium({ ...options, web, headless: false });
  await browser.welcomed();
  const page = await browser.open(HOME);
  await page.click(COMPOSER);
  await browser.closed;
  await web.close();
}

/**
 * Types both drafts, prints their readings, saves pictures.
 * @param pictures folder for them
 * @throws if a reading never comes
 */
export async function tellStreet({ serve, pictures, ...options }: Options & { pictures: string }): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const web = await startWeb(serve);
  const browser = await launchChromium({ ...options, web, scale: SCALE });
  try {
    await (await browser.welcomed()).close();
    const page = await browser.open(HOME);
    await type(page, GREETING);
    await sayForTheBrand(page);
    print('The baker’s greeting', GREETING, await readingOf(browser, page, GREETING));
    for (const scheme of ['light', 'dark'] as const) await takePictures(browser, page, scheme, pictures);
    await browser.dark(false);

    await type(page, CHAT);
    print('Its rewrite as a chat', CHAT, await readingOf(browser, page, CHAT));
    await openCard(page);
    await page.screenshot(join(pictures, 'chat.png'), { clip: await around(page) });
  } finally {
    await browser.close();
    await web.close();
  }
}

async function type(page: Page, draft: string): Promise<void> {
  await page.click(COMPOSER);
  await page.press('ControlOrMeta+a');
  await page.type(draft);
}

/** The card asks once; until then it only warns of what could do harm. */
async function sayForTheBrand(page: Page): Promise<void> {
  await openCard(page);
  await page.overlay().click('[data-part="speaks-brand"]');
  await page.overlay().waitForNone('[data-part="speaks-brand"]');
}

async function openCard(page: Page): Promise<void> {
  const overlay = page.overlay();
  if (await overlay.find('[data-part="card"]')) return;
  await overlay.click('[data-part="badge"]');
  await overlay.waitFor('[data-part="card"]');
  // It fades in (layer.css); a picture of it shows it whole.
  await new Promise((shown) => setTimeout(shown, FADED_IN_MS));
}

const FADED_IN_MS = 400;

/** The whole draft has been read when its length is told; both drafts count one for one. */
const readingOf = (browser: Browser, page: Page, draft: string): Promise<Reading> =>
  page.eventually(
    async () => {
      const reading = await browser.reading();
      return reading?.length.used === draft.length ? reading : null;
    },
    { what: 'the reading', timeout: 20_000 },
  );

function print(title: string, draft: string, { tone, findings, strengths }: Reading): void {
  console.log(`\n${title}\n  ${draft}\n`);
  console.log(`  Tone: ${tone.label} (${Math.round(tone.score * 100)} of 100 towards broadcast)`);
  for (const { severity, category, quote, message, try: tries } of findings) {
    console.log(`  ${severity} · ${category} · “${quote}”\n    ${spoken(message)}`);
    if (tries[0]) console.log(`    → ${spoken(tries[0])}`);
  }
  for (const { evidence } of strengths) if (evidence[0]) console.log(`  ✓ ${spoken(evidence[0].say)}`);
  if (findings.length === 0) console.log('  No tips.');
}

async function takePictures(browser: Browser, page: Page, scheme: 'light' | 'dark', pictures: string): Promise<void> {
  await browser.dark(scheme === 'dark');
  await page.press('Escape');
  await page.overlay().waitForNone('[data-part="card"]');
  await page.screenshot(join(pictures, `marks-${scheme}.png`), { clip: await around(page) });
  await openCard(page);
  await page.screenshot(join(pictures, `card-${scheme}.png`), { clip: await around(page) });

  const popup = await browser.extensionPage('popup');
  await popup.waitFor(() => document.querySelector('.tip'), undefined, { what: 'the reading in the popup' });
  await popup.setViewport(400, await popup.evaluate(() => document.documentElement.scrollHeight));
  await popup.screenshot(join(pictures, `popup-${scheme}.png`));
  await popup.close();
  await page.front();
}

/** The composer with its writer's face, the badge and the card, with some of the page around them. */
async function around(page: Page): Promise<Box> {
  const composer = await page.rect(COMPOSER);
  const parts = await page.overlay().all('[data-part="card"], [data-part="badge"]');
  const boxes = [composer, ...parts.map(({ box }) => box)];
  const left = Math.max(0, Math.min(composer.x - FACE, ...boxes.map(({ x }) => x - MARGIN)));
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
