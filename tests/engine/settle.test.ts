/** What is left to say of what was found: one draft for each reason to leave something out, put it first or take it lightly. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import type { Context, DraftInput } from '../../src/engine/reading';
import { norms } from '../../src/platforms';

const findingsIn = (text: string, more: Partial<DraftInput> = {}, context: Context = {}) =>
  coach({ text, lang: 'en', ...more }, { norms, ...context }).findings;
const rulesIn = (...draft: Parameters<typeof findingsIn>) => findingsIn(...draft).map(({ rule }) => rule);
const weighed = (...draft: Parameters<typeof findingsIn>) => findingsIn(...draft).map(({ rule, severity }) => `${rule}: ${severity}`);

describe('says nothing where another has spoken', () => {
  const COMPLAINT = 'My soup was cold and nobody came.';

  test('a formula is a wording where nobody knows what it answers', () => {
    const categories = (...draft: Parameters<typeof findingsIn>) => findingsIn(...draft).map(({ category }) => category);
    const formula = 'Rest assured that we work on it. The lift runs again at nine.';
    expect(categories(formula, { kind: 'reply' })).toEqual(['broadcast']);
    expect(categories(formula, { replyTo: 'The lift is stuck again.' })).toEqual(['conversation']);
  });

  test('that an answer is made of formulas, where it holds nothing', () => {
    const formula = 'We want to assure you that we work on it.';
    expect(rulesIn(formula, { replyTo: COMPLAINT })).toEqual(['reply-ignores']);
    expect(rulesIn(`${formula} A new one leaves at four.`, { replyTo: COMPLAINT })).toEqual(['formula-reply']);
    expect(rulesIn(`Sorry for the inconvenience. ${formula}`, { replyTo: COMPLAINT })).toEqual(['canned-apology']);
    const answer = { text: `Sorry for the inconvenience. ${formula}`, replyTo: COMPLAINT };
    const silenced = { silenced: { rules: ['canned-apology'], prints: [] } };
    expect(rulesIn(answer.text, answer, silenced), 'who is silenced has not spoken').toEqual(['formula-reply']);
  });

  test('who would pass on a word of the house, where it is said that the house speaks of itself', () => {
    expect(rulesIn('Our 10th anniversary is in May.')).toEqual(['milestone']);
    expect(rulesIn('Kudos to our night shift.'), 'and that is said where nothing else is').toEqual(['nothing-to-share']);
    expect(rulesIn('Good morning. Let’s make it a great one. See what sets us apart.'), 'a wish is another matter').toEqual([
      'self-praise',
      'nothing-to-share',
    ]);
  });

  test('that a first line could stand anywhere, where more is wrong with it', () => {
    expect(rulesIn('Wait for it. Happy Friday, everyone.')).toEqual(['curiosity-gap', 'nothing-to-share']);
    expect(rulesIn('Hello everyone, today the court decided on our lease.')).toContain('empty-opening');
  });

  test.each([
    ['alarm', 'Only 3 seats left for the workshop.', ['deadline']],
    ['size', 'Our absolutely stunning new lobby. Find yours: https://pottery.org', ['adds-up-to-offer']],
    [
      'alarm in a broadcast',
      'So proud of our team for this weekend. 10 Mind-Blowing Postgres Tricks You Need to Know',
      ['our-people', 'adds-up-to-notice'],
    ],
  ])('%s, where the same words have been called pushy', (_, text, said) => {
    expect(rulesIn(text)).toEqual(said);
  });

  test('but where they were called something else, loud words are told', () => {
    expect(rulesIn('A once in a lifetime tour through the depot. More info https://clinic.org/x')).toEqual([
      'headline-link',
      'superlative',
    ]);
  });

  test('the same category about the same words; about others it does', () => {
    expect(rulesIn('My old boss? He is a thief.')).toEqual(['insult']);
    expect(rulesIn('The landlord is a crook. You are an idiot.')).toEqual(['insult', 'accusation']);
  });

  test('a rule about links where nobody can press one, but for what is sold with it', () => {
    const shop = 'A build tool that is done before you! Talk about bread all day https://discord.gg/ryebread';
    expect(rulesIn(shop, { platform: 'instagram' })).toEqual(['till-link', 'dead-link-here']);
  });
});

describe('comes first', () => {
  test('of two findings that weigh the same the graver category, wherever it stands', () => {
    expect(rulesIn('532 others recommend us.')).toEqual(['testimonial', 'self-praise']);
  });

  test('another rule before one that has spoken', () => {
    const { findings } = coach({ text: 'The museum is lowkey goated. COME AND TASTE the new rye.', lang: 'en' }, { norms });
    expect(findings.map(({ quote }) => quote)).toEqual(['COME AND TASTE the new rye', 'lowkey', 'COME AND TASTE', 'goated']);
  });

  test('of two about the same words the one that says all of it', () => {
    expect(rulesIn('Comment below to win a signed copy.')).toEqual(['entry-begging']);
  });

  test('what was not held up before an echo, however grave, of what was', () => {
    expect(weighed('SUBSCRIBE TO OUR CHANNEL please.')).toEqual(['self-plug: fix', 'shouting: fix', 'reaction-begging: fix']);
    expect(weighed('The film is up. Like and subscribe. DM me for rates.')).toEqual([
      'self-plug: fix',
      'reaction-begging: fix',
      'service-pitch: consider',
    ]);
  });
});

describe('what makes a post a broadcast', () => {
  test('is called out, where nothing graver is said', () => {
    expect(weighed('Our spring catalogue is now available.')).toEqual(['now-available: fix']);
    expect(weighed('Registration is now open.')).toEqual(['nobody-speaks: fix', 'now-available: consider']);
  });

  test('and only there: what friends say stays a thought', () => {
    expect(weighed('DM me for rates.')).toEqual(['service-pitch: consider']);
  });

  test('is no habit of the place, and not that it sounds like one', () => {
    expect(weighed('Top 5 mistakes in schema migrations', { platform: 'hackernews', kind: 'title' })).toEqual(['loud-title: consider']);
    expect(weighed('Winter timetable in force from December')).toEqual(['read-out: consider']);
  });

  test('is forgiven where the reader can use it', () => {
    expect(weighed('The doors of our new hall are open today!!! https://law.example/lease')).toEqual(['exclamation-stack: consider']);
  });

  test('is not the offer that was meant', () => {
    expect(weighed('Ten lessons, now just $99. 9 secrets of small databases', { intent: 'offer' })).toEqual(['price-tag: consider']);
  });

  test('is not what the chosen character is like', () => {
    const offer = { text: 'New chairs 🔥🔥🔥 The hall opens at nine: seats are limited.', intent: 'offer' as const };
    expect(weighed(offer.text, offer)).toEqual(['emoji-row: fix', 'event-push: consider']);
    const playful: Context = { voice: { character: { traits: ['playful'] } } };
    expect(weighed(offer.text, offer, playful)).toEqual(['event-push: consider', 'emoji-row: consider']);
  });
});

describe('words that were held up', () => {
  test('are not held up again where the same category has others', () => {
    expect(rulesIn('Please follow my page, I will do the same for you.')).toEqual(['self-plug', 'follow-trade']);
  });

  test('are, where what it says of others is less grave, or nothing', () => {
    expect(weighed('A healthier break, with our filter. Our customers love the new oven. We bake at four.')).toEqual([
      'testimonial: fix',
      'self-praise: fix',
      'about-us: consider',
    ]);
    expect(rulesIn('Trusted by thousands of teams.')).toEqual(['testimonial', 'self-praise']);
  });

  test('are no echo in what does not push (what a place is like) unless the very same words were held up', () => {
    expect(rulesIn('Upvote if you know this dog.', { platform: 'facebook' })).toEqual([
      'reaction-begging',
      'foreign-idiom',
      'nothing-to-look-at',
    ]);
    const asked = 'Is a handshake worth anything in court?';
    expect(rulesIn('Great question! Contact us today for a free consultation.', { replyTo: asked })).toEqual(['free-offer', 'sent-away']);
  });

  test('twice for a sum are worth a thought the second time, but for begging, and for what has a name', () => {
    expect(weighed('The foundation supports global development through research and training')).toEqual([
      'adds-up-to-notice: fix',
      'adds-up-to-us: consider',
    ]);
    expect(weighed('See what our patients say about the new clinic.')).toEqual(['testimonial: fix', 'adds-up-to-us: fix']);
    expect(weighed('Go and watch the new video on my channel and share it please')).toEqual([
      'order-and-link: fix',
      'adds-up-to-bait: fix',
    ]);
  });

  test('for a sum are nobody’s echo but another sum’s', () => {
    expect(weighed('Our spring catalogue is now available. The clinic is now accepting new patients.')).toEqual([
      'adds-up-to-notice: fix',
      'now-available: consider',
      'now-available: consider',
      'adds-up-to-us: consider',
    ]);
    expect(weighed('We did it!! Our clinic is now accepting new patients at our new centre.')).toEqual([
      'adds-up-to-us: fix',
      'now-available: consider',
      'empty-opening: consider',
    ]);
    expect(weighed('The bakery won the regional craft award. Our team took home Best Independent Bookshop at the trade fair.')).toEqual([
      'award: fix',
      'adds-up-to-notice: fix',
      'award: fix',
    ]);
  });
});

describe('is taken lightly', () => {
  test('where people talk, but not what the place forbids', () => {
    const text = 'Upvote if you fold your socks, I never do.';
    expect(weighed(text, { platform: 'reddit' })).toEqual(['reaction-begging: fix']);
    expect(weighed(text)).toEqual(['reaction-begging: consider']);
  });

  test('and not the begging of a post that begs twice, which makes nothing else graver', () => {
    expect(weighed('Wait for it.')).toEqual(['curiosity-gap: consider']);
    expect(weighed('Eight days, one bathroom. We love what we do and it shows. Sub for sub anyone?')).toEqual([
      'reaction-begging: fix',
      'self-praise: consider',
    ]);
  });

  test('what was meant as an offer, and nothing else', () => {
    expect(weighed('Our reading programme reaches four schools.', { intent: 'offer' })).toEqual(['own-work: fix']);
  });
});

test('the third offer that is also one too many is told both, wherever it stands in the draft', () => {
  const day = 24 * 60 * 60 * 1000;
  const now = 20_000 * day;
  const posts = [1, 3].map((days) => ({
    at: now - days * day,
    platform: 'x',
    tone: 'mixed' as const,
    stage: null,
    offer: true,
    print: '',
  }));
  const context: Context = { ledger: { version: 1, posts }, now, account: { mode: 'brand', postsPerWeek: 2 } };
  for (const text of ['Order online, the rye is back.', 'The rye is back. Order online.'])
    expect(rulesIn(text, { platform: 'x' }, context)).toEqual(expect.arrayContaining(['third-offer', 'past-rhythm']));
});

test('whoever plainly looks for a pair of hands is told mildly, even in a broadcast', () => {
  const come = 'Come by before ten and ask for Ines.';
  expect(weighed(`We need another pair of hands in the kitchen from January, four mornings and no weekends. ${come}`)).toEqual([
    'soft-sell: consider',
  ]);
  expect(weighed(`We have a new oven in the kitchen from January, four mornings and no weekends. ${come}`)).toContain('soft-sell: fix');
});

test('a sum in what is half a talk is worth a thought, and in a broadcast turns readers away', () => {
  const half =
    'Wrote up how we moved 4 TB without a night shift, including the hour in which we thought we’d lost it: https://oak.example/4tb. The part on checksums is the one I’d want to have read before.';
  expect(coach({ text: half, lang: 'en' }, { norms }).tone.label).toBe('mixed');
  expect(weighed(half)).toEqual(['adds-up-to-offer: consider']);
  expect(weighed('Our new autumn menu, now on the website. See you there! https://mill.org/menu')).toContain('adds-up-to-offer: fix');
});
