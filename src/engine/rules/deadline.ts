import { type Draft, perDraft, saidHits } from '../draft';
import { offerLists, offersOf } from '../offering';
import type { Hit } from '../phrases';
import type { Rule } from '../rule';

/** A clock, or the last piece, held in front of the reader. */
export const deadline: Rule = {
  id: 'deadline',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: offerLists('deadline'),
  checks: (draft) => offersOf(draft, 'deadline', (hit) => !isTold(draft, hit)),
  examples: {
    bad: [
      'Come «within the next two hours» and get 10% off.',
      'New glasses at half price, «today only».',
      '«Only 3 seats left» for the workshop.',
      'Order our bread box, «while supplies last».',
      'The «sale ends» on Sunday.',
      '«Limited spots» for the summer course.',
      '«Limited slots» for whitening this month.',
      "«Don't miss out» on the best show of the year.",
    ],
    good: [
      'Rain is expected within the next two hours.',
      'The bakery is open until noon on Sunday.',
      'The last chance to see him was in June, and I missed it.',
      'Only two of us were left when the lights went out.',
      "I didn't want to miss this train, and I did.",
      'The first people to arrive always sit at the back.',
      'I lost the bakery on a Monday. By Friday I had three offers. The whole story is in my free guide.',
      "They say the weather won't hold until Friday.",
    ],
  },
};

/** "By Friday we had sold out": nobody is to hurry. */
const isTold = (draft: Draft, hit: Hit): boolean => told(draft).has(hit.from);

const told = perDraft((draft) => new Set(saidHits(draft, 'deadline-told').map(({ from }) => from)));
