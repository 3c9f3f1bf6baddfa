import type { Browser as Api } from 'webextension-polyfill';

/** Functions for a page of the extension's origin; each is sent there as text. Firefox knows the name `chrome` too. */
declare const chrome: Api;

export const door = {
  read: async (key: string): Promise<unknown> => (await chrome.storage.local.get(key))[key],
  write: (values: Record<string, unknown>) => chrome.storage.local.set(values),
  clear: () => chrome.storage.local.clear(),
  /** Opens a tab behind the one in front. */
  openBehind: async (url: string): Promise<void> => {
    await chrome.tabs.create({ url, active: false });
  },
};
