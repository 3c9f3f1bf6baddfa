/** The browser, for our own pages and the background. Nothing outside this room says `browser.` or `chrome.`. */

import browser from 'webextension-polyfill';
import type { Area, ReadArea } from './area';
import { type Port, portOf } from './port';

export type { Area } from './area';
export type { Port } from './port';

/** Who sent a message, as the browser vouches for it. `origin` is missing in older browsers. */
export interface MessageSender {
  id?: string;
  url?: string;
  origin?: string;
  /** 0 is the top frame; set only with `tab`. */
  frameId?: number;
  tab?: { id?: number };
}

/** What stays on this machine: `storage.local`. */
export const local: Area = {
  get: (keys) => browser.storage.local.get(keys),
  set: (values) => browser.storage.local.set(values),
  remove: (keys) => browser.storage.local.remove(keys),
  onChanged(listen, signal) {
    const heard = (changes: Record<string, { newValue?: unknown }>) =>
      listen(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
    browser.storage.local.onChanged.addListener(heard);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), { once: true });
  },
};

/** What an administrator has set for this machine: `storage.managed`. Where nobody has, Firefox throws and Chrome gives nothing. */
export const managed: ReadArea = {
  get: (keys) => browser.storage.managed.get(keys).catch(() => ({})),
  onChanged(listen, signal) {
    const heard = (changes: Record<string, { newValue?: unknown }>, area: string) =>
      area === 'managed' && listen(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
    browser.storage.onChanged.addListener(heard);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
  },
};

/** Our own id and origin (`chrome-extension://…`, no slash at the end). */
export function ownIdentity(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
}

/** @param answer gives what the sender gets back; whoever answers judges the sender first */
export function onMessage(answer: (message: unknown, sender: MessageSender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((said: unknown, sender: MessageSender) => answer(said, sender));
}

/** After an install, an update of ours or of the browser. @param act is told whether we are here for the first time */
export function onInstalled(act: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => act(reason === 'install'));
}

/** When the browser (a profile of it) starts. */
export function onStartup(act: () => void): void {
  browser.runtime.onStartup.addListener(() => act());
}

/** A key of the manifest's `commands` was pressed. */
export function onCommand(act: (command: string) => void): void {
  browser.commands.onCommand.addListener((command) => act(command));
}

/** @param section id of the part to show; without it the page opens at its top. One that is open already comes to the front */
export async function openOptions(section?: string): Promise<void> {
  if (!section) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getURL('src/options/index.html');
  const url = `${page}#${encodeURIComponent(section)}`;
  // Of our own pages a browser tells the address without a permission.
  const [there] = await browser.tabs.query({ url: page });
  if (there?.id === undefined) await browser.tabs.create({ url });
  // Both at once: a popup is gone as soon as something else is in front.
  else await Promise.all([browser.tabs.update(there.id, { url, active: true }), raise(there.windowId)]);
}

const raise = (window: number | undefined) => window !== undefined && browser.windows.update(window, { focused: true });

/** Opens the first run in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

/** Opens the practice drills in a tab of their own. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/practice/index.html') });
}

/** @returns the id of the tab in front, `null` if there is none */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** @returns where a tab is, `null` if the browser does not tell: it tells only of places that we were given */
export async function tabAddress(tab: number): Promise<string | null> {
  return (await browser.tabs.get(tab)).url ?? null;
}

/** A page in that tab is there, whole: from now on a content script of ours answers in it. */
export function onTabLoaded(tab: number, act: () => void, signal: AbortSignal): void {
  const heard = (id: number, { status }: { status?: string }) => {
    if (id === tab && status === 'complete') act();
  };
  browser.tabs.onUpdated.addListener(heard);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(heard), { once: true });
}

/** Another tab may be in front of the window that this page stands in: one was chosen, or windows changed places. */
export function onFrontChanged(act: () => void, signal: AbortSignal): void {
  const heard = () => act();
  const events = [browser.tabs.onActivated, browser.windows.onFocusChanged];
  for (const event of events) event.addListener(heard);
  const leave = () => {
    for (const event of events) event.removeListener(heard);
  };
  signal.addEventListener('abort', leave, { once: true });
}

/** Chrome's panel beside the page. The polyfill hands it through and knows no types of it; Firefox calls its own a sidebar. */
const { sidePanel } = browser as { sidePanel?: { open(where: { windowId: number }): Promise<void> } };

/** @returns whether the browser can show a page of ours beside the others */
export const hasPanel = (): boolean => sidePanel !== undefined || 'sidebarAction' in browser;

/** @returns the id of the window that this page stands in */
export async function ownWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** Opens the panel beside the page; only while a press is being answered. @param window in which */
export function openPanel(window: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId: window }) : browser.sidebarAction.open();
}

/** Opens a line to the content scripts in all frames of a tab. Where there is none, the line closes at once (`onClosed`). */
export function connectToTab(tab: number, name: string): Port {
  const port = browser.tabs.connect(tab, { name });
  // Chrome counts a line to nobody as a mistake unless its reason is looked at.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return portOf(port);
}

/** @throws where no content script listens in that tab */
export async function sendToTab(tab: number, message: unknown): Promise<void> {
  await browser.tabs.sendMessage(tab, message);
}

/** Sends to the background. @throws when nobody answers */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to every tab; where no content script listens, nobody hears it. */
export async function sendToAllTabs(message: unknown): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(() => {})));
}

/** The toolbar icon in one tab: a few characters on it, and its name for a pointer or a screen reader. */
export async function setToolbar(tab: number, badge: { text: string; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3452C4' }),
    browser.action.setTitle({ tabId: tab, title: badge.title }),
  ]);
}

/** @returns the message of a key of `_locales`, `''` if there is none */
export function message(key: string): string {
  return browser.i18n.getMessage(key);
}

export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/** @returns the id of the tab that this page fills, `null` for a popup: it stands in none */
export async function ownTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}

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
export async function runAt(hosts: readonly string[]): Promise<void> {
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
