import type { WordList } from '../../pack';

export const giveaway: WordList = {
  source:
    'Free and win: log-odds +2.4 of promo posts over conversation in the labelled sets (2026-11); the rest as prize draws are worded.',
  phrases: `
    [giveaway|giveaways|airdrop|sweepstake|sweepstakes|prize draw]
    [and|for a chance to|for your chance to] win $
    [enter|register|sign up|subscribe|text|txt|reply|comment|follow|retweet|rt|vote|share] [to|and|for a chance to|for your chance to] win
    [enter|join] [our|the|this] [giveaway|contest|competition|draw|raffle]
    [your|a|the|another] chance [to|of] [win|winning]
    you could [win|be the winner]
    [you|you've|you have|u have] [won|been selected|been chosen] [a|an|to|our|the|<money>]
    ^ win [a|an|one|two|tickets|<money>|your|our|up to|big]
    [claim|collect|redeem] your [free|prize|gift|reward|cash|<money>]
    giving away [<number>|<money>|my|our|a|an|another|free|the|two|three|one|tickets|some|these|this]
    [giveaway|giveaways|airdrop] [time|alert|is live|is open|is on|is here|closes|ends]
    drop your [<word>|<word> or <word>|] [wallet|wallets|address|addresses|sol|eth]
    to enter, [just|simply|like|follow|rt|retweet|share|tag|comment|all you]
    <number> [random|lucky] [winners|winner|people|followers|users|fans|readers]
    [random|lucky] [winner|winners] [in|will|gets|drawn|announced|selected|picked]
    win <money>
    [we're|we are|i'm|i am] giving away
    [selected|chosen] [to|2] receive
    [you|u|ur] [are|r|have been|] awarded
    [winner|winners] will be [drawn|picked|chosen]
    [claim|mint] [now|yours|here]
    [guaranteed|weekly|grand|cash] [prize|prizes|award]
  `,
};

export const giveawayWeak: WordList = {
  source: 'Winning is an offer only beside another one; ours.',
  phrases: `
    up for grabs
    [and|to] win [a|an|one|tickets|free|<money>|your|some|our|prizes|up to|big]
  `,
};
