import { isAppeal } from '../appeal';
import { offers } from '../offering';
import type { Rule } from '../rule';
import { standingOf } from '../standing';

/** Alarm bells for something that is no fire. */
export const urgency: Rule = {
  id: 'urgency',
  category: 'hype',
  principle: 'P1',
  severity: 'consider',
  crowdOnly: true,
  tries: 2,
  finds: (hit, draft) => standingOf(draft) === 'open' && !isAppeal(draft) && offers(draft, hit),
  examples: {
    bad: [
      '«Act now», the course fills itself.',
      '«The wait is over»: our terrace has chairs.',
      '«Only 3 days left» until the big unveiling.',
      '«Last call» for the plum jam.',
      '«Stop scrolling», read this about teeth.',
      "«Don't miss out» on tax season.",
    ],
    good: [
      "I didn't wait long at the counter.",
      'We waited until the last hours of the strike.',
      'Evacuation order for the harbour: only 2 hours left, take your papers and go.',
      'She told me not to wait for her.',
      'New year, new lenses. What are you waiting for?',
      'The urgent care is in the second building.',
      "I can't wait, the clock is ticking in the kitchen and the cake rises.",
    ],
  },
};
