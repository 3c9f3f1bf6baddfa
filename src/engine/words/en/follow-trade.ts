import type { WordList } from '../../pack';

export const followTrade: WordList = {
  source: 'Follow trading as it is written on X, Instagram and YouTube; ours.',
  phrases: `
    [follow|like|sub] [for|4] [follow|like|sub|a follow|a like]
    [f4f|l4l|sub4sub|follow4follow|followback|follow back|follow train]
    [#f4f|#l4l|#sub4sub|#follow4follow|#followforfollow|#like4like|#likeforlike|#followback|#tagsforlikes|#teamfollowback]
    [i'll|i will|we'll|we will|and i|and we] [follow|sub|like] [you|u|] back
    [follow|sub to|add] everyone who
    [gain|get] [followers|subscribers|mutuals] [fast|now]
  `,
};
