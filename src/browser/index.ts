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

type Changes = Record<string, { newValue?: unknown }>;

const newIn = (changes: Changes) => Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));

/** What stays on this machine: `storage.local`. */
export const local: Area = {
  get: (keys) => browser.storage.local.get(keys),
  set: (values) => browser.storage.local.set(values),
  remove: (keys) => browser.storage.local.remove(keys),
  onChanged(listen, signal) {
    const heard = (changes: Changes) => listen(newIn(changes));
    browser.storage.local.onChanged.addListener(heard);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), { once: true });
  },
};

/** What an administrator has set for this machine: `storage.managed`. Where nobody has, Firefox throws and Chrome gives nothing. */
export const managed: ReadArea = {
  get: (keys) => browser.storage.managed.get(keys).catch(() => ({})),
  onChanged(listen, signal) {
    const heard = (changes: Changes, area: string) => area === 'managed' && listen(newIn(changes));
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
