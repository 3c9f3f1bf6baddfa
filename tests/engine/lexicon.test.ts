import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lex } from '../../src/engine/lex';
import type { Lexicon } from '../../src/engine/lexicon';
import { lexiconOf } from './press';

/** The number of a text's only word. */
const idIn = (text: string, lexicon: Lexicon) => lex(text, lexicon).id[0];

describe('a word in a text', () => {
  test.each([
    ['in any case', 'bread', 'BrEaD'],
    ['with an apostrophe', "don't", "DON'T"],
    ['with any apostrophe', "don't", 'don’t'],
    ['as long as its key', 'announcement', 'Announcement'],
    ['longer than its key', 'congratulations', 'Congratulations'],
    ['with digits', 'web3', 'Web3'],
    ['of other letters', 'über', 'Über'],
  ])('%s', (_, word, text) => {
    expect(idIn(text, lexiconOf(['another']))).toBe(-1);
    const lexicon = lexiconOf(['another', word]);
    const id = lexicon.idOf(word);
    expect(lexicon.wordOf(id)).toBe(word);
    expect(idIn(text, lexicon)).toBe(id);
    expect(idIn(text, lexicon)).toBe(id);
  });

  test('is never another one', () => {
    const word = fc.stringMatching(/^[a-z]('?[a-z]){0,14}$/);
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (known, others) => {
        const lexicon = lexiconOf(known);
        for (const text of [...others, ...known]) {
          const id = idIn(text, lexicon) as number;
          expect(id >= 0 ? lexicon.wordOf(id) : id).toBe(known.includes(text) ? text : -1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is found among more than can be remembered', () => {
    const lexicon = lexiconOf(['bread']);
    const id = lexicon.idOf('bread');
    const letters = (number: number): string =>
      (number < 26 ? '' : letters(Math.floor(number / 26))) + String.fromCharCode(97 + (number % 26));
    for (let i = 0; i < 20_000; i++) expect(idIn(`x${letters(i)}${i % 2 ? 'longerthanakey' : ''}`, lexicon)).toBe(-1);
    expect(idIn('bread', lexicon)).toBe(id);
  });
});
