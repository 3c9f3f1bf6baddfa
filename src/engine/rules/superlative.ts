import { type Draft, saidHits, spanOf } from '../draft';
import { bitOf } from '../lexicon';
import type { Found, Rule } from '../rule';
import { sentenceOf } from '../tokens';
import { hasClass, inSet } from '../word-at';

const SELF = bitOf('self');
const ASK = bitOf('ask');

/** The best, the first, the most: size in place of substance. */
export const superlative: Rule = {
  id: 'superlative',
  category: 'hype',
  principle: 'P8',
  severity: 'consider',
  // Thanks and praise of somebody else in an answer are no hype.
  kinds: ['post', 'title', 'article', 'thread', 'release'],
  tries: 2,
  hears: ['superlative'],
  checks: untold,
  examples: {
    bad: [
      'The «best soup ever».',
      "Join «the world's largest» pottery class.",
      'A «once in a lifetime» tour through the depot.',
      'Our «absolutely stunning» new lobby.',
      'This release is «mind-blowing».',
      'Fillings «like never before».',
      '«Incredible results» after one session.',
    ],
    good: [
      'What is the best thing you ever found in a coat pocket?',
      'Best wishes to all of you.',
      'The biggest oak in the village fell last night.',
      'My best friend bakes better than I do.',
      "I had the best soup ever at my grandmother's funeral, of all days.",
      { text: 'You are the best dentist ever, thank you.', replyTo: 'All done, see you in May.' },
      'What is the most useful thing you learned at school?',
      'The museum is the largest of the two.',
    ],
  },
};

/** But for what somebody tells of their own life: "I had the best soup ever". */
function untold(draft: Draft): Found[] {
  const { tokens } = draft;
  const found: Found[] = [];
  let told = -1;
  let at = 0;
  for (const { from, to } of saidHits(draft, 'superlative')) {
    for (; at < from; at++) if (hasClass(draft, at, SELF)) told = tokens.sentence[at] as number;
    if (told === tokens.sentence[from] || isAsked(draft, from)) continue;
    found.push({ ...spanOf(draft, from, to), crowdOnly: inSet(draft, 'superlative-opinion', from) });
  }
  return found;
}

/** "What is the best thing you ever found?": the size is the reader's to say. */
function isAsked(draft: Draft, token: number): boolean {
  const sentence = sentenceOf(draft.tokens, token);
  return sentence?.mark === '?' && hasClass(draft, sentence.from, ASK);
}
