/**
 * The one value that storage publishes and the content script reads, at start and on every change.
 * Whoever writes it has validated it; the reader checks only `version`.
 */

import type { LedgerDigest } from '../engine/reading';
import type { Voice } from '../engine/voice/voice';

export const SNAPSHOT_KEY = 'snapshot';
export const SNAPSHOT_VERSION = 1;

/**
 * `marks`: underlines, badge and card · `list`: badge and card, nothing under the words · `popup`: nothing in the page, the
 * reading is in the popup and the number on the toolbar icon · `off`: nothing is read.
 */
export const SITE_MODES = ['marks', 'list', 'popup', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export const CORNERS = ['top-start', 'top-end', 'bottom-start', 'bottom-end'] as const;

/** Where a user put the badge: so many pixels from that corner of the composer into it, or out of it below 0. */
export interface BadgePlace {
  corner: (typeof CORNERS)[number];
  x: number;
  y: number;
}

/** The steps of the first run, in their order. */
export const WELCOME_STEPS = ['promise', 'brand', 'people', 'gains', 'character', 'practice'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** What opens the card, besides the key: `words` the badge and a press on marked words, `badge` the badge alone. */
export const CARD_BY = ['words', 'badge'] as const;
export type CardBy = (typeof CARD_BY)[number];

export interface Settings {
  version: 1;
  /** By platform id; a network not named is `marks`. */
  sites: Record<string, SiteMode>;
  /** Hosts that the user opened to us besides the networks' own, as in `location.hostname`. */
  hosts: string[];
  /** The in-page key that opens the card, as `Alt+Shift+K`. */
  key: string;
  /** Missing: `words`. */
  card?: CardBy;
  /** Whether direct messages are read; missing: no. */
  messages?: boolean;
  /** By platform id; on a network not named the badge finds its own place. */
  badges: Record<string, BadgePlace>;
  /** Where the first run was left; missing until somebody has begun it. */
  welcome?: WelcomeStep;
}

export type AccountMode = 'brand' | 'personal';

export interface Snapshot {
  version: typeof SNAPSHOT_VERSION;
  settings: Settings;
  /** Who speaks, by account key (`accountKey()`); an account not named has not been asked yet. */
  accounts: Record<string, AccountMode>;
  /** The voice of the profile in use, for accounts that no other one speaks on. */
  voice: Voice | null;
  /** By account key. */
  voices: Record<string, Voice>;
  /** Ids of the rules that the user never wants to hear again. */
  silenced: { rules: readonly string[] };
  ledgerDigest: LedgerDigest | null;
}

/** @returns the name under which an account is remembered; `*` where the page does not show a handle */
export function accountKey(platform: string, handle: string | null | undefined): string {
  return `${platform}:${handle?.replace(/^@/, '').toLowerCase() || '*'}`;
}

/** @returns the handle in an account key, `null` where the page does not show one */
export function handleOf(account: string): string | null {
  const handle = account.slice(account.indexOf(':') + 1);
  return handle === '*' ? null : handle;
}

/** @returns the handles that are known on a network: who was asked about there, who has a voice of their own, whom a voice names */
export function handlesOn({ accounts, voice, voices }: Snapshot, platform: string): string[] {
  const told = [voice, ...Object.values(voices)].flatMap((one) => one?.accounts ?? []);
  const keys = [...Object.keys(accounts), ...Object.keys(voices), ...told.map((one) => accountKey(one.platform, one.handle))];
  return [...new Set(keys)].filter((key) => key.startsWith(`${platform}:`)).flatMap((key) => handleOf(key) ?? []);
}

/** Who writes on an account for the brand, who looks after it, and how often something is meant to stand there: as far as somebody has said so. */
export interface Speaker {
  representative: string | null;
  owner: string | null;
  postsPerWeek: number | null;
}

/** @returns the voice that speaks on an account, and what it says of it */
export function speakerOn({ voice: common, voices }: Snapshot, account: string): { voice: Voice | null } & Speaker {
  const voice = voices[account] ?? common;
  const {
    representative = null,
    owner = null,
    postsPerWeek = null,
  } = voice?.accounts?.find(({ platform, handle }) => accountKey(platform, handle) === account) ?? {};
  return { voice, representative, owner, postsPerWeek };
}

/** What holds before anything was ever set, and again after *Erase everything*. */
export const FIRST_SNAPSHOT: Snapshot = {
  version: SNAPSHOT_VERSION,
  settings: { version: 1, sites: {}, hosts: [], key: 'Alt+Shift+K', badges: {} },
  accounts: {},
  voice: null,
  voices: {},
  silenced: { rules: [] },
  ledgerDigest: null,
};

/** @param stored what stands under `SNAPSHOT_KEY`; of any other version than ours (or missing) it counts as nothing set */
export function readSnapshot(stored: unknown): Snapshot {
  const ours = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === SNAPSHOT_VERSION;
  return ours ? (stored as Snapshot) : FIRST_SNAPSHOT;
}
