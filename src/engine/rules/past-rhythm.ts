import type { Draft } from '../draft';
import type { Account, LedgerDigest } from '../reading';
import type { Found, Rule, RuleContext } from '../rule';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

const now = 400 * DAY;
/** Posts on a network, so many days before now. */
const posts = (platform: string, ...days: number[]): LedgerDigest => ({
  version: 1,
  posts: days.map((ago) => ({ at: now - ago * DAY, platform, tone: 'mixed', stage: null, offer: false, print: '' })),
});
const twice: Account = { mode: 'brand', postsPerWeek: 2 };

/** More posts in a week than were planned for this account. */
export const pastRhythm: Rule = {
  id: 'past-rhythm',
  category: 'history',
  principle: 'P20',
  severity: 'consider',
  structure: true,
  kinds: ['post', 'thread', 'article'],
  tries: 2,
  measures: tooOften,
  examples: {
    bad: [
      { text: 'The oven broke at four.', platform: 'x', account: twice, ledger: posts('x', 1, 3), now },
      { text: 'Who left the red glove?', platform: 'facebook', account: twice, ledger: posts('facebook', 0.1, 0.2, 6), now },
      { text: 'Der Ofen ist wieder heil.', platform: 'linkedin', account: twice, ledger: posts('linkedin', 2, 4), now },
      { text: 'A heron on the roof.', platform: 'x', account: { mode: 'brand', postsPerWeek: 1 }, ledger: posts('x', 6), now },
      { text: 'Cake, and the reason for it.', platform: 'x', account: { mode: 'brand', postsPerWeek: 0.5 }, ledger: posts('x', 5), now },
      { text: 'Six lessons from a flood.', platform: 'linkedin', kind: 'article', account: twice, ledger: posts('linkedin', 1, 2), now },
    ],
    good: [
      { text: 'The oven broke at four.', platform: 'x', account: twice, ledger: posts('x', 1), now },
      { text: 'The oven broke at four.', platform: 'x', account: twice, ledger: posts('x', 1, 8), now },
      { text: 'The oven broke at four.', platform: 'x', account: twice, ledger: posts('facebook', 1, 3), now },
      { text: 'The oven broke at four.', platform: 'x', account: { mode: 'brand' }, ledger: posts('x', 1, 3), now },
      { text: 'The oven broke at four.', platform: 'x', account: twice, ledger: posts('x', 1, 3) },
      { text: 'At four, I think.', platform: 'x', replyTo: 'When did it break?', account: twice, ledger: posts('x', 1, 3), now },
      { text: 'The oven broke at four.', platform: 'x', account: twice, now },
    ],
  },
};

function tooOften({ platform }: Draft, { ledger, account: { postsPerWeek }, now }: RuleContext): Found | null {
  if (!ledger || !postsPerWeek || now === undefined) return null;
  const lately = ledger.posts.filter((post) => post.platform === platform && post.at <= now && now - post.at < WEEK).length;
  // Less than one a week: a week with one has had its share.
  if (lately === 0 || lately < postsPerWeek) return null;
  return { start: 0, end: 0, values: { count: lately + 1, planned: postsPerWeek } };
}
