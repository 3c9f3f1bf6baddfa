import { addsUp } from '../adds-up';
import type { Rule } from '../rule';

/** Two places and a sum that was just enough: of 46 such posts drawn at random, readers found 14 to be bait (2026-11-30). */
const SURER = 0.4;

/** Begging for clicks, votes and reactions without any of the usual words for it. */
export const addsUpToBait: Rule = {
  id: 'adds-up-to-bait',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  afterTone: true,
  tries: 2,
  measures: (draft, context) => addsUp('bait', draft, context, SURER),
  examples: {
    bad: [
      'Go to our site and vote, and win your favorite bread',
      'please watch the video on my channel and subscribe it',
      'Please click the link and share, I follow everyone',
      'What happens when a baker meets a banker? Find out here: https://mill.org/story',
      'Please click here and watch the video on this channel',
      'Can you guess which bread won? Find out: https://mill.org/won',
    ],
    good: [
      'Have you subscribed to a newspaper lately? I miss the paper kind.',
      'I followed a cat for an hour and it knew.',
      'Please share: Anna, 12, last seen at the harbour on Monday.',
      'Which of the two breads would you take to a picnic?',
      'I like rain on a tin roof.',
      { text: 'Find out here: https://mill.org/won', replyTo: 'Which bread won?' },
      'I never vote for the first wine on the card.',
    ],
  },
};
