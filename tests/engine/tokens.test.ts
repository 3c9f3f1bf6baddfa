import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/engine/coach';
import { lex } from '../../src/engine/lex';
import { Lexicon } from '../../src/engine/lexicon';
import * as T from '../../src/engine/tokens';

const NAMES = ['word', 'number', 'percent', 'money', 'time', 'link', 'mention', 'hashtag', 'email'];

/** Every token as `text/kind`, words as they are. */
const tokensOf = (text: string) => {
  const { tokens } = draftOf({ text, lang: 'en' });
  return Array.from(tokens.start, (start, i) => {
    const token = text.slice(start, tokens.end[i]);
    return tokens.kind[i] === T.WORD ? token : `${token}/${NAMES[tokens.kind[i] as number]}`;
  });
};
const sentencesOf = (text: string) => draftOf({ text, lang: 'en' }).tokens.sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ["we're here, don’t wait", ["we're", 'here', 'don’t', 'wait']],
    ['10% off, 10 % off', ['10%/percent', 'off', '10 %/percent', 'off']],
    ['$20.50 or 20 € or £1,000', ['$20.50/money', 'or', '20 €/money', 'or', '£1,000/money']],
    ['at 5pm, 17:30 and 5:30 p.m.', ['at', '5pm/time', '17:30/time', 'and', '5:30 p.m./time']],
    ['see www.bakery.com/x?y=1, or http://t.co/abc.', ['see', 'www.bakery.com/x?y=1/link', 'or', 'http://t.co/abc/link']],
    ['(read https://en.wikipedia.org/wiki/Rye_(bread))', ['read', 'https://en.wikipedia.org/wiki/Rye_(bread)/link']],
    ['We are done.So what? v2.1 of U.S. bread', ['We', 'are', 'done', 'So', 'what', 'v2', '1/number', 'of', 'U', 'S', 'bread']],
    ['@bob @ann.bsky.social @cy@server.social hi', ['@bob/mention', '@ann.bsky.social/mention', '@cy@server.social/mention', 'hi']],
    ['mail a.b+c@d.co.uk today', ['mail', 'a.b+c@d.co.uk/email', 'today']],
    ['#FreshBread #1 #ÜberBrot', ['#FreshBread/hashtag', '1/number', '#ÜberBrot/hashtag']],
    ['sign-up for e-mail', ['sign', 'up', 'for', 'e', 'mail']],
    ['👨‍👩‍👧‍👦 naïve cafe\u0301', ['naïve', 'cafe\u0301']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  test('a sentence ends where a reader takes a breath', () => {
    expect(sentencesOf('We bake, e.g. rye. Dr. Kim came at 5 p.m. for “more bread.” Why?\nNo idea')).toEqual([
      'We bake, e.g. rye.',
      'Dr. Kim came at 5 p.m. for “more bread.”',
      'Why?',
      'No idea',
    ]);
  });

  test('initials belong to a name, and “P.S.” to what follows it; what else ends with one letter ends', () => {
    expect(
      sentencesOf(
        'Mrs. J. Thornton left. Mr. P. We laughed. So do I. She said no. P.S. If it rains, bring tea, coats, etc. The roof leaks.',
      ),
    ).toEqual([
      'Mrs. J. Thornton left.',
      'Mr. P.',
      'We laughed.',
      'So do I.',
      'She said no.',
      'P.S. If it rains, bring tea, coats, etc.',
      'The roof leaks.',
    ]);
    expect(sentencesOf('It rained. J. Thornton sang.')).toEqual(['It rained.', 'J. Thornton sang.']);
    expect(
      sentencesOf('A Mr. A. B. Lowther met John F. Kennedy at Miller Inc. Chicago, by J. Doe. That is plan B. Bread is plan A.'),
    ).toEqual(['A Mr. A. B. Lowther met John F. Kennedy at Miller Inc. Chicago, by J. Doe.', 'That is plan B.', 'Bread is plan A.']);
  });

  test('whoever writes everything small ends sentences too; behind a shortened word or a lone letter none ends', () => {
    expect(sentencesOf('came home. slept. is it 5 p.m. already? approx. two hours, est. 1990, j. smith says')).toEqual([
      'came home.',
      'slept.',
      'is it 5 p.m. already?',
      'approx. two hours, est. 1990, j. smith says',
    ]);
    expect(sentencesOf('Ask Max. He has a fig. It is ripe, max. two days.')).toEqual([
      'Ask Max.',
      'He has a fig.',
      'It is ripe, max. two days.',
    ]);
  });

  test.each([
    ["my bank is 'excited to announce' a new fee", ['excited', 'to', 'announce']],
    ["'World class', they said", ['World', 'class']],
    ["the '90s called, 'cause the dogs' bowl is empty", []],
    ["rock 'n' roll at the bakers' ball, don't ask", []],
    ["it's 5' tall and 6' wide", []],
  ])('%s: straight single quotes', (text, quoted) => {
    const { tokens } = draftOf({ text, lang: 'en' });
    const found = Array.from(tokens.start, (start, i) => ((tokens.flags[i] as number) & T.QUOTED ? text.slice(start, tokens.end[i]) : ''));
    expect(found.filter(Boolean)).toEqual(quoted);
  });

  test('words in quotation marks and in code are somebody else’s', () => {
    const text = 'He said "thrilled to announce" and `buy now` twice. Buy now.';
    const { tokens } = draftOf({ text, lang: 'en' });
    const quoted = Array.from(
      tokens.start.filter((_, i) => (tokens.flags[i] as number) & T.QUOTED),
      (start) => text.slice(start, start + 3),
    );
    expect(quoted).toEqual(['thr', 'to ', 'ann', 'buy', 'now']);
  });

  test('any text: tokens in order, inside the text, on code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tokens } = draftOf({ text, lang: 'en' });
        let before = 0;
        for (let i = 0; i < tokens.length; i++) {
          const start = tokens.start[i] as number;
          const end = tokens.end[i] as number;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          before = end;
        }
        for (const { start, end } of [...tokens.emoji, ...tokens.stops]) {
          expect(end).toBeGreaterThan(start);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a text has filled', () => {
  const lexicon = new Lexicon();
  const words = (text: string, { start, end }: T.Tokens) => Array.from(start, (from, i) => text.slice(from, end[i]));
  const one = 'We bake rye bread. Would you like some?';
  const other = 'They do not, but they could.';

  test('is not filled again as long as somebody may look at it', () => {
    const first = lex(one, lexicon);
    const before = words(one, first);
    lex(other, lexicon);
    expect(words(one, first)).toEqual(before);
  });

  test('shows nothing of the text before', () => {
    const expected = words(other, lex(other, lexicon));
    const first = lex(one, lexicon);
    first.giveBack();
    first.giveBack();
    const [second, third] = [lex(other, lexicon), lex(one, lexicon)];
    expect(words(other, second)).toEqual(expected);
    expect(second.kind[second.length]).toBeUndefined();
    expect(third.length).toBe(first.length);
  });

  test('grows with the text', () => {
    const text = 'bread '.repeat(5_000);
    expect(words(text, lex(text, lexicon))).toEqual(new Array(5_000).fill('bread'));
  });
});

const splitsPair = (text: string, at: number) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
