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

export const entryBeggingDraw: WordList = {
  source: 'How a draw is dangled, whatever the ticket costs; "you have won" as it stands in prize spam (sms_spam, janitr_x, 2026-11).',
  phrases: `
    [for|4|with|your|another|get|grab|you] [a|the|] [chance|chances] [to|of|2] [win|winning|#win|be featured|be selected]
    [stand|in with] [a|the] chance [to|of]
    you could [win|be our winner|be the winner|be the lucky]
    [win|#win] [<word>|<word> <word>|] <money>
    ^ [win|#win] [a|an|tickets|<number>|<money>|one|two|2|some|big|free|your|our|these|up]
    [you|u|you've|u've|youve] [have|] won [<word>|] [a|an|our|the|] <money>
    [you|u|you've|u've|youve|number] [have|has|] been [<word>|] [selected|awarded|chosen] [to receive|to stay|to get|a <money>|<money>|with|as a winner|for a free]
    [you|u] [are|r] [awarded|chosen|selected] [to receive|<money>|with|either]
    [you|u] [are|r] [a|the|our] [<money>|] winner
    number has won
    <money> [<word>|] prize
    [prize|cash|weekly] draw
    [entered|enter|entering] [the|our|this|into the|into our] [<word>|<hashtag>|<mention>|<word> <word>|] [competition|giveaway|draw|contest|raffle|sweepstakes]
    [i've|i have|i|i just|i've just] entered to win
    [#sweepstakes|#giveaway|#giveaways|#competition|#prizedraw|#win]
    [hosting|doing|running|run|having|launching|big|special|weekly|daily|holiday|christmas|free|nft] [a|another|] [<word>|] giveaway
    giveaway [time|alert]
    [lucky|random] [winner|winners|follower|followers]
    [winner|winners] [will be|] [drawn|picked|chosen|selected] [at random|on|tomorrow|tonight|randomly]
    [claim|collect] [your|ur] [prize|award|winnings]
    [2|to] claim [call|is easy]
    [wl|whitelist|gtd] [spot|spots] [giveaway|up for|for]
    [enter|register|sign up|subscribe|text|txt|reply|comment|vote|tune in|submit] [<word>|<word> <word>|<word> <word> <word>|] [to|and|for a chance to|2] [win|#win]
  `,
};
