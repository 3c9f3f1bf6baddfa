import type { Norms } from '../engine/norms';
import type { Context, Silenced } from '../engine/reading';
import { type AccountMode, type Snapshot, speakerOn } from '../messages/snapshot';
import { norms } from '../platforms';
import { any } from '../platforms/any';
import type { Platform } from '../platforms/platform';

interface Speaks {
  /** The name under which the account is remembered. */
  account: string;
  handle: string | null;
  mode: AccountMode | 'unknown';
}

/**
 * Who speaks, where, and what was asked for: what the engine is told beside the draft itself.
 * @param own what holds where the draft will stand
 * @param hushed what is left unsaid in this draft
 */
export function contextOf({ account, handle, mode }: Speaks, own: Norms, hushed: Silenced, snapshot: Snapshot): Context {
  const { silenced, ledgerDigest } = snapshot;
  const { voice, representative, postsPerWeek } = speakerOn(snapshot, account);
  return {
    norms: { ...norms, [own.id]: own },
    account: {
      id: account,
      mode,
      ...(handle ? { handle } : {}),
      ...(representative ? { representative } : {}),
      ...(postsPerWeek ? { postsPerWeek } : {}),
    },
    silenced: { rules: [...silenced.rules, ...hushed.rules], prints: hushed.prints },
    now: Date.now(),
    ...(voice ? { voice } : {}),
    ...(ledgerDigest ? { ledger: ledgerDigest } : {}),
  };
}

/** Limits and habits of a network are those of its posts; of a message only the page can say how long it may be. */
export function normsOf(platform: Platform, isMessage: boolean): Norms {
  const { id, name, counting } = platform;
  return isMessage ? { ...any, id, name, counting } : (norms[id] ?? platform);
}
