import { addsUp } from '../adds-up';
import { saidHits } from '../draft';
import type { Rule } from '../rule';

/** Begging for clicks, votes and reactions without any of the usual words for it. */
export const addsUpToBait: Rule = {
  id: 'adds-up-to-bait',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  afterTone: true,
  tries: 2,
  hears: ['bait-coin'],
  measures: (draft, context) => (saidHits(draft, 'bait-coin').length > 0 ? addsUp('bait', draft, context) : null),
  examples: {
    bad: [
      'Go and watch the new video on my channel and share it please',
      'please watch the video on my channel and subscribe it',
      'Please click the link and share, I follow everyone',
      'who wants a follow? retweet and I will follow',
      'Please click here and watch the video on this channel',
      'Click here, please, and share the video with everyone',
    ],
    good: [
      'Have you subscribed to a newspaper lately? I miss the paper kind.',
      'I followed a cat for an hour and it knew.',
      'Please share: Anna, 12, last seen at the harbour on Monday.',
      'Which of the two breads would you take to a picnic?',
      'I like rain on a tin roof.',
      { text: 'Find out here: https://mill.org/won', replyTo: 'Which bread won?' },
      'Blocked drain? Don’t panic! Call us day or night for a fast and fair repair. Five stars. Call now!',
      'I never vote for the first wine on the card.',
    ],
  },
};
