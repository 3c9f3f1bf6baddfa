import type { Draft } from '../draft';
import { firstOffer } from '../offering';
import type { LedgerDigest } from '../reading';
import type { Found, Rule, RuleContext } from '../rule';

const BEFORE = 2;

/** Of a brand whose last posts, oldest first, were offers or not. */
const posts = (...offers: boolean[]): LedgerDigest => ({
  version: 1,
  posts: offers.map((offer, at) => ({ at, platform: 'x', tone: 'mixed', stage: null, offer, print: '' })),
});

/** The third offer in a row. */
export const thirdOffer: Rule = {
  id: 'third-offer',
  category: 'history',
  principle: 'P20',
  severity: 'consider',
  kinds: ['post', 'thread', 'article'],
  tries: 2,
  measures: again,
  examples: {
    bad: [
      { text: 'Everything «20% off» until Friday.', ledger: posts(true, true) },
      { text: '«Shop now» and smile later.', ledger: posts(false, true, true) },
      { text: '«Book your appointment» before the holidays.', ledger: posts(true, true, true) },
      { text: 'New in: rye. «Order online».', ledger: posts(true, true), platform: 'facebook' },
      { text: 'The new plan is here. «Sign up for our» newsletter.', ledger: posts(true, true), platform: 'linkedin' },
      { text: '«10% off» for the next two hours, and a free coffee.', ledger: posts(true, true) },
    ],
    good: [
      { text: 'Everything 20% off until Friday.', ledger: posts(true, false) },
      { text: 'Everything 20% off until Friday.', ledger: posts(true) },
      { text: 'The oven broke at four, so today there is cake.', ledger: posts(true, true) },
      { text: 'Yes, 20% off for students.', replyTo: 'Is there a discount?', ledger: posts(true, true) },
      { text: 'They gave me 20% off because I sang.', ledger: posts(true, true) },
      'Everything 20% off until Friday.',
    ],
  },
};

function again(draft: Draft, { ledger }: RuleContext): Found | null {
  const last = [...(ledger?.posts ?? [])].sort((a, b) => b.at - a.at).slice(0, BEFORE);
  if (last.length < BEFORE || !last.every(({ offer }) => offer)) return null;
  return firstOffer(draft);
}
