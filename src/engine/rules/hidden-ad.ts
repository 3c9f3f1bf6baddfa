import { type Draft, saidHits, spanOf } from '../draft';
import { foldOf } from '../fold';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** A tag behind so many others is hardly seen. */
const ROW = 3;

/** A paid or gifted post that does not say so in words everybody knows. */
export const hiddenAd: Rule = {
  id: 'hidden-ad',
  category: 'platform-fit',
  principle: 'P17',
  severity: 'fix',
  kinds: ['post', 'thread', 'article'],
  tries: 2,
  most: 1,
  hears: ['hidden-ad', 'hidden-ad-weak', 'hidden-ad-plain'],
  checks: unsaid,
  examples: {
    bad: [
      'My mornings smell of rye since @oldmill moved in. «#spon»',
      'Two nights by the lake, «kindly gifted by @lakehotel».',
      '«Thanks @oldmill for the free» oven, it sings.',
      'Best pan of my life. «Affiliate link» below.',
      '«As a brand ambassador» I bake with @oldmill.',
      'Love my new skates from @iceworks «#collab»',
      'Two nights by the lake, and the loons sang all evening. #lake #loons #summer «#ad»',
      {
        text: `The oven sings, it hums, it bakes evenly on both sides. ${'I have had it for a month and burnt nothing so far. '.repeat(6)}«Advertisement», kindly provided by @ovenworks.`,
        platform: 'linkedin',
      },
    ],
    good: [
      'Ad: two nights by the lake, kindly gifted by @lakehotel.',
      '#ad My mornings smell of rye since @oldmill moved in. #spon',
      'Thanks @oldmill for the long talk about stones.',
      'Our gifted children’s class starts in May.',
      'Sunset over the city #sp',
      'We put an ad in the paper, and one person came. #bakery #paper #town',
      'Paid partnership with @iceworks. Love the skates. #collab',
      'Free bread for everyone who shovels snow.',
    ],
  },
};

function unsaid(draft: Draft): Found[] {
  const strong = saidHits(draft, 'hidden-ad');
  const weak = draft.mentions.length > 0 && draft.mentions[0] !== 0 ? saidHits(draft, 'hidden-ad-weak') : [];
  const [plain] = saidHits(draft, 'hidden-ad-plain');
  if (plain) {
    const span = spanOf(draft, plain.from, plain.to);
    // "Ad" may be any ad that is spoken of; a tag, or a word beside a gift, is meant.
    const meant = strong.length > 0 || draft.tokens.kind[plain.from] === T.HASHTAG;
    return meant && (isFolded(draft, span) || isBuried(draft, plain.from)) ? [{ ...span, variant: 'late' }] : [];
  }
  return strong.length > 0
    ? strong.map(({ from, to }) => spanOf(draft, from, to))
    : weak.map(({ from, to }) => ({ ...spanOf(draft, from, to), severity: 'consider' }));
}

const isFolded = (draft: Draft, { start }: T.Span): boolean => start > (foldOf(draft)?.at ?? Number.POSITIVE_INFINITY);

function isBuried({ tokens }: Draft, token: number): boolean {
  let before = 0;
  while (tokens.kind[token - before - 1] === T.HASHTAG) before++;
  return before >= ROW;
}
