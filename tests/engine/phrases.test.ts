import { describe, expect, test } from 'vitest';
import { lex } from '../../src/engine/lex';
import { matcherOf } from './press';

/** What a list finds in a text. */
function find(phrases: string, text: string): string[] {
  const { lexicon, matcher } = matcherOf({ it: phrases });
  const tokens = lex(text, lexicon);
  return matcher
    .match(tokens)
    .of('it')
    .map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

describe('the phrase language', () => {
  test.each([
    ['any case, any apostrophe, a hyphen as a space', "don't sign up", 'DON’T SIGN-UP here', ['DON’T SIGN-UP']],
    [
      'alternatives, and none of them',
      'thrilled [to|] [announce|share]',
      'Thrilled to share, thrilled announce',
      ['Thrilled to share', 'thrilled announce'],
    ],
    ['several words in one alternative', '[as of|from] today', 'as of today and from today', ['as of today', 'from today']],
    ['kinds of tokens', '<percent> off', 'Now 10% off, not 10 off', ['10% off']],
    ['any one word', 'come <word> us', 'come see us, come to see us', ['come see us']],
    ['a comma that the phrase names', 'like, share', 'Like, share. Like share. Like! Share', ['Like, share', 'Like share']],
    ['no comma that it does not name', 'like share', 'Like, share', []],
    ['the beginning of a sentence', '^ introducing', 'Introducing us. And introducing you. Introducing!', ['Introducing', 'Introducing']],
    ['the beginning of a sentence, or a word', '[^|our] bread', 'Bread for all. Our bread. The bread.', ['Bread', 'Our bread']],
    ['the end of a sentence', 'thoughts $', 'Thoughts? My thoughts on it. Any thoughts.', ['Thoughts', 'thoughts']],
    ['not over the end of a sentence', 'buy now', 'What to buy? Now that is hard. Buy\nnow', []],
    ['the longest of those that begin together', 'free\nfree shipping', 'free shipping, free', ['free shipping', 'free']],
    ['the first of those that overlap', 'a b c\nc d', 'a b c d', ['a b c']],
  ])('%s', (_, phrases, text, expected) => {
    expect(find(phrases, text)).toEqual(expected);
  });

  test.each([
    ['an unknown kind', '<price> off'],
    ['a bracket that is not closed', '[a|b c'],
    ['a regular expression', 'colou?r'],
    ['any word at the beginning', '<word> now'],
    ['any word at the beginning of a sentence', '^ <word> now'],
    ['a phrase that can have no word', '[bread|]'],
    ['the beginning of a sentence, or any place', '[^|] bread'],
    ['something behind the end of a sentence', '$ bread'],
  ])('refuses %s, by name', (_, phrase) => {
    expect(() => matcherOf({ shop: phrase })).toThrow(/shop/);
  });

  test('finds as many as there are, and nothing of the text before', () => {
    expect(find('buy now\nbread', 'Bread, buy now. '.repeat(3_000))).toHaveLength(6_000);
    const { lexicon, matcher } = matcherOf({ one: 'rye', other: 'bread' });
    const first = matcher.match(lex('rye bread', lexicon));
    expect(first.of('one')).toHaveLength(1);
    first.giveBack();
    first.giveBack();
    const [second, third] = ['bread', 'rye'].map((text) => matcher.match(lex(text, lexicon)));
    expect([second?.of('one'), second?.of('other').length]).toEqual([[], 1]);
    expect([third?.of('one').length, third?.of('other')]).toEqual([1, []]);
  });

  test('says what to write instead', () => {
    const { lexicon, matcher } = matcherOf({ it: 'utilize => use' });
    expect(matcher.match(lex('we utilize it', lexicon)).of('it')).toEqual([{ from: 1, to: 2, instead: 'use', phrase: 0 }]);
  });
});
