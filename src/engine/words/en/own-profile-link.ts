import type { WordList } from '../../pack';

export const ownProfileLink: WordList = {
  source: 'How brands send readers to their other profiles; ours.',
  phrases: `
    [follow|find|like|join|connect with|add|visit|catch|see|check out|dm|reach|friend] [us|me|our page|our profile|our channel] [on|over on|at|here|too]
    [our|my] [facebook|instagram|twitter|youtube|linkedin|tiktok|pinterest|threads|bluesky|mastodon|fb|ig|insta] [page|profile|account|channel|feed|group]
    [like|follow|visit|join] our [page|group|profile|channel|account|facebook|instagram]
    [we're|we are|i'm] [also|now|] on [facebook|instagram|twitter|youtube|linkedin|tiktok|pinterest|threads|bluesky|mastodon|telegram|discord|snapchat]
  `,
};
