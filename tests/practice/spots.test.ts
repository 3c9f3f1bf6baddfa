import { describe, expect, test } from 'vitest';
import { isWorthALook, lookAt, spotsIn, wordsOf } from '../../src/practice/spots';

const post = (text: string) => ({ text, lang: 'en' as const });
const TEXT = 'Good morning! Get 10% off\n\nall muffins today. Order now!';

const saidBy = (text: string) => (words: readonly { start: number; end: number }[]) =>
  words.map(({ start, end }) => text.slice(start, end));
const pressing = (...wanted: string[]) => wordsOf(post(TEXT)).filter(({ start, end }) => wanted.includes(TEXT.slice(start, end)));

test('a post falls into its words, with the sentence of each', () => {
  const words = wordsOf(post(TEXT));
  expect(saidBy(TEXT)(words)).toEqual(['Good', 'morning!', 'Get', '10%', 'off', 'all', 'muffins', 'today.', 'Order', 'now!']);
  expect(words.map(({ sentence }) => sentence).filter((sentence, at, all) => sentence !== all[at - 1]).length).toBeGreaterThanOrEqual(3);
  expect(wordsOf(post(''))).toEqual([]);
});

describe('what came of a look', () => {
  const spots = spotsIn(post(TEXT), {});

  test('in the order of the post, without what is only worth considering', () => {
    expect(spots.grave.map(({ rule }) => rule)).toEqual(['discount', 'order-to-buy']);
  });

  test('one word of a finding is enough', () => {
    const look = lookAt(spots, pressing('10%', 'now!'));
    expect(look).toMatchObject({ missed: [], innocent: [], isSolved: true });
    expect(look.seen.map(({ rule }) => rule)).toEqual(['discount', 'order-to-buy']);
  });

  test('what was not pressed was missed', () => {
    const look = lookAt(spots, pressing('off'));
    expect(look.missed.map(({ rule }) => rule)).toEqual(['order-to-buy']);
    expect(look.isSolved).toBe(false);
  });

  test('a word too many is no matter, pressing everything is', () => {
    const slip = lookAt(spots, pressing('10%', 'now!', 'morning!'));
    expect(saidBy(TEXT)(slip.innocent)).toEqual(['morning!']);
    expect(slip.isSolved).toBe(true);
    expect(lookAt(spots, wordsOf(post(TEXT))).isSolved).toBe(false);
  });

  test('nothing pressed, nothing seen', () => {
    expect(lookAt(spots, [])).toMatchObject({ seen: [], also: [], innocent: [], isSolved: false });
  });
});

test('a post in which a voice finds nothing of what it is about is no drill for it', () => {
  const drill = { kind: 'pitch' as const, id: 'x', ...post(TEXT), finds: ['never-say'], sample: '' };
  expect(isWorthALook(drill, {})).toBe(false);
  expect(isWorthALook(drill, { voice: { neverSay: [{ term: 'muffins' }] } })).toBe(true);
});
