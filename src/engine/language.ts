import { APOSTROPHE, classOf, DIGIT, fold, LETTER } from './characters';
import { HASH, hashWith, Lexicon } from './lexicon';
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
  const { words, known, own } = countKnown(text, [...packs.map(commonWords), ...packs.map(dialectWords)]);
  const isSpoken = (_: unknown, i: number) => i < packs.length && (known[packs.length + i] as number) < DIALECT;
  const spoken = packs.filter(isSpoken);
  return (
    mostKnown(spoken, { words, known: known.filter(isSpoken), own: own.filter(isSpoken) }, FEWEST_COMMON, COMMON_SHARE) ??
    mostKnown(
      spoken,
      countKnown(
        text,
        spoken.map((pack) => compile(pack).lexicon),
      ),
      FEWEST_LISTED,
      LISTED_SHARE,
    )
  );
}

interface Known {
  words: number;
  /** By lexicon. */
  known: number[];
  /** Those that no lexicon before it knows: "in" and "die" make nothing German. */
  own: number[];
}

/** @param counted one entry for each pack */
function mostKnown(packs: readonly LanguagePack[], { words, known, own }: Known, fewest: number, share: number): LanguagePack | null {
  let best: LanguagePack | null = null;
  let most = 0;
  packs.forEach((pack, i) => {
    const count = known[i] as number;
    if ((own[i] as number) < fewest || count < share * words || count <= most) return;
    best = pack;
    most = count;
  });
  return best;
}

/** @returns how many words the beginning of a text has, and how many of them each lexicon knows; no names, tags or parts of links */
function countKnown(text: string, lexicons: readonly Lexicon[]): Known {
  const known = lexicons.map(() => 0);
  const own = lexicons.map(() => 0);
  const end = Math.min(text.length, SAMPLE);
  let words = 0;
  let isFree = true;
  for (let from = 0; from < end; ) {
    const code = text.codePointAt(from) as number;
    if (!isLetter(code) || !isFree) {
      isFree = !isLetter(code) && !JOINS.has(code) && classOf(code) !== DIGIT;
      from += code > 0xffff ? 2 : 1;
      continue;
    }
    let to = from;
    let hash = HASH;
    let isPlain = true;
    while (to < end) {
      const here = text.codePointAt(to) as number;
      if (!isLetter(here) && classOf(here) !== APOSTROPHE) break;
      if (here > 0x7f) isPlain = false;
      hash = hashWith(hash, here);
      to += here > 0xffff ? 2 : 1;
    }
    words++;
    const word = isPlain ? '' : fold(text.slice(from, to));
    let isNew = 1;
    for (let i = 0; i < lexicons.length; i++) {
      const lexicon = lexicons[i] as Lexicon;
      if ((isPlain ? lexicon.idAt(text, from, to, hash) : lexicon.idOf(word)) < 0) continue;
      known[i] = (known[i] as number) + 1;
      own[i] = (own[i] as number) + isNew;
      isNew = 0;
    }
    // What ends a word is no letter; after an apostrophe the next word is free.
    isFree = true;
    from = to;
  }
  return { words, known, own };
}

/** @ # / . _ - */
const JOINS: ReadonlySet<number> = new Set([0x40, 0x23, 0x2f, 0x2e, 0x5f, 0x2d]);

const isLetter = (code: number): boolean => (code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : classOf(code) === LETTER);

const common = new WeakMap<LanguagePack, Lexicon>();
const dialect = new WeakMap<LanguagePack, Lexicon>();

const commonWords = (pack: LanguagePack): Lexicon => lexiconOf(common, pack, () => Object.values(pack.classes).flatMap(wordsOf));
const dialectWords = (pack: LanguagePack): Lexicon => lexiconOf(dialect, pack, () => wordsOf(pack.dialect));

function lexiconOf(made: WeakMap<LanguagePack, Lexicon>, pack: LanguagePack, words: () => string[]): Lexicon {
  let lexicon = made.get(pack);
  if (!lexicon) {
    lexicon = new Lexicon();
    for (const word of words()) lexicon.learn(word);
    made.set(pack, lexicon);
  }
  return lexicon;
}
