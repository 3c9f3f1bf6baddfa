import type { Draft } from '../../../draft';
import * as T from '../../../tokens';
import { sumOf, tally, tenth } from '../counting';
import { alone } from '../quote-in';
import { type Measure, SHOWN } from './measure';

/** How long words are, and how many of them are long ones. */
export const wordLength: Measure = {
  id: 'word-length',
  of({ known: drafts }) {
    const words = drafts.flatMap(wordsIn);
    if (words.length === 0) return null;
    const long = words.filter(({ isLong }) => isLong);
    return {
      values: {
        letters: tenth(sumOf(words, ({ word }) => word.length) / words.length),
        long: tenth((100 * long.length) / words.length),
      },
      quotes: tally(long.map(({ word }) => word.toLowerCase()))
        .slice(0, SHOWN)
        .map(([word]) => alone(word)),
    };
  },
};

/** A language says itself how many letters make a word long. */
function wordsIn({ text, tokens, pack }: Draft): { word: string; isLong: boolean }[] {
  const words: { word: string; isLong: boolean }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]);
    if (tokens.kind[i] === T.WORD) words.push({ word, isLong: word.length >= pack.prose.longWord });
  }
  return words;
}
