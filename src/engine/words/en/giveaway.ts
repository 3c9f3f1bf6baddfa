import type { WordList } from '../../pack';

export const giveaway: WordList = {
  source:
    'Free and win: log-odds +2.4 of promo posts over conversation in the labelled sets (2026-11); the rest as prize draws are worded.',
  phrases: `
    [giveaway|giveaways|sweepstake|sweepstakes|prize draw]
    [enter|enter here|enter now|register|sign up|subscribe|text|txt|reply|comment|follow|retweet|rt|vote|play|share] [to|and|for a chance to|for your chance to|for the chance to] win
    [enter|join] [our|the|this|my] [giveaway|contest|competition|draw|raffle|lottery]
    [your|a|the|another] chance [to|of] [win|winning]
    you could [win|be the winner|be our winner]
    [you|you've|you have|u have] [won|been selected|been chosen] [a|an|to|our|the|<money>]
    ^ win [a|an|one|two|tickets|free|<money>|your|some|our|this|prizes|up to|big|cash]
    [claim|collect|redeem] your [free|prize|gift|reward|bonus|award|cash|<money>]
    [we're|we are|i'm|i am|we'll be] giving away
    [selected|chosen] [to|2] receive
    [you|u|ur|you're] [are|r|have been|been|] awarded
    winners will be [drawn|picked|chosen|selected|announced]
    winner will be [drawn|picked|chosen|selected|announced]
    [guaranteed|weekly|grand|cash] [prize|prizes|award]
    [prizes to be won|up for grabs]
  `,
};

export const giveawayWeak: WordList = {
  source: 'Winning is an offer only beside another one; ours.',
  phrases: `
    [and|to] win [a|an|one|two|tickets|free|<money>|your|some|our|prizes|up to|big]
  `,
};
