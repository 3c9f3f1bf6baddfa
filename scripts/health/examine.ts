/** `npm run health`: does Sidewalk still know the composers of a page? Opened in real Chromium, typed into, written to, read back. */

import { readFileSync } from 'node:fs';
import type { Media } from '../../src/engine/reading';
import type { LaunchOptions } from '../../tests/e2e/browsers/browser';
import { launchChromium } from '../../tests/e2e/browsers/chromium';
import type { Page } from '../../tests/e2e/browsers/page';
import { type Serve, startWeb } from '../../tests/e2e/web/web';
import type { Health, Look } from './look';

interface Options extends Pick<LaunchOptions, 'extension' | 'program'> {
  serve: Serve;
  /** Text of the script that looks, see look.ts. */
  look: string;
}

declare const sidewalkHealth: Health;

/** No word of these is found anywhere by chance, and no rule minds them. */
const TYPED = 'Warm rye bread';
const WRITTEN = 'Cold rye bread';

/** What Chromium writes into a page that it saves. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/;

/**
 * @param page an address of the demo street, or a saved .html file
 * @param at the address that a saved file stands for; default: the one that the browser wrote into it
 * @returns a report, and whether any composer was matched
 * @throws if there is no such page
 */
export async function examine(page: string, at: string | undefined, options: Options): Promise<{ report: string; matched: boolean }> {
  const { url, serve } = page.startsWith('https://') ? { url: page, serve: options.serve } : saved(page, at);
  const web = await startWeb(serve);
  const browser = await launchChromium({ ...options, web });
  try {
    await (await browser.welcomed()).close();
    const opened = await browser.open(url);
    if (web.unexpected.some((asked) => asked.url === url)) throw new Error(`No page of the demo street: ${url}`);
    await opened.eventually(() => opened.evaluate(() => document.readyState === 'complete'), { what: 'the page' });
    return await told(opened, options.look);
  } finally {
    await browser.close();
    await web.close();
  }
}

/** Its own scripts do not run: they would find nothing of what they ask for, and take the page down. */
function saved(file: string, at: string | undefined): { url: string; serve: Serve } {
  const body = readFileSync(file, 'utf8');
  const from = at ?? SAVED_FROM.exec(body)?.[1];
  if (!from) throw new Error(`${file} does not say which address it was saved from: add --at https://…`);
  const { href } = new URL(from);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  };
  return { url: href, serve: (url) => (url === href ? { status: 200, headers, body } : null) };
}

async function told(page: Page, look: string): Promise<{ report: string; matched: boolean }> {
  await page.evaluate((script) => {
    // biome-ignore lint/security/noGlobalEval: this is how the script comes into the page under test
    globalThis.eval(script);
  }, look);
  const seen = await page.evaluate(() => sidewalkHealth.look());
  const composers: string[] = [];
  for (const at of seen.composers.keys()) composers.push(await composer(page, seen, at));
  const none = ['No composer was matched.'];
  const idle = seen.idle.length > 0 ? ['', 'Rows that matched nothing here:', ...seen.idle.map((row) => `  ${row}`)] : [];
  const report = [`${seen.network}, ${page.url()}`, '', ...(composers.length > 0 ? composers : none), ...idle].join('\n');
  return { report, matched: composers.length > 0 };
}

async function composer(page: Page, { composers }: Look, at: number): Promise<string> {
  const { kind, editor, family, writable, account, audience, answered, submit, attached } = composers[at] as Look['composers'][number];
  await page.evaluate((number) => sidewalkHealth.focus(number), at);
  await page.type(TYPED);
  const typed = { at, typed: TYPED, written: WRITTEN };
  const reads = await page.evaluate(({ at, typed }) => sidewalkHealth.reads(at, typed), typed);
  const writes = reads && writable && (await page.evaluate(({ at, typed, written }) => sidewalkHealth.writes(at, typed, written), typed));
  const line = (what: string, is: boolean | null) => (is === null ? [] : [`  ${is ? '✓' : '✗'} ${what}`]);
  return [
    `${kind}, ${family}: ${editor}`,
    ...line('what was typed was read', reads),
    ...line('words were changed, and read back', writes),
    ...line('who writes', account),
    ...line('who will see it', audience),
    ...line('what is answered', answered),
    ...line('the button that publishes', submit),
    ...(attached ? [`    attached: ${inWords(attached)}`] : []),
  ].join('\n');
}

function inWords({ images = 0, alt, video, card }: Media): string {
  const described = alt ? `, ${alt.filter(Boolean).length} described` : '';
  const all = [...(images ? [`pictures ${images}${described}`] : []), ...(video ? ['a film'] : []), ...(card ? ['a card'] : [])];
  return all.join('; ') || 'nothing';
}
