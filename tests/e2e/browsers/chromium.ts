import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as Tab } from 'playwright-core';
import { type Browser, type ExtensionPage, isBeside, type LaunchOptions, pathOf, type SystemWishes, VIEWPORT } from './browser';
import { door } from './door';
import { leaveNoTrace } from './leave-no-trace';
import type { Inside } from './overlay';
import { asCall, type Box, type Meter, Page, type Point, until } from './page';

/** What keeps Chromium from calling home: after these, nothing is left in the log. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  // The two services that the lines below leave running are sent to a port where nobody listens.
  '--component-updater=url-source=https://127.0.0.1:1/update',
  '--apps-gallery-update-url=https://127.0.0.1:1/extensions',
  '--gaia-url=https://127.0.0.1:1',
  '--autofill-server-url=https://127.0.0.1:1/',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
];

/** The same, for what has no flag. */
const SETTINGS = {
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], dictionary: '' },
  credentials_enable_service: false,
  safebrowsing: { enabled: false },
  signin: { allowed: false, allowed_on_next_startup: false },
};

/**
 * Now and then Chromium starts an extension before it can read its messages, and shows their keys until it is closed: such a
 * start does not count.
 * @throws if the program does not start, or does not load the extension with its words
 */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  for (let start = 1; ; start++) {
    const { browser, hasWords } = await launch(options);
    if (hasWords) return browser;
    await browser.close();
    if (start === STARTS) throw new Error(`Chromium has started ${STARTS} times without the messages of the extension`);
    console.warn('Chromium has started without the messages of the extension; again');
  }
}

const STARTS = 3;

async function launch({ extension, web, program, headless = true, scale = 1, lang }: LaunchOptions) {
  const profile = mkdtempSync(join(tmpdir(), 'sidewalk-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const spoken = lang ? { intl: { accept_languages: `${lang},en`, selected_languages: `${lang},en` } } : {};
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ ...SETTINGS, ...spoken }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    // A container gives no sandbox to the tests; a person's window keeps it.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    // People's browsers keep pages that were left.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: headless ? VIEWPORT : null,
    ...(headless ? { deviceScaleFactor: scale } : {}),
    // Linux asks the environment, the other systems the flag.
    ...(lang ? { env: { ...process.env, LANGUAGE: lang } } : {}),
    args: [
      ...(lang ? [`--lang=${lang}`] : []),
      ...QUIET,
      `--proxy-server=http://127.0.0.1:${web.port}`,
      '--proxy-bypass-list=<-loopback>',
      // Nothing is looked up or sent beside the proxy.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      `--ignore-certificate-errors-spki-list=${web.fingerprint}`,
      // No yellow bar about the line above.
      '--test-type',
      // People's browsers are driven by nobody, and say so: some extensions draw otherwise in one that is.
      '--disable-blink-features=AutomationControlled',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  leaveNoTrace(profile);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const name = await worker.evaluate(() => (globalThis as unknown as { chrome: Extended }).chrome.i18n.getMessage('product_name'));
  return {
    browser: new Chromium(context, new URL(worker.url()).host, profile),
    hasWords: name !== '' || !existsSync(join(extension, '_locales')),
  };
}

interface Extended {
  i18n: { getMessage(key: string): string };
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly version: string;
  readonly closed: Promise<void>;
  private media: Parameters<Tab['emulateMedia']>[0] = { colorScheme: 'light' };
  private backstage: Promise<Tab> | undefined;

  constructor(
    private readonly context: BrowserContext,
    private readonly id: string,
    private readonly profile: string,
  ) {
    this.version = context.browser()?.version() ?? '';
    this.closed = new Promise((gone) => context.once('close', () => gone()));
  }

  async open(url: string): Promise<Page> {
    const page = await this.adopt(await this.context.newPage());
    await page.goto(url);
    return page;
  }

  async extensionPage(name: ExtensionPage): Promise<Page> {
    const url = `chrome-extension://${this.id}/${pathOf(name)}`;
    if (!isBeside(name)) return this.open(url);
    const backstage = await this.behind();
    const opened = this.context.waitForEvent('page', (tab) => tab.url() === url);
    await backstage.evaluate(door.openBehind, url);
    return this.adopt(await opened);
  }

  async welcomed(): Promise<Page> {
    const url = `chrome-extension://${this.id}/src/welcome/index.html`;
    const tab = await until(async () => this.context.pages().find((each) => each.url().startsWith(url)), { what: url });
    return this.adopt(tab);
  }

  readonly storage = {
    get: async (key: string) => (await this.behind()).evaluate(door.read, key),
    set: async (values: Record<string, unknown>) => (await this.behind()).evaluate(door.write, values),
    clear: async () => (await this.behind()).evaluate(door.clear),
  };

  async reading() {
    return (await this.behind()).evaluate(door.reading);
  }

  /** Ends the background, as the browser does after half a minute without work. */
  async stopBackground(): Promise<void> {
    const devtools = await this.context.newCDPSession(await this.behind());
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await devtools.detach();
  }

  async draft() {
    return (await this.behind()).evaluate(door.draft);
  }

  async openCard() {
    return (await this.behind()).evaluate(door.openCard);
  }

  async toolbar() {
    return (await this.behind()).evaluate(door.toolbar);
  }

  async dark(on: boolean): Promise<void> {
    await this.emulate({ colorScheme: on ? 'dark' : 'light' });
  }

  async system({ forcedColours, reducedMotion }: SystemWishes): Promise<void> {
    await this.emulate({
      forcedColors: forcedColours ? 'active' : 'none',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    });
  }

  private async emulate(media: Parameters<Tab['emulateMedia']>[0]): Promise<void> {
    this.media = { ...this.media, ...media };
    await Promise.all(this.context.pages().map((tab) => tab.emulateMedia(this.media)));
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async adopt(tab: Tab): Promise<ChromiumPage> {
    await tab.emulateMedia(this.media);
    return new ChromiumPage(tab, await this.context.newCDPSession(tab));
  }

  /** A tab of the extension's origin that shows nothing and runs nothing of ours: the door to its storage and tabs. */
  private behind(): Promise<Tab> {
    this.backstage ??= (async () => {
      const front = this.context.pages().at(-1);
      const tab = await this.context.newPage();
      await tab.goto(`chrome-extension://${this.id}/manifest.json`);
      await front?.bringToFront();
      return tab;
    })();
    return this.backstage;
  }
}

class ChromiumPage extends Page {
  constructor(
    private readonly tab: Tab,
    private readonly devtools: CDPSession,
  ) {
    super();
    tab.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    tab.on('pageerror', (error) => this.errors.push(String(error)));
  }

  url() {
    return this.tab.url();
  }
  async goto(url: string) {
    await this.tab.goto(url);
  }
  async back() {
    await this.tab.goBack({ waitUntil: 'commit' });
  }
  async front() {
    await this.tab.bringToFront();
  }
  evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return this.tab.evaluate(asCall(run, arg));
  }
  async type(text: string) {
    await this.tab.keyboard.type(text);
  }
  async insert(line: string) {
    await this.tab.keyboard.insertText(line);
  }
  async press(chord: string) {
    await this.tab.keyboard.press(chord);
  }
  async clickAt(x: number, y: number, times = 1, pause = 0) {
    await this.tab.mouse.click(x, y, { clickCount: times, delay: pause });
  }
  async hoverAt(x: number, y: number) {
    await this.tab.mouse.move(x, y);
  }
  async drag(from: Point, to: Point) {
    await this.tab.mouse.move(from.x, from.y);
    await this.tab.mouse.down();
    await this.tab.mouse.move(to.x, to.y, { steps: 8 });
    await this.tab.mouse.up();
  }
  async screenshot(path: string, { clip }: { clip?: Box } = {}) {
    await this.tab.screenshot({ path, ...(clip ? { clip } : {}) });
  }
  async setViewport(width: number, height: number) {
    await this.tab.setViewportSize({ width, height });
  }
  async close() {
    await this.tab.close();
  }

  override readonly meter: Meter = {
    tasks: async () => {
      await this.devtools.send('Performance.enable');
      const { metrics } = await this.devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
    scripts: async (act) => {
      await this.devtools.send('Profiler.enable');
      await this.devtools.send('Profiler.setSamplingInterval', { interval: 100 });
      await this.devtools.send('Profiler.start');
      await act();
      const { profile } = await this.devtools.send('Profiler.stop');
      return below(profile, 'chrome-extension:') / 1000;
    },
    heap: async () => {
      await this.devtools.send('HeapProfiler.collectGarbage');
      return (await this.devtools.send('Runtime.getHeapUsage')).usedSize;
    },
  };

  /** Only the debugger's protocol sees into closed shadow roots; where they may be is asked in the page, which is quicker. */
  protected inside: Inside = async (run, arg) => {
    const { result: hosts } = await this.devtools.send('Runtime.evaluate', { expression: `(${ourHosts})()` });
    if (!hosts.objectId) return [];
    const { result: properties } = await this.devtools.send('Runtime.getProperties', { objectId: hosts.objectId, ownProperties: true });
    const answers = [];
    for (const { name, value } of properties) {
      if (!/^\d+$/.test(name) || !value?.objectId) continue;
      const { node } = await this.devtools.send('DOM.describeNode', { objectId: value.objectId });
      for (const { backendNodeId } of node.shadowRoots ?? []) answers.push(...(await this.ask(backendNodeId, run, arg)));
    }
    await this.devtools.send('Runtime.releaseObject', { objectId: hosts.objectId });
    return answers;
  };

  private async ask<R, A>(backendNodeId: number, run: (root: ShadowRoot, arg: A) => R, arg: A): Promise<R[]> {
    const { object } = await this.devtools.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await this.devtools.send('Runtime.callFunctionOn', {
      ...(object.objectId ? { objectId: object.objectId } : {}),
      functionDeclaration: `function () { return this.querySelector('[data-part]') ? [(${run})(this, ${JSON.stringify(arg)})] : [] }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

/** Runs in the page. @returns the elements that may be ours: popovers, in open shadow roots and frames of the same origin too */
function ourHosts(): Element[] {
  const below = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const inner = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
      return [...(element.hasAttribute('popover') ? [element] : []), ...(inner ? below(inner) : [])];
    });
  return below(document);
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** @returns microseconds in functions of scripts whose address begins so, and in whatever these called */
function below({ nodes, samples = [], timeDeltas = [] }: Profile, address: string): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const counted = new Set<number>();
  const count = (id: number) => {
    counted.add(id);
    for (const child of byId.get(id)?.children ?? []) count(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(address) && !counted.has(id)) count(id);
  return samples.reduce((sum, id, at) => sum + (counted.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
}
