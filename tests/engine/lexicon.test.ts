import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lex } from '../../src/engine/lex';
import { Lexicon } from '../../src/engine/lexicon';

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
    const lexicon = new Lexicon();
    lexicon.learn('another');
    expect(idIn(text, lexicon)).toBe(-1);
    const id = lexicon.learn(word);
    expect(idIn(text, lexicon)).toBe(id);
    expect(idIn(text, lexicon)).toBe(id);
  });

  test('is never another one', () => {
    const lexicon = new Lexicon();
    const word = fc.stringMatching(/^[a-z]('?[a-z]){0,14}$/);
    fc.assert(
      fc.property(word, fc.boolean(), (text, learn) => {
        const id = learn ? lexicon.learn(text) : lexicon.idOf(text);
        expect(idIn(text, lexicon)).toBe(id);
        if (id >= 0) expect(lexicon.wordOf(id)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('is found among more than can be remembered', () => {
    const lexicon = new Lexicon();
    const id = lexicon.learn('bread');
    const letters = (number: number): string =>
      (number < 26 ? '' : letters(Math.floor(number / 26))) + String.fromCharCode(97 + (number % 26));
    for (let i = 0; i < 20_000; i++) expect(idIn(`x${letters(i)}`, lexicon)).toBe(-1);
    expect(idIn('bread', lexicon)).toBe(id);
  });
});
