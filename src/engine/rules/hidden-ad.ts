import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';

/** A paid or gifted post that does not say so in words everybody knows. */
export const hiddenAd: Rule = {
  id: 'hidden-ad',
  category: 'platform-fit',
  principle: 'P17',
  severity: 'fix',
  kinds: ['post', 'thread', 'article'],
  tries: 2,
  most: 1,
  checks: unsaid,
  examples: {
    bad: [
      'My mornings smell of rye since @oldmill moved in. «#spon»',
      'Two nights by the lake, «kindly gifted by @lakehotel».',
      '«Thanks @oldmill for the free» oven, it sings.',
      'Best pan of my life. «Affiliate link» below.',
      '«As a brand ambassador» I bake with @oldmill.',
      'Love my new skates from @iceworks «#collab»',
    ],
    good: [
      'Ad: two nights by the lake, kindly gifted by @lakehotel.',
      '#ad My mornings smell of rye since @oldmill moved in. #spon',
      'Thanks @oldmill for the long talk about stones.',
      'Our gifted children’s class starts in May.',
      'Sunset over the city #sp',
      'Paid partnership with @iceworks. Love the skates. #collab',
      'Free bread for everyone who shovels snow.',
    ],
  },
};

function unsaid(draft: Draft): Found[] {
  const strong = saidHits(draft, 'hidden-ad');
  const weak = draft.mentions.length > 0 && draft.mentions[0] !== 0 ? saidHits(draft, 'hidden-ad-weak') : [];
  if (strong.length + weak.length === 0 || saidHits(draft, 'hidden-ad-plain').length > 0) return [];
  return strong.length > 0
    ? strong.map(({ from, to }) => spanOf(draft, from, to))
    : weak.map(({ from, to }) => ({ ...spanOf(draft, from, to), severity: 'consider' }));
}
