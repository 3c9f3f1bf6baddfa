import type { WordList } from '../../pack';

export const followTrade: WordList = {
  source: 'Follow trading as it is written on X, Instagram and YouTube; ours.',
  phrases: `
    [follow|like|sub|subscribe] [for|4] [follow|like|sub|subscribe|a follow|a like]
    [f4f|l4l|s4s|sub4sub|follow4follow|like4like|followback|follow back|followtrain|follow train]
    [#f4f|#l4l|#s4s|#sub4sub|#follow4follow|#followforfollow|#like4like|#likeforlike|#followback|#followtrain|#tagsforlikes|#follow4followback|#teamfollowback|#instafollow]
    [i'll|i will|we'll|we will|and i|and i'll|and we] [follow|sub|like|follow you] [you|u|] back
    [follow|sub to|add] everyone who
    [gain|get] [followers|subscribers|mutuals] [fast|with|now|by]
    follow everyone who [likes|rts|retweets|follows]
  `,
};
