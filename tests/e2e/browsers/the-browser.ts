import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../sites/serve.mjs';
import { startWeb, type Web } from '../web/web';
import type { Browser, BrowserName } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { leaveNoTrace } from './leave-no-trace';

/** Which browser this run of the tests is about; vitest.config.ts has one project for each. */
export const BROWSER = process.env.SIDEWALK_E2E as BrowserName;

export interface Street {
  browser: Browser;
  web: Web;
  close(): Promise<void>;
}

interface Opening {
  keepsWelcome?: boolean;
  lang?: string;
}

let shared: Promise<Street> | undefined;

/** The one browser of this run, with the extension, in a web of our own; it is started by whoever asks first. */
export function theStreet(): Promise<Street> {
  shared ??= openStreet(builtFor(BROWSER));
  return shared;
}

/** The same, if anybody has asked for it yet. */
export const theStreetSoFar = () => shared;

export const builtFor = (browser: BrowserName) => resolve(browser === 'chromium' ? 'dist/chrome' : '.cache/dist/firefox-open');

/** @returns a copy of the built extension with another manifest; whoever asks for it removes it */
export function variantWith(change: (manifest: Record<string, unknown>) => Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidewalk-variant-'));
  cpSync(builtFor(BROWSER), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return folder;
}

/**
 * A browser of one's own, for what must not touch the others. The extension is a copy, so that a build in between does no harm.
 * @param keepsWelcome leaves the first run open, as a person finds it
 * @param lang BCP 47 tag of the language that the browser is set to; default: the system's
 */
export async function openStreet(extension: string, { keepsWelcome = false, lang }: Opening = {}): Promise<Street> {
  const browser = BROWSER;
  const copy = mkdtempSync(join(tmpdir(), 'sidewalk-extension-'));
  cpSync(extension, copy, { recursive: true });
  const web = await startWeb(serve);
  const chromium = browser === 'chromium';
  const program = (chromium ? process.env.SIDEWALK_CHROMIUM : process.env.SIDEWALK_FIREFOX) ?? '';
  const opened = await (chromium ? launchChromium : launchFirefox)({
    extension: copy,
    web,
    program,
    ...(lang ? { lang } : {}),
  });
  leaveNoTrace(copy);
  // It comes to the front when it is ready, which would be in the middle of a test.
  if (!keepsWelcome && existsSync(join(copy, 'src/welcome'))) await (await opened.welcomed()).close();
  return {
    browser: opened,
    web,
    async close() {
      await opened.close();
      await web.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
