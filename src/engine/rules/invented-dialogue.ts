import { speakers } from '../dialogue';
import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** So many lines with a speaker in front make a scene. */
const SCENE = 3;

/** A talk that nobody believes happened, and what it teaches. */
export const inventedDialogue: Rule = {
  id: 'invented-dialogue',
  category: 'authenticity',
  principle: 'P8',
  severity: 'fix',
  kinds: ['post', 'article', 'thread'],
  tries: 2,
  most: 1,
  hears: ['lesson'],
  checks: scenes,
  examples: {
    bad: [
      '«Interviewer:» Why were you late?\nCandidate: My son was ill.\nInterviewer: You start on Monday.\n\nLeadership isn’t about clocks.',
      '«My 6 year old asked» me why I work so much. “Because great loaves don’t bake themselves,” I said. The lesson is: start early.',
      'A nurse gave him her own coat, and «the whole ward applauded». Let that sink in.',
      '«Client:» That is too much.\nMe: It took me a day.\nClient: Exactly.\nMe: It took me ten years to need only a day.\n\nRead that again.',
      '«My four year old looked» at the spreadsheet. “Where are the people, Mum?” Here’s what I learned about museums.',
      'The intern stood up to the chairman, and «everyone clapped». Moral of the story: hire the brave ones.',
    ],
    good: [
      'My four-year-old asked who switches off the whale at night. I still owe her an answer.',
      'Me: this is the last roll.\nAlso me: there is butter, though.\nCat: there is a cat, though.',
      'At the end of the third encore everyone clapped, and the cellist cried.',
      'Q: Who may keep the deposit?\nA: You, if the flat is as you got it.\nQ: And the holes in the wall?\nA: Fill them.',
      'A customer said the rye tastes like her school, and she meant it kindly.',
      { text: 'Waiter: and for you?\nMe: the same.\nWaiter: brave.\nMe: Never give up.', replyTo: 'How was the fish?' },
    ],
  },
};

/** A scene alone may be a joke, a child’s question is a gift; the moral gives them away. */
function scenes(draft: Draft): Found[] {
  const morals = saidHits(draft, 'lesson');
  const moral = morals[morals.length - 1];
  if (!moral) return [];
  const told = saidHits(draft, 'invented-dialogue')
    .filter(({ from }) => from < moral.from)
    .map(({ from, to }) => spanOf(draft, from, to));
  const turns = speakers(draft).filter(({ end }) => end <= (draft.tokens.start[moral.from] as number));
  return T.apart(turns.length >= SCENE ? [...told, ...turns.slice(0, 1).map(({ start, end }) => ({ start, end }))] : told);
}
