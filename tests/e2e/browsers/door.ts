import type { Browser as Api } from 'webextension-polyfill';
import type { Reading } from '../../../src/engine/reading';
import type { FromComposer, Seen } from '../../../src/messages/protocol';

/** Functions for a page of the extension's origin; each is sent there as text. Firefox knows the name `chrome` too. */
declare const chrome: Api;

/** A draft as the content script reads it. */
export interface Draft {
  text: string;
  platform: string;
  kind: string;
  /** What it answers. */
  replyTo: string | null;
}

export const door = {
  read: async (key: string): Promise<unknown> => (await chrome.storage.local.get(key))[key],
  // In turn with the extension's own writes: one that has read before and writes after would take these away again.
  write: (values: Record<string, unknown>): Promise<void> =>
    navigator.locks.request('sidewalk-storage', () => chrome.storage.local.set(values)),
  clear: (): Promise<void> => navigator.locks.request('sidewalk-storage', () => chrome.storage.local.clear()),
  /** Opens a tab behind the one in front. */
  openBehind: async (url: string): Promise<void> => {
    await chrome.tabs.create({ url, active: false });
  },
  toolbar: async (): Promise<string> => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: front.id });
  },
  /** What the background says when the browser's own key for the card is pressed. */
  openCard: async (): Promise<void> => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (front?.id !== undefined) await chrome.tabs.sendMessage(front.id, { kind: 'open-card' });
  },
  /** The draft as the content script reads it: what *Open in scratchpad* would bring over. */
  draft: async (): Promise<Draft | null> => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (front?.id === undefined) return null;
    const line = chrome.tabs.connect(front.id, { name: 'reading' });
    return new Promise((answer) => {
      const done = (draft: Draft | null) => {
        answer(draft);
        line.disconnect();
      };
      line.onMessage.addListener((said) => {
        const message = said as FromComposer;
        if (message.kind === 'draft')
          done({ text: message.text, platform: message.platform, kind: message.draftKind, replyTo: message.replyTo });
      });
      line.onDisconnect.addListener(() => answer(null));
      line.postMessage({ kind: 'ask-draft' });
      setTimeout(done, 500, null);
    });
  },
  /** Several frames may answer; the one in which somebody writes has a composer. */
  reading: async (): Promise<Reading | null> => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (front?.id === undefined) return null;
    const line = chrome.tabs.connect(front.id, { name: 'reading' });
    return new Promise((answer) => {
      const done = (reading: Reading | null) => {
        answer(reading);
        line.disconnect();
      };
      line.onMessage.addListener((said) => {
        const { kind, composer } = said as Seen;
        if (kind === 'seen' && composer?.reading) done(composer.reading);
      });
      line.onDisconnect.addListener(() => answer(null));
      setTimeout(done, 500, null);
    });
  },
};
