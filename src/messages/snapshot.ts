/**
 * The one value that storage publishes and the content script reads, at start and on every change.
 * Whoever writes it has validated it; the reader checks only `version`.
 */

import type { LedgerDigest, Silenced } from '../engine/reading';
import type { Voice } from '../engine/voice/voice';

export const SNAPSHOT_KEY = 'snapshot';
export const SNAPSHOT_VERSION = 1;

/** `marks`: underlines, badge and card · `list`: badge and card, nothing under the words · `off`: nothing. */
export type SiteMode = 'marks' | 'list' | 'off';

export interface Settings {
  version: 1;
  /** By platform id; a network not named is `marks`. */
  sites: Record<string, SiteMode>;
  /** Hosts that the user opened to us besides the networks' own, as in `location.hostname`. */
  hosts: string[];
  /** The in-page key that opens the card, as `Alt+Shift+K`. */
  key: string;
}

export type AccountMode = 'brand' | 'personal';

export interface Snapshot {
  version: typeof SNAPSHOT_VERSION;
  settings: Settings;
  /** Who speaks, by account key (`accountKey()`); an account not named has not been asked yet. */
  accounts: Record<string, AccountMode>;
  /** The voice for accounts that have none of their own. */
  voice: Voice | null;
  /** By account key. */
  voices: Record<string, Voice>;
  silenced: Silenced;
  ledgerDigest: LedgerDigest | null;
}

/** @returns the name under which an account is remembered; `*` where the page does not show a handle */
export function accountKey(platform: string, handle: string | null | undefined): string {
  return `${platform}:${handle?.replace(/^@/, '').toLowerCase() || '*'}`;
}

/** What holds before anything was ever set, and again after *Erase everything*. */
export const FIRST_SNAPSHOT: Snapshot = {
  version: SNAPSHOT_VERSION,
  settings: { version: 1, sites: {}, hosts: [], key: 'Alt+Shift+K' },
  accounts: {},
  voice: null,
  voices: {},
  silenced: { rules: [], prints: [] },
  ledgerDigest: null,
};

/** @param stored what stands under `SNAPSHOT_KEY`; of any other version than ours (or missing) it counts as nothing set */
export function readSnapshot(stored: unknown): Snapshot {
  const ours = typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === SNAPSHOT_VERSION;
  return ours ? (stored as Snapshot) : FIRST_SNAPSHOT;
}
