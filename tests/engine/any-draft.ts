/** Drafts of every kind for property tests: all of Unicode, and what people really write, cut up and stitched together anew. */

import fc from 'fast-check';
import type { Account, Context, DraftInput, Kind } from '../../src/engine/reading';
import { rules } from '../../src/engine/rules';
import { TRAITS, type Voice } from '../../src/engine/voice/voice';
import { norms, platforms } from '../../src/platforms';
import { exampleInput } from './examples';

export const KINDS: readonly Kind[] = ['post', 'reply', 'comment', 'title', 'article', 'thread', 'release'];

const examples = rules.flatMap((rule) => [...rule.examples.bad, ...rule.examples.good]);
const writings = examples.map((example) => exampleInput(example).input.text);
const words = [...new Set(writings.flatMap((text) => text.split(/\s+/)))].filter(Boolean);

/** Anything that a keyboard, a paste or a broken encoding can leave in a box. */
const signs = [
  ...['\ud800', '\udc00', '\ud83d', '\ude00', '\udbff\udfff', '\uffff', '\ufffd', '\0', '\x07', '\x1b[1m', '\x7f', '\ufeff', '\u00ad'],
  ...[
    '\u0301',
    'e\u0301\u0323\u0308',
    'Z\u0351\u036b\u0343',
    '\u200b',
    '\u200d',
    '\u200c',
    '\u2060',
    '\ufe0f',
    '\ufe0e',
    '\u20e3',
    '1\ufe0f\u20e3',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u2069',
    '\u061c',
    'שלום',
    'مرحبا',
    'हिन्दी',
    'ไทย',
    '한국어',
    '日本語。',
    'ß',
    'İ',
    'ǅ',
    'ﬁ',
    'ﷺ',
    '𝐛𝐨𝐥𝐝',
    'ｆｕｌｌ',
    '¼',
    'Ⅷ',
  ],
  ...['😀', '❤️', '👍🏽', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇩🇪', '🇩', '🇩🇪🇫', '\u{1f468}\u200d', '☕', '™', '©️', '#️⃣'],
  ...['\n', '\r\n', '\r', '\n\n', '\t', '\u00a0', '\u2028', '\u3000', '  ', ' '],
  ...['"', '“', '”', '„', '«', '»', '‘', '’', "'", '`', '```', '(', ')', '[', ']', '<', '>', '{', '*', '_', '~', '|', '&', '\\'],
  ...['.', '!', '?', '…', '!!!', '?!', '。', '؟', ',', ':', ';', '-', '–', '—', '/', '·', '$', '€', '%', '#', '@', '+', '='],
  ...['@ann', '@ann@mas.to', '@ann.bsky.social', '@', '@@', '#FreshBread', '#1', '#', '＃Brot', '#goodmorningeveryone', 'u/ann', 'r/bread'],
  ...[
    'https://',
    'https://example.com/x?a=1#b',
    'http://[::1]/',
    'www.bakery.com',
    'bit.ly/3xYz',
    'a.b',
    'mailto:a@b.de',
    'a@b.co',
    'x.com/crumb',
  ],
  ...[
    '10%',
    '10 %',
    '$20',
    '20 €',
    '5pm',
    '17:30',
    '1,000.50',
    '1.',
    '24/7',
    '2x',
    '+49 30 1234567',
    '4111 1111 1111 1111',
    'password: hunter2-Xy99',
  ],
];

/** Half a surrogate pair now and then. */
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: unit },
);
const pieces = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 }).map((all) => all.flat().join(''));

/** An example with something thrown in somewhere, which may part a word or an emoji. */
const disturbed = fc
  .tuple(fc.constantFrom(...writings), fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...signs), unit)), { maxLength: 3 }))
  .map(([text, thrown]) =>
    thrown.reduce((all, [at, sign]) => {
      const here = at % (all.length + 1);
      return all.slice(0, here) + sign + all.slice(here);
    }, text),
  );
const stitched = fc
  .array(fc.tuple(disturbed, fc.constantFrom(' ', '\n', '\n\n', '. ', '')), { minLength: 1, maxLength: 4 })
  .map((all) => all.flat().join(''));

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: stitched },
  { weight: 3, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(unit, { maxLength: 60 }).map((all) => all.join('')) },
);

/** A line of a profile: what people fill in, or anything. */
const line = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs), fc.constantFrom('', ' ', 'discounts', 'Oil and gas'), anyText);
const lines = fc.array(line, { maxLength: 3 });
const who = fc.oneof(fc.constantFrom('Ana', 'Ben'), line);
const platform = fc.constantFrom('any', 'nowhere', ...platforms.map(({ id }) => id));
const voice: fc.Arbitrary<Voice> = fc.record(
  {
    name: line,
    industry: line,
    character: fc.record({ traits: fc.array(fc.constantFrom(...TRAITS, 'zesty'), { maxLength: 4 }) }, { requiredKeys: [] }),
    values: lines,
    neverSay: fc.array(fc.record({ term: line, instead: line, why: line }, { requiredKeys: ['term'] }), { maxLength: 3 }),
    home: lines,
    profiles: lines,
    brief: fc.record(
      {
        market: line,
        turnOffs: lines,
        valueProposition: line,
        goals: lines,
        metrics: line,
        stages: line,
        support: line,
        loyalty: line,
        twoWay: line,
        content: line,
        wordOfMouth: line,
        media: fc.array(fc.record({ platform, purpose: line, topics: lines }, { requiredKeys: ['platform'] }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    representatives: fc.array(fc.record({ name: who, mayTalkAbout: lines, values: lines }, { requiredKeys: ['name'] }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

export const anyInput: fc.Arbitrary<DraftInput> = fc.record(
  {
    text: anyText,
    platform,
    kind: fc.constantFrom(...KINDS),
    replyTo: anyText,
    media: fc.record(
      { images: fc.nat(4), video: fc.boolean(), alt: fc.array(fc.option(line), { maxLength: 4 }), card: fc.boolean() },
      { requiredKeys: [] },
    ),
    goal: line,
    message: fc.constant(true),
    intent: fc.constant('offer'),
    lang: fc.constantFrom('en', 'de', 'und', 'xx', ''),
  },
  { requiredKeys: ['text'] },
);

const account: fc.Arbitrary<Account> = fc.record(
  {
    id: line,
    handle: line,
    mode: fc.constantFrom('brand', 'brand', 'brand', 'personal', 'unknown'),
    representative: who,
    postsPerWeek: fc.double({ min: 0, max: 20, noNaN: true }),
  },
  { requiredKeys: ['mode'] },
);
const DAY = 86_400_000;
const ledger = fc.record({
  version: fc.constant(1),
  posts: fc.array(
    fc.record({
      at: fc.nat(400).map((days) => days * DAY),
      platform: fc.constantFrom('x', 'linkedin', 'nowhere'),
      tone: fc.constantFrom('conversation', 'mixed', 'broadcast'),
      stage: fc.constantFrom('attention', 'advocacy', null),
      offer: fc.boolean(),
      print: fc.string(),
    }),
    { maxLength: 10 },
  ),
});

export const anyContext: fc.Arbitrary<Context> = fc.record(
  {
    norms: fc.constant(norms),
    voice,
    account,
    ledger,
    silenced: fc.record({
      rules: fc.array(fc.constantFrom(...rules.map(({ id }) => id)), { maxLength: 3 }),
      prints: fc.array(fc.string()),
    }),
    now: fc.nat(400).map((days) => days * DAY),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Context>;
