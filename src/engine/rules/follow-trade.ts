import { isOrder } from '../is-order';
import type { Rule } from '../rule';
import { standingOf } from '../standing';
import { wordAt } from '../word-at';

/** Also verbs of a story: "they follow back roads" */
const TRADES = new Set(['follow', 'like', 'sub', 'subscribe', 'gain', 'get', 'add']);

/** A follow for a follow. */
export const followTrade: Rule = {
  id: 'follow-trade',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  tries: 2,
  finds: (hit, draft) => standingOf(draft) === 'open' && (!TRADES.has(wordAt(draft, hit.from)) || isOrder(draft, hit)),
  examples: {
    bad: [
      '«Follow for follow», who is in?',
      'New here, «#f4f».',
      "Like us and «we'll follow back».",
      '«Sub for sub» anyone?',
      '«Gain followers fast» with this list.',
      'Bakers of the world, «#followback» tonight.',
      'Subscribe and «I will subscribe back».',
      'Please follow my page, I will «do the same for you».',
    ],
    good: [
      'The dog would follow for a follow-up sausage, he said nothing.',
      'I will write back tomorrow.',
      'They follow back roads all the way to the sea.',
      'We follow everything she paints.',
      'Follow the river back to the mill.',
      'He gained friends fast, and lost them too.',
      'If the baker next door lends you a tray, do the same one day.',
    ],
  },
};
