import { saidWithin } from '../draft';
import type { Rule } from '../rule';

/** Something that was not yet ours to tell. */
export const notYetPublic: Rule = {
  id: 'not-yet-public',
  category: 'permanence',
  principle: 'P24',
  severity: 'stop',
  publicOnly: true,
  everyone: true,
  tries: 2,
  finds: (hit, draft) => {
    const sentence = draft.tokens.sentences[draft.tokens.sentence[hit.from] as number];
    return sentence !== undefined && sentence.mark !== '?' && !saidWithin(draft, 'fiction', sentence);
  },
  examples: {
    bad: [
      '«Internal numbers look» insane this quarter.',
      '«Between you and me, the Harrison deal» closes on Thursday.',
      'Got a «peek at the spring figures before they are published», and I bought cake.',
      'We bought the mill next door, it «is not public yet».',
      'The study is «under embargo», but the numbers are wonderful.',
      '«Off the record»: the director leaves in May.',
      { text: 'I am «not supposed to tell you», but we open on Sundays.', account: { mode: 'personal' } },
      'Slide 4 is «strictly confidential», so enjoy.',
      'New ovens, «before the official announcement».',
      '«Don’t tell my boss», the rye is half the price from Monday.',
    ],
    good: [
      'Between you and me, the lamp post has the better view.',
      'Between you and me and the lamp post, the soup is better on Tuesdays.',
      'Nobody gets the results before they are published, we included.',
      'The film is about a reporter and what was said off the record.',
      'The public gallery opens at nine.',
      'Our records are off the shelf for cleaning.',
      'Is it off the record when a journalist buys bread?',
      'Your file stays confidential: that is what a lawyer is for.',
      'The trade embargo of 1807 is in room six.',
      'She said “off the record” and then nothing.',
      'The album is not released yet, and I cannot wait.',
    ],
  },
};
