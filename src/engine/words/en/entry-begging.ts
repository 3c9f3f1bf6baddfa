import type { WordList } from '../../pack';

export const entryBegging: WordList = {
  source: 'Entry rules of prize draws that are paid in reactions; ours, and the promo sets (2026-11).',
  phrases: `
    [like|follow|rt|retweet|share|tag|comment|repost|subscribe] [this|us|below|] [to|and|for a chance to] [win|enter]
    [to|how to] [enter|win|participate|qualify], [like|follow|rt|retweet|share|tag|comment|simply|just|simply follow|just follow|please]
    must [be following|follow|like|rt|retweet|tag|share]
  `,
};

export const entryBeggingWeak: WordList = {
  source: 'Reactions that pay an entry when a prize is near; ours.',
  phrases: `
    [like|follow|rt|retweet|share|tag|comment|repost|subscribe|quote]
  `,
};
