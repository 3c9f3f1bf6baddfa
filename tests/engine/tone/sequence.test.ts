/** What follows what in a draft, as one to three symbols in a row. */

import { describe, expect, test } from 'vitest';
import { coach, draftOf } from '../../../src/engine/coach';
import { learnt } from '../../../src/engine/tone/learnt';
import { notice } from '../../../src/engine/tone/noticed';
import { Sequences, sequencesIn } from '../../../src/engine/tone/sequence';
import { toneOf } from '../../../src/engine/tone/tone';

const of = (text: string, lang = 'en') => sequencesIn(draftOf({ text, lang }));

describe('a row', () => {
  test.each([
    ['begins and ends', 'Bread', ['^', '^A', '^A$', 'A', 'A$', '$']],
    ['tells small words, names and shouts apart', 'bread Rye SALE', ['aAX']],
    ['keeps numbers, money, links, mentions and tags', '3 loaves at $4 https://mill.org/x @ann #rye', ['^0a', '€', 'l@#', '#$']],
    ['has marks where they stand', 'Rye: bread, really!', ['A:a', 'a,', '!$']],
    ['has words of some classes under a sign of their own', 'we love you', ['^w', 'y$']],
    ['counts a hundred of one mark as two', 'Bread!!!!!!!', ['A!!', '!!$']],
    ['and a hundred faces as one', 'Rye 😀😀👍🏽', ['Ae$']],
    ['has a line once, however many are empty', 'Rye\n\n\nBread', ['AnA']],
    ['reads curly marks as plain ones', '“Rye” – bread…', ['^"A', '-a.']],
  ])('%s', (_, text, some) => {
    expect([...of(text)]).toEqual(expect.arrayContaining(some));
  });

  test('has no more than three in one sequence', () => {
    expect(Math.max(...[...of('Rye bread, 4 loaves!')].map((sequence) => sequence.length))).toBe(3);
  });

  test('is empty in a language that gives every noun a capital', () => {
    expect(of('Das Brot ist im Ofen.', 'de').size).toBe(0);
  });
});

test('those that are looked for are found, each once, and nothing else', () => {
  const wanted = ['A,a', '!!', '^l', 'a$'];
  const found = new Sequences(wanted).in(draftOf({ text: 'Rye, bread. Rye, bread' }));
  expect(found.map((place) => wanted[place])).toEqual(['A,a', 'a$']);
});

test('all that were learnt can be written, and are found where they stand', () => {
  const known = Object.keys(learnt.sequences);
  const text = 'We baked 3 loaves for @ann: "Rye", #bread!\nWhat a day https://mill.org';
  const there = of(text);
  expect(known.length).toBeGreaterThan(0);
  expect(new Sequences(known).in(draftOf({ text })).map((place) => known[place])).toEqual(
    expect.arrayContaining(known.filter((sequence) => there.has(sequence))),
  );
});

test('the tone weighs them, each once', () => {
  const noticed = notice(draftOf({ text: 'Rye bread! Rye bread!' }), []);
  const sum = (score: number) => Math.log(score / (1 - score));
  const weights = noticed.sequences.map((place) => Object.values(learnt.sequences)[place] as number);
  expect(weights.length).toBeGreaterThan(0);
  expect(sum(toneOf(noticed).score) - sum(toneOf({ ...noticed, sequences: [] }).score)).toBeCloseTo(
    weights.reduce((all, weight) => all + weight, 0),
  );
});

test.each(['\n', '\n\n', ' \n '])('an empty line at either end (%j), as some editors leave it, weighs nothing', (empty) => {
  const draft = 'We are thrilled to announce that we leverage synergies. What do you bake on a rainy Sunday?';
  const { score } = coach({ text: draft }).tone;
  expect(coach({ text: draft + empty }).tone.score).toBe(score);
  expect(coach({ text: empty + draft }).tone.score).toBe(score);
});
