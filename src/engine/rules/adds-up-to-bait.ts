import { addsUp } from '../adds-up';
import type { Rule } from '../rule';

/** Begging for clicks, votes and reactions without any of the usual words for it. */
export const addsUpToBait: Rule = {
  id: 'adds-up-to-bait',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  afterTone: true,
  tries: 2,
  measures: (draft, context) => addsUp('bait', draft, context),
  examples: {
    bad: [
      'Subscribe and I will subscribe back',
      'Please check my videos and follow, I will do the same for you',
      'check my channel please, I follow everybody back',
      'What happens when a baker meets a banker? Find out here: https://mill.org/story',
      'Please check out my page and follow',
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
