import { standingOf } from '../offering';
import type { Rule } from '../rule';

/** Says that there is something, and hides what. */
export const curiosityGap: Rule = {
  id: 'curiosity-gap',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  tries: 2,
  finds: (_, draft) => standingOf(draft) === 'open',
  examples: {
    bad: [
      "«You won't believe what» our baker found in the flour.",
      'A dog walked into the clinic. «What happened next is» on our page.',
      'This rye «will change your life».',
      "Lawyers «don't want you to know» this.",
      '«Something big is coming».',
      '«Wait for it».',
      'A simple fix for your inbox, «link in the comments».',
    ],
    good: [
      'I could not believe how quiet the street was.',
      'What happened after the fire: three shops reopened, one moved, one closed for good.',
      'The trick is to salt the water before the pasta.',
      'Guess how old this oven is.',
      'Nobody told me that bread dough can be frozen, so I am telling you.',
      'Wait for the second bell before you open the door.',
      'The coming week is big for us: two births and a wedding.',
    ],
  },
};
