import { APOSTROPHE, classOf, DIGIT, fold, isLetter, LETTER } from './characters';
import { Lexicon } from './lexicon';
import { open, type PressedPack } from './pack';
import type { Pressed } from './press';
import { plainEnd } from './word-key';

/** Common words that make a language sure: three, if they are a fair share of the draft. */
const FEWEST_COMMON = 3;
const COMMON_SHARE = 0.3;
/** A headline has hardly any common words; then words that any list knows will do, if there are more of them. */
const FEWEST_LISTED = 3;
const LISTED_SHARE = 0.5;
/** Words of a dialect that are no slip: standard spelling and standard rules do not hold there. */
const DIALECT = 2;
/** An answer of so many words is too short to tell: "DM us", "Noted." */
const CURT = 5;
/** Enough of a text to tell its language. */
const SAMPLE = 1200;

/**
 * Decides the language from the words that the packs know.
 * @param text the draft
 * @returns the pack whose words make up the largest share of the draft; `null` if none is sure
 */
export function packFor(text: string, pressed: Pressed): PressedPack | null {
  const { packs } = pressed;
  const telling = tellingWords(pressed);
  const counted = countKnown(text, 2 * packs.length, (word, from, to) =>
    telling.classesOf(word === null ? telling.idAt(text, from, to) : telling.idOf(word)),
  );
  const isSpoken = (_: unknown, i: number) => (counted.known[packs.length + i] as number) < DIALECT;
  const spoken = packs.every(isSpoken) ? packs : packs.filter(isSpoken);
  const common = mostKnown(packs, counted, FEWEST_COMMON, COMMON_SHARE, isSpoken);
  return common ?? mostKnown(spoken, countListed(text, spoken), FEWEST_LISTED, LISTED_SHARE);
}

/**
 * A curt answer is taken to be in the language that it answers, if at least half of its words are.
 * @param text the draft, of which `packFor` was not sure
 */
export function packForAnswer(text: string, replyTo: string, pressed: Pressed): PressedPack | null {
  const pack = text.length > SAMPLE ? null : packFor(replyTo, pressed);
  if (!pack) return null;
  const { words, known } = countListed(text, [pack]);
  return words <= CURT && (known[0] as number) > 0 && (known[0] as number) >= LISTED_SHARE * words ? pack : null;
}

interface Known {
  words: number;
  /** By set of words. */
  known: number[];
  /** Those that no set before it knows: "in" and "die" make nothing German. */
  own: number[];
}

/** @param packs of the first sets that were counted */
function mostKnown(
  packs: readonly PressedPack[],
  { words, known, own }: Known,
  fewest: number,
  share: number,
  mayBe: (pack: PressedPack, i: number) => boolean = () => true,
): PressedPack | null {
  let best: PressedPack | null = null;
  let most = 0;
  packs.forEach((pack, i) => {
    const count = known[i] as number;
    if ((own[i] as number) < fewest || count < share * words || count <= most || !mayBe(pack, i)) return;
    best = pack;
    most = count;
  });
  return best;
}

/** Counts the words that any list of a pack knows. */
function countListed(text: string, packs: readonly PressedPack[]): Known {
  const lexicons = packs.map((pack) => open(pack).lexicon);
  return countKnown(text, lexicons.length, (word, from, to) => {
    let sets = 0;
    lexicons.forEach((lexicon, i) => {
      if ((word === null ? lexicon.idAt(text, from, to) : lexicon.idOf(word)) >= 0) sets |= 1 << i;
    });
    return sets;
  });
}

/** @returns in which sets a word is, a bit each; `word` is `null` for one in plain letters, which stands at from..to-1 and was gone through last */
type SetsOf = (word: string | null, from: number, to: number) => number;

/** @returns how many words the beginning of a text has, and how many of them each set knows; no names, tags or parts of links */
function countKnown(text: string, sets: number, setsOf: SetsOf): Known {
  const known = new Array<number>(sets).fill(0);
  const own = new Array<number>(sets).fill(0);
  const end = Math.min(text.length, SAMPLE);
  let words = 0;
  let isFree = true;
  for (let from = 0; from < end; ) {
    const code = text.charCodeAt(from);
    if (code === SPACE) {
      isFree = true;
      from++;
      continue;
    }
    const point = code < 0x80 ? code : (text.codePointAt(from) as number);
    const begins = isLetter(point) || (point > 0x7f && classOf(point) === LETTER);
    if (!begins || !isFree) {
      isFree = !begins && !JOINS.has(point) && classOf(point) !== DIGIT;
      from += point > 0xffff ? 2 : 1;
      continue;
    }
    words++;
    let to = isLetter(code) ? plainEnd(text, from, end) : from;
    let bits: number;
    if (to > from && (to === end || !goesOn(text, to))) bits = setsOf(null, from, to);
    else {
      while (to < end && goesOn(text, to)) to += (text.codePointAt(to) as number) > 0xffff ? 2 : 1;
      bits = setsOf(fold(text.slice(from, to)), from, to);
    }
    for (let isFirst = true; bits !== 0; bits &= bits - 1, isFirst = false) {
      const set = 31 - Math.clz32(bits & -bits);
      known[set] = (known[set] as number) + 1;
      if (isFirst) own[set] = (own[set] as number) + 1;
    }
    // What ends a word is no letter; after an apostrophe the next word is free.
    isFree = true;
    from = to;
  }
  return { words, known, own };
}

const SPACE = 0x20;

/** @returns true where a letter or an apostrophe stands */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x27 || isLetter(code);
  const cls = classOf(text.codePointAt(at) as number);
  return cls === LETTER || cls === APOSTROPHE;
}

/** @ # / . _ - */
const JOINS: ReadonlySet<number> = new Set([0x40, 0x23, 0x2f, 0x2e, 0x5f, 0x2d]);

const made = new WeakMap<Pressed, Lexicon>();

function tellingWords(pressed: Pressed): Lexicon {
  let telling = made.get(pressed);
  if (!telling) made.set(pressed, (telling = new Lexicon(pressed.telling)));
  return telling;
}
