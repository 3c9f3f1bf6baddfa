import { type Draft, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';

/** One tag in a sentence is a word with a sign; more are a habit. */
const HABIT = 2;
/** A row of so many in front of the first word is a label, not a beginning. */
const ROW = 3;

/** Hashtags where people here do not put them: in front of everything, or in the middle of a sentence. */
export const hashtagPlace: Rule = {
  id: 'hashtag-place',
  category: 'platform-fit',
  principle: 'P25',
  severity: 'consider',
  structure: true,
  kinds: ['post', 'article', 'thread', 'release'],
  tries: 1,
  sees: Sign.HASHTAG,
  measures: misplaced,
  examples: {
    bad: [
      '«#bread #rye #bakery» The rye is back since this morning.',
      { text: '«#law #lease #tenant» A balcony door may keep its colour.', platform: 'linkedin' },
      { text: 'Our «#bakery» has #bread with caraway again.', platform: 'facebook' },
      { text: 'The «#museum» opens its #garden on Sunday at nine.', platform: 'facebook' },
      { text: '«#Wasser #Strom #Gas» Die Leitung wird am Montag geprüft.', platform: 'mastodon' },
      '«#one #two #three» and then a sentence that nobody reached',
    ],
    good: [
      'The rye is back since this morning. #bread #rye #bakery',
      { text: 'Our #bakery has bread with caraway again.', platform: 'facebook' },
      { text: 'Our #bakery has #bread with caraway again.', platform: 'bluesky' },
      { text: 'The museum opens its garden. #museum #garden #sunday', platform: 'facebook' },
      '#bread #rye #bakery',
      '#introduction Hello, I bake.',
      '`#include` and `#define` and `#pragma` in one file',
    ],
  },
};

function misplaced(draft: Draft): Found | null {
  const { tokens, norms } = draft;
  const tags = draft.hashtags.filter((token) => !((tokens.flags[token] as number) & (T.QUOTED | T.CODE)));
  let row = 0;
  while (tags[row] === row) row++;
  if (row >= ROW && row < tokens.length) return { ...spanOf(draft, 0, row), values: { count: row }, variant: 'first' };
  if (norms.hashtags.where !== 'end') return null;
  const inside = tags.filter((token) => tokens.kind[token + 1] === T.WORD && tokens.sentence[token + 1] === tokens.sentence[token]);
  const [first] = inside;
  return first === undefined || inside.length < HABIT
    ? null
    : { ...spanOf(draft, first, first + 1), values: { count: inside.length, place: norms.name } };
}
