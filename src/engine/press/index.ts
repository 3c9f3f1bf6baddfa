/**
 * What people write in `words/`, as the engine reads it: a few long texts that need no reading before a draft comes by. This is
 * done once, where the extension is built (`scripts/press.mjs`), and where the engine runs from its sources.
 */

import { bitOf, type Vocabulary, type WordClass } from '../lexicon';
import { type LanguagePack, PROSE, type PressedPack, TO_READER, TONE_TERMS, wordsOf } from '../pack';
import type { Figures } from '../tone/figures';
import { type Learnt, learnt } from '../tone/learnt';
import { weightChar } from '../tone/weight';
import { PhraseReader } from './phrases';
import { Words } from './words';

/** All languages, in the order in which ties are decided. */
export interface Pressed {
  packs: readonly PressedPack[];
  /** The words that tell languages apart: the common words of each pack, by its bit, and behind those the dialects. */
  telling: Vocabulary;
  figures: Figures;
}

/** @throws if a phrase is written in no known way: names the list and the line */
export function press(packs: readonly LanguagePack[]): Pressed {
  return { packs: packs.map(pressPack), telling: tellingWords(packs), figures: pressFigures(learnt) };
}

function pressPack({ lang, classes, lists, wordings, sets = {}, spelling, heads, prose = PROSE }: LanguagePack): PressedPack {
  const words = new Words(spelling);
  for (const [name, list] of Object.entries(classes)) for (const word of wordsOf(list)) words.mark(word, bitOf(name as WordClass));
  words.mark(TO_READER, bitOf('reader') | bitOf('function'));
  const reader = new PhraseReader(words);
  for (const [id, { phrases }] of Object.entries(lists)) reader.read(id, phrases);
  if (lang === learnt.lang) reader.read(TONE_TERMS, Object.keys(learnt.terms).join('\n'));
  const { vocabulary, numbers } = words.inOrder();
  return {
    lang,
    vocabulary,
    phrases: reader.phrases(numbers),
    wordings,
    sets,
    ...(spelling && { spelling }),
    heads: wordsOf(heads).map((head) => words.kept(head)),
    prose,
  };
}

function tellingWords(packs: readonly LanguagePack[]): Vocabulary {
  const words = new Words();
  packs.forEach(({ classes, dialect }, i) => {
    for (const list of Object.values(classes)) for (const word of wordsOf(list)) words.mark(word, 1 << i);
    for (const word of wordsOf(dialect)) words.mark(word, 1 << (packs.length + i));
  });
  return words.inOrder().vocabulary;
}

function pressFigures({ terms, ...figures }: Learnt): Figures {
  const columns = 1 + Object.keys(figures.habits).length;
  const rows = Object.values(terms).map((weights) => Array.from({ length: columns }, (_, i) => weightChar(weights[i] ?? 0)));
  return { ...figures, terms: rows.flat().join('') };
}
