import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { unbroken } from '../../src/engine/whole-words';
import { norms } from '../../src/platforms';

const quotes = (text: string) => coach({ text }, { norms }).findings.map(({ quote }) => quote);

describe('a quote is what a person would read out', () => {
  test.each([
    ['Book a no-obligation talk with our team today.', 'Book a no-obligation'],
    ['Stop by our stand in hall 4.', 'Stop by our stand'],
    ['Trusted by more than 500 bakers.', 'Trusted by more than 500 bakers'],
    ['Don’t wait: message us for a quote.', 'message us'],
    ['Comment below and tell me why.', 'Comment below'],
    ['Tag a friend if your mother bakes.', 'Tag a friend'],
    ['DM if your setup needs a plumber.', 'DM if your'],
  ])('%s', (text, quote) => {
    expect(quotes(text)).toContain(quote);
  });

  test.each([
    ['where it would lose all but a word', 'Proud to open the mill again on Monday.', 'Proud to'],
    ['where it is not clear what belongs to it', 'Sign up for our, let me say, letter.', 'Sign up for our'],
  ])('it stays as it is %s', (_, text, quote) => {
    expect(quotes(text)).toContain(quote);
  });

  test('an address behind a dash is none of its words', () => {
    expect(unbroken('Learn more-https://mill.org', { start: 0, end: 10 })).toEqual({ start: 0, end: 10 });
    expect(unbroken('A hard-working baker', { start: 7, end: 14 })).toEqual({ start: 2, end: 14 });
    expect(unbroken('rye--and oats', { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  });
});
