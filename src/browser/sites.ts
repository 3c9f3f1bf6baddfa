/** Where the browser lets us in, and where our scripts run; for our own pages and the background. */

import browser from 'webextension-polyfill';

const OPENED = 'opened';
const patternOf = (host: string) => `https://${host}/*`;
/** Firefox takes a path for one beside the page that asks, and tells the manifest's own as whole addresses. */
const fromRoot = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname;
const manifestScripts = () => (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []).map(fromRoot);

/** @returns those of the hosts at which the browser lets us in */
export async function hostsLetIn(hosts: readonly string[]): Promise<string[]> {
  const lets = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })));
  return hosts.filter((_, at) => lets[at]);
}

/** @returns match patterns of all that the browser lets us into now */
export async function originsLetIn(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the user to open a host to us; only while a press is being answered.
 * @returns what they said
 */
export function askForHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Gives a host back that the user had opened to us. */
export async function giveBackHost(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** @param act is given match patterns */
export function onSitesOpened(act: (origins: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => act(origins));
}

/** @param act is given match patterns */
export function onSitesClosed(act: (origins: string[]) => void): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => act(origins));
}

/** From now on the content script runs at these hosts, and at no others than the manifest names besides. */
export function runAt(hosts: readonly string[]): Promise<void> {
  const done = registered.then(() => register(hosts));
  registered = done.catch(() => {});
  return done;
}

/** Done with all that were asked for so far: two at once would both take away, or both put in, what is there but once. */
let registered = Promise.resolve();

async function register(hosts: readonly string[]): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [OPENED] });
  if (before) await browser.scripting.unregisterContentScripts({ ids: [OPENED] });
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    // Editors stand in frames there, which often have no address of their own: TinyMCE's is blank, WordPress' a blob.
    {
      id: OPENED,
      matches: hosts.map(patternOf),
      js: manifestScripts(),
      runAt: 'document_idle',
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ]);
}

/** Runs the manifest's content script in every tab that is at one of these hosts now. */
export async function runInTabsAt(hosts: readonly string[]): Promise<void> {
  await runInTabs({ matches: hosts.map(patternOf), js: manifestScripts(), all_frames: true });
}

/** The same at all hosts of the manifest: the browser lets its scripts into the tabs that are opened from now on. */
export async function runInOpenTabs(): Promise<void> {
  await Promise.all((browser.runtime.getManifest().content_scripts ?? []).map(runInTabs));
}

interface Entry {
  matches: string[];
  js?: string[];
  all_frames?: boolean;
}

/** A tab that does not let us in, or shows an error page, keeps no other from it; one that the browser has put away is not woken. */
async function runInTabs({ matches, js = [], all_frames: allFrames = false }: Entry): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  const run = (tabId: number) => browser.scripting.executeScript({ target: { tabId, allFrames }, files: js.map(fromRoot) });
  await Promise.all(tabs.map(({ id }) => id !== undefined && run(id).catch(() => {})));
}

/**
 * Runs a file of ours in a tab: at a host that is open to us, or whose toolbar icon was just pressed.
 * @param frame default: all frames that the browser lets us into
 * @throws elsewhere
 */
export async function runIn(tab: number, frame: number | undefined, file: string): Promise<void> {
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [fromRoot(file)] });
}
