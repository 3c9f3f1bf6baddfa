import { describe, expect, test } from 'vitest';
import { norms } from '../../src/platforms';
import type { Writing } from '../../src/practice/drills';
import { placeOf } from '../../src/practice/facts';
import { judge } from '../../src/practice/written';

describe('a fact', () => {
  const at = { name: '7 o’clock', any: ['7', 'seven', '7am'] };

  test.each([
    ['From 7 o’clock.', 5],
    ["Seven o'clock it is.", 0],
    ['We open at 7am, or 7.', 11],
    ['7:00', 0],
  ])('stands in: %s', (text, place) => expect(placeOf(text, at)).toBe(place));

  test.each(['', 'At 17 o’clock.', 'Seventeen loaves.', '70 loaves'])('does not stand in: %s', (text) =>
    expect(placeOf(text, at)).toBe(-1),
  );

  test('takes either apostrophe, and letters of any size', () => {
    expect(placeOf("At 7 O'CLOCK", { name: '', any: ['7 o’clock'] })).toBe(3);
    expect(placeOf('Ab Übermorgen', { name: '', any: ['übermorgen'] })).toBe(3);
  });
});

const drill: Writing = {
  kind: 'announcement',
  id: 'bakery-announcement-test',
  lang: 'en',
  text: 'We are thrilled to announce our new opening hours on Saturday!',
  facts: [{ name: 'Saturday', any: ['saturday'] }],
  sample: '',
  platform: 'any',
};
const undone = (text: string, part: Partial<Writing> = {}, context = {}) =>
  judge({ ...drill, ...part }, text, { norms, ...context })
    .toDo.filter(({ isDone }) => !isDone)
    .map(({ what }) => what);

describe('what is still to do', () => {
  test('everything, before anything is written', () => {
    const { reading, isSolved } = judge(drill, ' \n', { norms });
    expect(reading).toBeNull();
    expect(isSolved).toBe(false);
    expect(undone('')).toEqual(['sentence', 'fact', 'talk', 'tips']);
  });

  test('a broadcast with the fact in it', () => expect(undone(drill.text)).toEqual(['talk', 'tips']));

  test('a fact alone is no sentence', () => expect(undone('Saturday, then.')).toEqual(['sentence']));

  test('talk in which the fact has gone', () => {
    expect(undone('You knocked on the glass last week, so we open earlier. What shall be ready?')).toEqual(['fact']);
  });

  test('nothing', () => {
    const text = 'You knocked on the glass last week, so on Saturday we open earlier. What shall be ready?';
    expect(undone(text)).toEqual([]);
    expect(judge(drill, text, { norms }).isSolved).toBe(true);
  });

  test('a word that this voice never says', () => {
    const text = 'You knocked on the glass last week, so on Saturday we open earlier. What shall be ready?';
    expect(undone(text, {}, { voice: { neverSay: [{ term: 'glass' }] } })).toEqual(['tips']);
  });
});

test('an answer is judged as one', () => {
  const complaint = { kind: 'complaint' as const, text: 'The loaf was stale this Saturday. Really disappointed.' };
  const { reading } = judge({ ...drill, ...complaint }, 'I am sorry about Saturday. Bring it back, I keep a fresh one for you.', { norms });
  expect(reading?.kind).toBe('reply');
  expect(undone('Thank you for your feedback! Have a great day, all of you!', complaint)).toContain('tips');
});

describe('for a network', () => {
  const text = 'On Saturday the door opens earlier, because you knocked on the glass. What shall be ready by then?';
  const network = (platform: string) => ({ kind: 'network' as const, platform });

  test('its room counts', () => {
    expect(undone(text, network('bluesky'))).toEqual([]);
    expect(undone(`${text} ${'We talk about it every day. '.repeat(9)}`, network('bluesky'))).toContain('limit');
  });

  test('the first fact stands before its fold', () => {
    const late =
      'You came all the way in the rain last week and the door was locked, and you knocked on the glass and nobody heard you. So on Saturday we open earlier.';
    expect(undone(text, network('instagram'))).toEqual([]);
    expect(undone(late, network('instagram'))).toEqual(['fold']);
  });

  test('where there is neither room nor fold nothing is asked', () => {
    expect(judge(drill, text, { norms }).toDo.map(({ what }) => what)).toEqual(['sentence', 'fact', 'talk', 'tips']);
  });
});
