import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type KeyInput, type Browser as Puppet, type Page as Tab } from 'puppeteer-core';
import { type Browser, type ExtensionPage, isBeside, type LaunchOptions, pathOf, type SystemWishes, VIEWPORT } from './browser';
import { door } from './door';
import { leaveNoTrace } from './leave-no-trace';
import type { Inside } from './overlay';
import { asCall, type Box, Page, type Point, until } from './page';

/** Firefox gives every installation its own address; a test wants to know it. */
const ADDRESS = '11111111-2222-4333-8444-555555555555';

/** What keeps Firefox from calling home, beyond what puppeteer sets: after these, nothing is left in the log. */
const QUIET = {
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'dom.push.connection.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** @throws if the program does not start or does not load the extension */
export async function launchFirefox({ extension, web, program, headless = true, scale = 1, lang }: LaunchOptions): Promise<Browser> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const profile = mkdtempSync(join(tmpdir(), 'sidewalk-firefox-'));
  const puppet = await puppeteer.launch({
    userDataDir: profile,
    browser: 'firefox',
    executablePath: program,
    headless,
    acceptInsecureCerts: true,
    // A released Firefox takes another server for its remote settings only with this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    defaultViewport: VIEWPORT,
    // Since 153 the extension's own pages, and the settings of the browser, are closed to automation without this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: ADDRESS }),
      // The popup is opened behind the page it reads; it must not be slowed down there. (Chromium gets this from playwright.)
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      // A question of the browser's own cannot be answered by automation: what one asks for is given.
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.devPixelsPerPx': String(scale),
      ...(lang ? { 'intl.accept_languages': `${lang}, en` } : {}),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': web.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': web.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
    },
  });
  leaveNoTrace(profile);
  const firefox = new Firefox(puppet, await puppet.version(), profile);
  if (lang) await firefox.speak(lang);
  await puppet.installExtension(extension);
  await firefox.dark(false);
  return firefox;
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  private backstage: Promise<Tab> | undefined;

  constructor(
    private readonly puppet: Puppet,
    readonly version: string,
    private readonly profile: string,
  ) {
    this.closed = new Promise((gone) => puppet.once('disconnected', () => gone()));
  }

  async open(url: string): Promise<Page> {
    const page = new FirefoxPage(await this.puppet.newPage());
    await page.goto(url);
    return page;
  }

  async extensionPage(name: ExtensionPage): Promise<Page> {
    const url = `moz-extension://${ADDRESS}/${pathOf(name)}`;
    return new FirefoxPage(await this.tab(url, !isBeside(name)), url);
  }

  async welcomed(): Promise<Page> {
    const url = `moz-extension://${ADDRESS}/src/welcome/index.html`;
    const tab = await until(
      async () => {
        for (const each of await this.puppet.pages())
          if (String(await each.evaluate(() => document.readyState === 'complete' && location.href)).startsWith(url)) return each;
        return null;
      },
      { what: url },
    );
    return new FirefoxPage(tab, url);
  }

  readonly storage = {
    get: async (key: string) => (await this.behind()).evaluate(door.read, key),
    set: async (values: Record<string, unknown>) => (await this.behind()).evaluate(door.write, values),
    clear: async () => (await this.behind()).evaluate(door.clear),
  };

  async reading() {
    return (await this.behind()).evaluate(door.reading);
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

  /** Sets the browser's language as if its pack were installed: its own words stay English, an extension's are asked for in that language. */
  async speak(lang: string): Promise<void> {
    await this.chrome(`{
      Services.locale.availableLocales = [${JSON.stringify(lang)}, 'en-US'];
      Services.locale.requestedLocales = [${JSON.stringify(lang)}];
    }`);
  }

  async dark(on: boolean): Promise<void> {
    await this.chrome(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${on ? 0 : 1})`);
    await this.heard('(prefers-color-scheme: dark)', on);
  }

  async system({ forcedColours, reducedMotion }: SystemWishes): Promise<void> {
    await this.chrome(`Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 0})`);
    await this.chrome(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0})`);
    await this.heard('(forced-colors: active)', forcedColours);
    await this.heard('(prefers-reduced-motion: reduce)', reducedMotion);
  }

  /** It takes a moment to reach the tabs' own processes. A tab that was closed a moment ago may still be in the list. */
  private async heard(media: string, on: boolean): Promise<void> {
    for (const tab of await this.puppet.pages())
      await until(async () => (await tab.evaluate((query) => matchMedia(query).matches, media).catch(() => on)) === on, { what: media });
  }

  async close(): Promise<void> {
    await this.puppet.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A tab of the extension's origin that shows nothing and runs nothing of ours: the door to its storage. */
  private behind(): Promise<Tab> {
    this.backstage ??= this.tab(`moz-extension://${ADDRESS}/service-worker-loader.js`, false);
    return this.backstage;
  }

  /**
   * Navigation to the extension's pages is not told to the protocol; so the browser's own window opens the tab. Under load
   * Firefox now and then leaves a new tab empty; then another is opened.
   */
  private async tab(url: string, front: boolean, tries = 3): Promise<Tab> {
    const known = new Set(await this.puppet.pages());
    await this.chrome(`{
      const tab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      if (${front}) gBrowser.selectedTab = tab;
    }`);
    const opened = until(
      async () => {
        for (const tab of await this.puppet.pages())
          if (!known.has(tab) && (await tab.evaluate(() => document.readyState === 'complete' && location.href.split('#')[0])) === url)
            return tab;
        return null;
      },
      { what: url, timeout: 6_000 },
    );
    return tries > 1 ? opened.catch(() => this.tab(url, front, tries - 1)) : opened;
  }

  /** Runs in Firefox's own window, with its rights. */
  private async chrome(expression: string): Promise<void> {
    const { connection } = this.puppet as unknown as { connection: Protocol };
    const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
    const ran = await connection.send('script.evaluate', {
      expression,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    if (ran.result.type === 'exception') throw new Error(ran.result.exceptionDetails?.text);
  }
}

/** The part of puppeteer's connection that it does not publish. */
interface Protocol {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts: { context: string }[]; type?: string; exceptionDetails?: { text: string } } }>;
}

class FirefoxPage extends Page {
  /** @param extensionPage its address, which the protocol does not tell */
  constructor(
    private readonly tab: Tab,
    private readonly extensionPage?: string,
  ) {
    super();
    tab.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    tab.on('pageerror', (error) => this.errors.push(String(error)));
    // Whoever is asked whether to leave a page leaves it, as the other driver does by itself.
    tab.on('dialog', (dialog) => dialog.accept());
  }

  url() {
    return this.extensionPage ?? this.tab.url();
  }
  async goto(url: string) {
    await this.tab.goto(url);
  }
  async back() {
    // The driver waits for a load, which a page out of the browser's own store has not.
    await this.tab.evaluate('history.back()');
  }
  async front() {
    await this.tab.bringToFront();
  }
  evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return this.tab.evaluate(asCall(run, arg)) as Promise<R>;
  }
  async type(text: string) {
    await this.tab.keyboard.type(text);
  }
  async insert(line: string) {
    await this.type(line);
  }
  async press(chord: string) {
    const keys = chord.split('+') as KeyInput[];
    for (const key of keys) await this.tab.keyboard.down(key);
    for (const key of keys.reverse()) await this.tab.keyboard.up(key);
  }
  async clickAt(x: number, y: number, times = 1) {
    await this.tab.mouse.click(x, y, { count: times });
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
    // The other driver makes the folder itself.
    mkdirSync(dirname(path), { recursive: true });
    await this.tab.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false, ...(clip ? { clip } : {}) });
  }
  async setViewport(width: number, height: number) {
    await this.tab.setViewport({ width, height });
  }
  async close() {
    await this.tab.close();
  }

  /** The build for tests opens our shadow root; the functions walk every open one, and frames of the same origin. */
  protected inside: Inside = <R, A>(run: (root: ShadowRoot, arg: A) => R, arg: A) =>
    this.tab.evaluate(`(() => {
      const answers = [];
      const walk = (scope) => {
        for (const element of scope.querySelectorAll('*')) {
          if (element.localName === 'iframe' && element.contentDocument) walk(element.contentDocument);
          if (!element.shadowRoot) continue;
          if (element.shadowRoot.querySelector('[data-part]')) answers.push((${run})(element.shadowRoot, ${JSON.stringify(arg)}));
          walk(element.shadowRoot);
        }
      };
      walk(document);
      return answers;
    })()`) as Promise<R[]>;
}
