import { fold } from './characters';
import type { LanguagePack } from './pack';

/** "Under about four known words" nothing is sure; three of them in a row of three are enough. */
const FEWEST = 3;
const SHARE = 0.3;
/** Enough of a text to tell its language. */
const SAMPLE = 1200;

const known = new WeakMap<LanguagePack, ReadonlySet<string>>();

/**
 * Decides the language from the words that the packs know.
 * @param text the draft
 * @param packs in the order in which ties are decided
 * @returns the pack whose common words make up the largest share of the draft; `null` if none is sure
 */
export function packFor(text: string, packs: readonly LanguagePack[]): LanguagePack | null {
  const words = (text.slice(0, SAMPLE).match(/(?<![@#\p{L}\p{N}/._-])\p{L}[\p{L}\p{M}'’]*/gu) ?? []).map(fold);
  let best: LanguagePack | null = null;
  let most = 0;
  for (const pack of packs) {
    const common = commonWords(pack);
    const count = words.reduce((n, word) => n + (common.has(word) ? 1 : 0), 0);
    if (count >= FEWEST && count >= SHARE * words.length && count > most) {
      best = pack;
      most = count;
    }
  }
  return best;
}

function commonWords(pack: LanguagePack): ReadonlySet<string> {
  let set = known.get(pack);
  if (!set) {
    set = new Set(Object.values(pack.classes).flatMap((words) => words.split(/\s+/)).filter(Boolean));
    known.set(pack, set);
  }
  return set;
}
