import { expect, test } from 'vitest';
import { facebook } from '../../src/platforms/facebook';

/** What the rows for the account make of the label of a field. */
const taken = (label: string) => {
  for (const { take } of facebook.account ?? []) {
    const name = take?.exec(label)?.[1];
    if (name) return name;
  }
  return null;
};

test.each([
  ["What's on your mind, Ann?", 'Ann'],
  ["What's on your mind, Elm Street Bakery?", 'Elm Street Bakery'],
  ['Was machst du gerade, Ann?', 'Ann'],
  ['Comment as Ann Baker', 'Ann Baker'],
  ['Comment as Ann Baker…', 'Ann Baker'],
  ['Reply as Elm Street Bakery', 'Elm Street Bakery'],
  ['Als Ann Baker kommentieren', 'Ann Baker'],
  ['Als Elm Street Bakery antworten', 'Elm Street Bakery'],
  ['Kommentieren als Ann Baker', 'Ann Baker'],
  ['Kommentiere als Ann Baker …', 'Ann Baker'],
  ['Antworten als Ann Baker', 'Ann Baker'],
])('%j names %s', (label, name) => {
  expect(taken(label)).toBe(name);
});

test.each(['Reply to Rosa Lind', 'Rosa Lind antworten', 'Schreib einen Kommentar …', 'Write a comment…', "What's on your mind?"])(
  '%j does not say who writes',
  (label) => {
    expect(taken(label)).toBeNull();
  },
);
