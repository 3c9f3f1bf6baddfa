import type { WordList } from '../../pack';

export const orderAndLink: WordList = {
  source:
    'Verbs that ask something of the reader for the author’s gain; reading, seeing and learning are left out, they ask for nothing. Ours.',
  phrases: `
    ^ [please|pls|now|then|and|or|so|] [apply|book|bring|buy|call|catch|claim|contact|come|discover|donate|download|drop by|earn|email|enter|explore|follow|get|give|grab|hire|join|listen|nominate|order|pick up|play|pledge|pre order|refer|register|rent|request|reserve|rsvp|save|shop|sign|start|stop by|stream|subscribe|swing by|text|trade|try|tune|visit|vote|watch live|win]
    ^ [help|support] [me|us|our|keep|<mention>|<hashtag>]
    ^ find [our|us|me|the new|your]
    [on|at|via] [amazon|ebay|etsy|gumroad|itunes|kickstarter|kindle|patreon]
    [kindle|digital|ebook|pdf] [book|download|edition]
    [out|new] on [vinyl|dvd|spotify|youtube|netflix]
  `,
};

export const offerToAll: WordList = {
  source:
    'What sells or recruits when a crowd is told it, and is talk between two people; ours, after comment and text-message spam (2026-11).',
  phrases: `
    check out <mention>
    check out [my|our] <word>
    [get|try|play|send|have|join] [<word>|] for free
    price [has|] dropped
    check out [this|these|the] [<word>|] [guy|band|rapper|song|video|playlist|channel|page|site|website|app|game|shop|store|link]
    [subscribe|subcribe|sub|follow] [me|my|us|our|on me]
    [on|to|at] my [channel|page|blog|website|instagram|profile|shop|store|patreon]
    [call|txt|text|dial|ring|reply|phone|whatsapp|sms] [<word>|<word> <word>|<word> <word> <word>|] <number>
    customer [services|care] <number>
    [go to|visit|try] <link>
    [get|claim|your|ur|with] free <word>
    claim [your|ur|this|it|now|yours]
    [presale|sale|mint|auction|whitelist|drop|crowdfunding] is [live|open|on|now]
    [dm|dms|whatsapp] [for|to] [<word>|]
    [^|please|pls|plz|or|kindly|just] inbox [for|to] [<word>|]
    [dm|message|contact] <mention>
    read my book
    <money> [per|a] [day|week|month]
    [sign up|register|apply|enrol|enroll] [by|before|until|for]
    [tickets|registration|entries|applications|nominations|orders|bookings] [are|is|] [now|still|] [open|available|on]
  `,
};
