import { describe, expect, test } from 'vitest';
import { type Learnt, learn, learning } from '../../../../src/engine/voice/learn/learn';
import type { Quote } from '../../../../src/engine/voice/learn/quote-in';
import { salesTalk, tradeOf } from '../../../../src/engine/voice/learn/sales-talk';
import { packs } from '../../../../src/engine/words';
import { neutral, drafts as written } from '../drafts';

import { bakery, bikes, brands, clinic } from './brands';

const names = (shown: { trait: string }[]) => shown.map(({ trait }) => trait);
const whole = ({ before, words, after }: Quote) => before + words + after;
const figures = (learnt: Learnt, id: string) => learnt.measures.find((measure) => measure.id === id)?.say.values;

describe.each(brands)('$name', (brand) => {
  const learnt = learn(brand.posts, brand);

  test('is proposed what it is, first of all, and nothing that it is not', () => {
    expect(names(learnt.traits.proposed).slice(0, brand.is.length + 1)).toEqual(expect.arrayContaining([...brand.is]));
    expect(names(learnt.traits.proposed).filter((trait) => (brand.isNot as readonly string[]).includes(trait))).toEqual([]);
  });

  test('sees the evidence: counts that can be, and words that stand in its posts', () => {
    for (const shown of learnt.traits.proposed) {
      expect(shown.in).toBeGreaterThan(2 * shown.out);
      expect(shown.in + shown.out).toBeLessThanOrEqual(brand.posts.length);
      expect(shown.quotes.length).toBeGreaterThan(0);
      for (const { words } of shown.quotes) expect(brand.posts.join('\n')).toContain(words.replace(/…$/, ''));
    }
  });

  test('has its signature, and the words that it does without', () => {
    expect(learnt.signature.map(({ words }) => words)).toEqual([...brand.signature]);
    expect(learnt.unsaid.terms).toEqual(expect.arrayContaining([...brand.unsaid]));
  });
});

describe('traits', () => {
  test('a sign-off is one turn, not one a post: it proves no trait in every post', () => {
    const signed = neutral.slice(0, 12).map((post) => `${post} Take care of yourselves.`);
    expect(learn(signed).signature[0]).toMatchObject({ words: 'Take care of yourselves', place: 'ending', posts: 12 });
    expect(names(learn(signed).traits.proposed)).not.toContain('caring');
  });

  test('posts that anybody could have written propose nothing', () => {
    for (let at = 0; at + 12 <= neutral.length; at += 12) expect(names(learn(neutral.slice(at, at + 12)).traits.proposed)).toEqual([]);
  });

  test.each(Object.entries(written))('eight posts that were written for %s propose it, and eight against it oppose it', (trait, drafts) => {
    expect(names(learn(drafts.inCharacter).traits.proposed)).toContain(trait);
    expect(names(learn(drafts.inCharacter).traits.against)).not.toContain(trait);
    expect(names(learn(drafts.outOfCharacter).traits.proposed)).not.toContain(trait);
  });

  test('as many posts against it as for it are no proposal', () => {
    const { inCharacter, outOfCharacter } = written.dry;
    const { traits } = learn([...inCharacter, ...outOfCharacter]);
    expect([...names(traits.proposed), ...names(traits.against)]).not.toContain('dry');
  });

  test('what posts speak against is told with its words', () => {
    const against = learn(written.warm.outOfCharacter).traits.against.find(({ trait }) => trait === 'warm');
    expect(against?.out).toBeGreaterThan(2);
    expect(against?.quotes.length).toBeGreaterThan(0);
  });

  test('four posts are a first guess, five are not', () => {
    expect(learn(bakery.posts.slice(0, 4)).isGuess).toBe(true);
    expect(learn(bakery.posts.slice(0, 5)).isGuess).toBe(false);
    expect(names(learn(bakery.posts.slice(0, 3)).traits.proposed)).toContain('dry');
  });
});

describe('measures', () => {
  const posts = [
    'We baked rye. 🍞 Which crust do you cut off at home?',
    'I burnt one!! #bread #Bread https://crumb.example/rye',
    'You asked for implementation details.',
  ];
  const learnt = learn(posts);

  test.each([
    ['sentences', { shortest: 3, middle: 3, longest: 8 }],
    ['persons', { we: 5.3, i: 5.3, you: 10.5, us: 2, reader: 2, count: 5 }],
    ['marks', { emoji: 0.3, exclamations: 0.7, questions: 0.3 }],
    ['questions', { count: 1, answerable: 1 }],
    ['leads', { links: 0.3, hashtags: 0.7 }],
    ['humour', { count: 0, all: 3 }],
  ])('%s', (id, values) => expect(figures(learnt, id)).toMatchObject(values));

  test('come with the words that show them', () => {
    const quotes = (id: string) => learnt.measures.find((measure) => measure.id === id)?.quotes.map(whole);
    expect(quotes('questions')).toEqual(['Which crust do you cut off at home?']);
    expect(quotes('marks')).toEqual(['🍞']);
    expect(quotes('leads')).toEqual(['#bread']);
    expect(quotes('word-length')).toContain('implementation');
  });

  test('words are not counted in a language that nobody knows, figures are', () => {
    const {
      known,
      posts: all,
      measures,
      traits,
    } = learn(['いらっしゃいませ。今日のパンは焼きたてです！', 'Хлеб сегодня в одиннадцать. 🍞']);
    expect([known, all]).toEqual([0, 2]);
    expect(measures.map(({ id }) => id)).toEqual(['sentences', 'marks', 'leads']);
    expect(traits).toEqual({ proposed: [], against: [] });
  });

  test('a post that is too short to tell its language is taken for the others', () => {
    expect(learn([...bakery.posts, 'Rye.', 'Gone.'])).toMatchObject({ posts: 16, known: 16 });
  });
});

describe('signature', () => {
  const weather = ['the rain came early.', 'somebody lost a glove.', 'a cat moved in.', 'the flour ran out.', 'the sign fell down.'];

  test('an opening, an ending, an emoji at the end and a phrase, each with its place', () => {
    const places = (make: (line: string) => string) => learn(weather.map(make)).signature.map(({ words, place }) => [words, place]);
    expect(places((line) => `Ahoy from the quay: ${line}`)).toContainEqual(['Ahoy from the quay', 'opening']);
    expect(places((line) => `Today ${line} Yours, Ines`)).toContainEqual(['Ines', 'ending']);
    expect(places((line) => `Today ${line} 🥖`)).toContainEqual(['🥖', 'ending']);
    expect(places((line) => `${line} There was a crooked kettle and ${line}`)).toContainEqual(['crooked kettle', 'phrase']);
  });

  test('what everybody says, what two posts have, and the brand’s own name are none', () => {
    expect(learn(weather.map((line) => `In the last week of the year, of course, ${line}`)).signature).toEqual([]);
    expect(learn(weather.map((line, at) => (at < 2 ? `Ahoy from the quay: ${line}` : line))).signature).toEqual([]);
    expect(
      learn(
        weather.map((line) => `Crooked Kettle. Today ${line}`),
        { name: 'Crooked Kettle' },
      ).signature,
    ).toEqual([]);
  });

  test('of a turn and a part of it only one is told', () => {
    const found = learn(clinic.posts).signature.map(({ words }) => words);
    expect(found).toEqual(['Take care of yourselves']);
  });
});

describe('unsaid', () => {
  test('fewer than ten posts say nothing about what one does without', () => {
    expect(learn(bikes.posts.slice(0, 9)).unsaid.terms).toEqual([]);
    expect(learn(bikes.posts.slice(0, 10)).unsaid.terms.length).toBeGreaterThan(8);
  });

  test('a word that one post says, in any form, is not among them', () => {
    const { terms } = learn([...bikes.posts, 'We empowered the ducks. It was exclusive.']).unsaid;
    expect(terms).not.toContain('empower');
    expect(terms).not.toContain('exclusive');
    expect(terms).toContain('leverage');
  });

  test('what the trade says comes first', () => {
    expect(learn(bikes.posts, { industry: 'Bike shop and repairs' }).unsaid.terms[0]).toBe('next level');
    expect(learn(bikes.posts).unsaid.terms[0]).toBe('exclusive');
    expect(tradeOf('en', 'a lawyer’s office')).toBe('advice');
    expect(tradeOf('en', 'approximately nothing')).toBe(null);
    expect(tradeOf('de', 'Bäckerei am Markt')).toBe('food');
  });

  test.each(packs.map((pack) => [pack.lang, pack] as const))('every term in %s stands in a list of its pack', (lang, pack) => {
    const terms = salesTalk(lang);
    expect(terms.length).toBeGreaterThan(15);
    const lists = Object.values(pack.lists).map(({ phrases }) => phrases.toLowerCase());
    const plain = (term: string) => term.toLowerCase().replaceAll('’', "'");
    expect(terms.filter((term) => !lists.some((phrases) => phrases.includes(plain(term))))).toEqual([]);
  });
});

test('German posts are learnt from as well', () => {
  const posts = [
    'Der Ofen ist kaputt. Er hat es uns nicht gesagt. Brot bis zwei.',
    'Das neue Schild hängt. Zwei Buchstaben stehen auf dem Kopf. Brot bis zwei.',
    'Die Katze von nebenan hat den Keller besichtigt. Brot bis zwei.',
    'Jemand hat wieder einen Handschuh liegen lassen. Brot bis zwei.',
    'Der Lehrling hat das Salz mit dem Esslöffel gemessen. Brot bis zwei.',
  ];
  const learnt = learn(posts);
  expect(learnt).toMatchObject({ posts: 5, known: 5 });
  expect(learnt.signature.map(({ words }) => words)).toEqual(['Brot bis zwei']);
});

test('the same posts give the same answer, and no posts give an empty one', () => {
  expect(learn(clinic.posts, clinic)).toEqual(learn(clinic.posts, clinic));
  expect(learn([])).toEqual({
    posts: 0,
    known: 0,
    isGuess: true,
    measures: [],
    traits: { proposed: [], against: [] },
    signature: [],
    unsaid: { posts: 0, terms: [] },
  });
});

test('each step is one post, read or judged, and the progress goes from nothing to all of it', () => {
  const told = [...learning(bakery.posts, {})];
  expect(told).toHaveLength(2 * bakery.posts.length);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test.each([
  ['nothing but signs', '!?!?…---'],
  ['nothing but emoji', '😀👨‍👩‍👧‍👦'],
  ['half a pair', '\ud83d'],
  ['a link', 'https://example.com/a?b=c'],
  ['one long word', 'a'.repeat(50_000)],
  ['one long line', 'the dough has opinions and '.repeat(3000)],
])('a post of %s is read like any other', (_, post) => {
  const learnt = learn([post, post, ...bakery.posts]);
  expect(learnt.posts).toBe(16);
  expect(names(learnt.traits.proposed)).toContain('dry');
});
