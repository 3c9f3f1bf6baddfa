import { type LedgerDigest, STAGES, type Stage } from '../reading';

/** Of fewer posts than there are stages, some stage is missing whatever they say. */
const ENOUGH = STAGES.length;

/**
 * @param ledger the last posts of an account; `null` where none are kept
 * @returns the first stage of the path that none of them served, `null` if none is missing or too few posts are known to tell
 */
export function missingStage(ledger: LedgerDigest | null): Stage | null {
  if (!ledger || ledger.posts.length < ENOUGH) return null;
  const served = new Set(ledger.posts.map(({ stage }) => stage));
  return STAGES.find((stage) => !served.has(stage)) ?? null;
}
