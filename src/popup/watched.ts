import type { Seen } from '../messages/protocol';

/** What is on the other end of the line. */
export type Watched =
  | { at: 'looking' }
  /** No content script answers in that tab. `address` is `null` where the browser does not tell it. */
  | { at: 'nowhere'; tab: number | null; address: string | null }
  | { at: 'page'; seen: Seen };

/**
 * A page may have several frames on the line, and each says what it sees: one that holds no composer
 * does not speak over one that does. A message is forgotten once messages are closed to us.
 */
export function closer(before: Watched, now: Seen): Seen {
  const known = before.at === 'page' && before.seen.platform === now.platform ? before.seen.composer : null;
  const isClosed = known?.sees.message === true && !now.messages;
  return { ...now, composer: now.composer ?? (isClosed ? null : known) };
}
