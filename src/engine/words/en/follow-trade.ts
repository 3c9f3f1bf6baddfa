import type { WordList } from '../../pack';

export const followTrade: WordList = {
  source: 'Follow trading as it is written on X, Instagram and YouTube; ours.',
  phrases: `
    [follow|like|sub] [for|4] [follow|like|sub|a follow|a like]
    [f4f|l4l|sub4sub|follow4follow|followback|follow back|follow train]
    [openfollow|#openfollow|openfollowback|#openfollowback|follback|folback|folloback|#follback|#followme|#followtrain]
    [#likeforlikes|#likeforfollow|#likeforcomment|#likeforcomments|#commentforcomment|#shoutoutforshoutout|#s4s|#c4c|s4s]
    [follow|sub|subscribe to|like] me and [i'll|i will|i] [follow|sub|subscribe|like|do the same|return]
    [i|i'll|i will|and i|and i'll] [sub|subscribe|follow|like] [back|you back|u back]
    [return the favour|return the favor|do the same] [for you|on yours|back]
    [support|upvote|vote for|star|review|share] [my|our|me|us|mine|ours] [<word>|] [too|also|as well|back|] and [i|we|i'll|we'll] [will|] [support|upvote|vote for|star|review|share|return] [yours|you|back|the]
    [support|upvote|vote for|star|review] [yours|you] [back|too|in return]
    [upvote|star|review|support] for [upvote|star|review|support]
    follow back $
    [#f4f|#l4l|#sub4sub|#follow4follow|#followforfollow|#like4like|#likeforlike|#followback|#tagsforlikes|#teamfollowback]
    [i'll|i will|we'll|we will|and i|and we] [follow|sub|like] [you|u|] back
    [follow|sub to|add] everyone who
    [gain|get] [followers|subscribers|mutuals] [fast|now]
  `,
};
