import { fold } from './characters';
import { compile, type LanguagePack, wordsOf } from './pack';

/** Common words that make a language sure: three, if they are a fair share of the draft. */
const FEWEST_COMMON = 3;
const COMMON_SHARE = 0.3;
/** A headline has hardly any common words; then words that any list knows will do, if there are more of them. */
const FEWEST_LISTED = 3;
const LISTED_SHARE = 0.5;
/** Words of a dialect that are no slip: standard spelling and standard rules do not hold there. */
const DIALECT = 2;
/** Enough of a text to tell its language. */
const SAMPLE = 1200;

/**
 * Decides the language from the words that the packs know.
 * @param text the draft
 * @param packs in the order in which ties are decided
 * @returns the pack whose words make up the largest share of the draft; `null` if none is sure
 */
export function packFor(text: string, packs: readonly LanguagePack[]): LanguagePack | null {
  const words = (text.slice(0, SAMPLE).match(/(?<![@#\p{L}\p{N}/._-])\p{L}[\p{L}\p{M}'’]*/gu) ?? []).map(fold);
  return (
    mostKnown(words, packs, (pack) => commonWords(pack), FEWEST_COMMON, COMMON_SHARE) ??
    mostKnown(words, packs, (pack) => compile(pack).lexicon, FEWEST_LISTED, LISTED_SHARE)
  );
}

function mostKnown(
  words: readonly string[],
  packs: readonly LanguagePack[],
  known: (pack: LanguagePack) => { has: (word: string) => boolean },
  fewest: number,
  share: number,
): LanguagePack | null {
  let best: LanguagePack | null = null;
  let most = 0;
  for (const pack of packs) {
    if (speaksDialect(words, pack)) continue;
    const list = known(pack);
    const count = words.filter((word) => list.has(word)).length;
    if (count >= fewest && count >= share * words.length && count > most) {
      best = pack;
      most = count;
    }
  }
  return best;
}

function speaksDialect(words: readonly string[], { dialect }: LanguagePack): boolean {
  if (!dialect) return false;
  const list = new Set(wordsOf(dialect));
  return words.filter((word) => list.has(word)).length >= DIALECT;
}

const common = new WeakMap<LanguagePack, ReadonlySet<string>>();

function commonWords(pack: LanguagePack): ReadonlySet<string> {
  let set = common.get(pack);
  if (!set) {
    set = new Set(Object.values(pack.classes).flatMap(wordsOf));
    common.set(pack, set);
  }
  return set;
}
