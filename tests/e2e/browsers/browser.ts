import type { Reading } from '../../../src/engine/reading';
import type { Draft } from './door';
import type { Page } from './page';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension. Firefox needs a build with an open shadow root to see into it. */
  extension: string;
  /** The proxy that all traffic goes through, loopback included. */
  web: { port: number; fingerprint: string };
  /** The browser's program. */
  program: string;
  /** Default true. */
  headless?: boolean;
  /** Pixels per CSS pixel in pictures; default 1. */
  scale?: number;
  /** BCP 47 tag of the language that the browser is set to; default: the system's. */
  lang?: string;
}

export interface SystemWishes {
  /** The system's own few colours instead of the page's. */
  forcedColours: boolean;
  reducedMotion: boolean;
}

export type ExtensionPage = 'popup' | 'panel' | 'options' | 'welcome' | 'practice';

/** @returns its place in the extension */
export const pathOf = (name: ExtensionPage) => (name === 'panel' ? 'src/popup/panel.html' : `src/${name}/index.html`);

/** @returns whether it stands beside the tab in front, and looks at that one */
export const isBeside = (name: ExtensionPage) => name === 'popup' || name === 'panel';

/** One running browser with the extension in it; the same words for both, so that one scenario runs in both. */
export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** A new tab in front. */
  open(url: string): Promise<Page>;
  /**
   * A page of ours as a tab. The popup and the panel are opened behind the tab in front, so that the "active tab" they look
   * at is that one, as with a click on the toolbar icon.
   */
  extensionPage(name: ExtensionPage): Promise<Page>;
  /** The first run, which opened in a tab of its own once the extension was in. */
  welcomed(): Promise<Page>;
  /** `storage.local` as the extension's own pages see it. */
  readonly storage: {
    get(key: string): Promise<unknown>;
    set(values: Record<string, unknown>): Promise<void>;
    clear(): Promise<void>;
  };
  /** The reading of the draft in the tab in front, over the same line that the popup uses; `null` where there is none. */
  reading(): Promise<Reading | null>;
  /** The draft in the tab in front, as the content script reads it; `null` where there is none. */
  draft(): Promise<Draft | null>;
  /** The card is asked for in the tab in front, as by the browser's own key. */
  openCard(): Promise<void>;
  /** What stands on the toolbar icon for the tab in front. */
  toolbar(): Promise<string>;
  /** The system's colour scheme, for every tab, the open ones too. */
  dark(on: boolean): Promise<void>;
  /** Ends the background, as the browser does when it has nothing to do; Firefox lets nobody ask for it. */
  stopBackground?(): Promise<void>;
  /** Other wishes that a person may have told the system, for every tab, the open ones too. */
  system(wishes: SystemWishes): Promise<void>;
  /** When the last window is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** A profile that begins like one of a person who has just installed the extension, in a fixed window size. */
export const VIEWPORT = { width: 1280, height: 900 };
