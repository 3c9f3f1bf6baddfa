import { RichText } from '@atproto/api';
import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { lengthIn } from '../../src/engine/count';
import { graphemes } from '../../src/engine/graphemes';
import { lex } from '../../src/engine/lex';
import { Lexicon } from '../../src/engine/lexicon';
import type { Norms } from '../../src/engine/norms';

const lengthOf = (counting: Norms['counting'], text: string) => lengthIn(counting, text, lex(text, new Lexicon()));

const TEXTS = [
  'Good morning. The rye is out, the cinnamon ones need ten more minutes.',
  'Curly “quotes”, an em dash — and an ellipsis…',
  '家族 👨‍👩‍👧‍👦 と 🇩🇪 と 👍🏽 と ❤️',
  'cafe\u0301 or café, naïve or nai\u0308ve',
  'See https://example.com/a/very/long/path?with=query#and-hash and www.example.com/x.',
  'Plain example.com counts as a link too, a.b does not',
  'https://example.com',
  '#FreshBread @bakery at 7:30, 10% off = £3.20',
  'हिन्दी में एक वाक्य, und ein deutscher mit Größe',
  '',
  '\n\nline\r\nline\n',
  '1️⃣ 2️⃣ ©️ ™ ☕',
];

describe('X counts like twitter-text', () => {
  test.each(TEXTS)('%j', (text) => {
    expect(lengthOf('x', text)).toBe(twitter.parseTweet(text).weightedLength);
  });

  test('for any mixture of these', () => {
    const piece = fc.constantFrom(
      'a',
      'Straße',
      ' ',
      '\n',
      '👍🏽',
      '👨‍👩‍👧‍👦',
      '🇫🇷',
      '家',
      '—',
      '…',
      'é',
      'e\u0301',
      '10%',
      '#tag',
      '@you',
      '. ',
      'https://example.com/x ',
      '❤️',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        expect(lengthOf('x', text)).toBe(twitter.parseTweet(text).weightedLength);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Graphemes are those of the client of Bluesky', () => {
  test.each(TEXTS)('%j', (text) => {
    expect(lengthOf('graphemes', text)).toBe(new RichText({ text }).graphemeLength);
  });

  test('for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(graphemes(text)).toBe(new RichText({ text }).graphemeLength);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Bluesky counts links as it shows them', () => {
  test.each([
    ['without scheme', 'See https://example.com now', 'See example.com now'],
    ['a slash at the end is none', 'See https://example.com/ now', 'See example.com now'],
    ['a short path stays', 'See http://example.com/a/b?c=d now', 'See example.com/a/b?c=d now'],
    ['of a long one the beginning', 'See https://example.com/a/very/long/path?with=query now', 'See example.com/a/very/long/... now'],
    ['an address without http counts as it stands', 'See example.com/a/very/long/path/to/rye', 'See example.com/a/very/long/path/to/rye'],
    ['an emoji is one', 'ok 👨‍👩‍👧‍👦', 'ok .'],
  ])('%s', (_, text, shown) => {
    expect(lengthOf('bluesky', text)).toBe(shown.length);
  });
});

describe('Mastodon', () => {
  test.each([
    ['a link counts 23, whatever its length', 'See https://example.com/a/very/long/path?with=query for more', 4 + 23 + 9],
    ['a mention without its server', 'Thanks @ann@server.social for the rye', 'Thanks @ann for the rye'.length],
    ['an address without http counts as it stands', 'See example.com now', 'See example.com now'.length],
    ['an emoji is one', 'ok 👨‍👩‍👧‍👦', 4],
  ])('%s', (_, text, expected) => {
    expect(lengthOf('mastodon', text)).toBe(expected);
  });
});

test('LinkedIn and the others count UTF-16 units', () => {
  expect(lengthOf('utf16', '👍 ok')).toBe(5);
});
