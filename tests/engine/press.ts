/** Words and lists of a test, as the engine reads them. */

import { Lexicon } from '../../src/engine/lexicon';
import { PhraseMatcher } from '../../src/engine/phrase-matcher';
import { PhraseReader } from '../../src/engine/press/phrases';
import { Words } from '../../src/engine/press/words';

/** @returns a lexicon that knows these words */
export function lexiconOf(known: readonly string[]): Lexicon {
  const words = new Words();
  for (const word of known) words.learn(word);
  return new Lexicon(words.inOrder().vocabulary);
}

/** @returns what finds the phrases of these lists, by id */
export function matcherOf(lists: Readonly<Record<string, string>>) {
  const words = new Words();
  const reader = new PhraseReader(words);
  for (const [id, phrases] of Object.entries(lists)) reader.read(id, phrases);
  const { vocabulary, numbers } = words.inOrder();
  const lexicon = new Lexicon(vocabulary);
  return { lexicon, matcher: new PhraseMatcher(reader.phrases(numbers), lexicon.size) };
}
