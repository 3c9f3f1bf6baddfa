import type { WordList } from '../../pack';

export const orderToBuy: WordList = {
  source:
    'Calls to action: the strongest sign of promo posts (log-odds +3.0 over conversation in the labelled sets, 2026-11); shops, clinics, courses, software, concerts, charities.',
  phrases: `
    [buy|shop|order|book|apply|register|subscribe|download|donate|enroll|enter|rsvp|preorder|pre order|upgrade|invest|join us] [now|today|online|here|early|<link>]
    [buy|shop|order|book|download|register|subscribe] [at|via|on our|from our|through our] [<link>|site|website|page|shop]
    [buy|order|book|register|get] yours
    sign up [now|today|here|online|for your|for our|for my|to our|at|<link>|and get|with us|this week|this month|by friday|before]
    register [for|at|to] [your|our|my|the|<link>|attend]
    [get|order|grab|claim|reserve|secure|book|save] your [<word>|] [copy|tickets|ticket|spot|seat|place|slot|table|room|fix|here|now|today|<link>]
    [get|claim] your free
    [get your hands on|get them now|get it now|get it here|get one now]
    [to|2] claim, [call|txt|text|reply|go|visit|just|simply]
    [grab|order|buy] [a copy|our|my]
    cast your vote
    check out [the new|the latest|the full|the report|<link>]
    [watch|catch|hear] <mention> [tonight|today|tomorrow|at|live|<time>]
    [see|view|browse] our latest
    book [your|a] [free|quick|short|private|personal|] <word>
    [get|see|request|compare] [a|your] [free|instant|online|] [quote|quotes] [today|now|here|in <number> <word>|in two minutes|online|from us|<link>]
    [schedule|request] [your|a] [free|] [demo|consultation|appointment|tour|quote]
    [shop|browse|explore] our
    discover our [<word>|] [collection|range|menu|services]
    [call|ring|phone|text|txt|dial] [us|now|today|toll free|free|<number>] [today|now|at|on|<number>|to order|to book|for a|for your]
    [call|ring|phone|text|txt|dial] [now|today|<number>]
    [txt|text|send|reply] [<word>|<word> <word>] [to|2] <number>
    please dial
    [click|tap] [here|now|the link|on the link|this link|below|this|on|http]
    [visit|check out|see|browse] [our|my] [<word>|] [website|site|page|shop|store|booth|stand|menu|bakery|clinic|restaurant|cafe]
    [stop|come|drop|swing|pop] [by|in|into] [our|my|the shop|the store|today|tonight|tomorrow|this weekend|for your|for our|and get|and try]
    visit us [at|on|in|today|this|online|<link>]
    [swipe up|link below|link in comments] [to|for]
    come [and|] [try|taste|get] [our|your|one|some|a|an|the|it|them]
    treat [yourself|someone special|your <word>] to
    try [our|the] new
    [available|find it|find them|get it|order] [now|] [at|on|from] [<link>|amazon|itunes|etsy|ebay|kindle|google play|the app store]
    become a [member|patron|subscriber|sponsor]
    [don't forget to|make sure to|be sure to|make sure you] [vote|register|order|book|buy|subscribe|sign up|download|rsvp|donate|stop by|visit|check out|tune in|enter]
    [vote for|please vote for] [us|me|our|my]
    [upgrade|switch] to [our|premium|pro]
    [upgrade|transform|elevate|refresh|brighten|boost|reinvent|revamp] your <word> [today|now|with us|with our|this season|this weekend]
    [start|begin] your [free|trial|subscription|membership|journey]
    [download|get] [the|our|my] [free|new|] app
    [donate|give|pledge|chip in] [today|here|<money>]
    [call|text|txt|reply|dial] [now|free|today] [on|at|to|] <number>
    [to claim|claim] [now|it|your prize|] call
    reply yes to <number>
    [shop|grab|snap|buy|order|get|book|claim] [it|them|yours|one|this|these|] [up|] [before|while] [it|it's|its|they|they're|she's|he's|this|these|you|stocks|stock|supplies]
    book online [at|here|now|today]
    switch [your <word>|] to us
    refer a [friend|mate|neighbour|neighbor|colleague]
    order [via|through|at|from] [the|our|my] [link|shop|site|website|page]
    [call|ring|phone|email|message] [us|me|] to [book|order|reserve]
    shop [more|all|the look|the collection|the range]
    [dm|text|message|comment|whatsapp], <word>, to [book|order|join|claim|reserve|get]
    see if you qualify
    [follow|comment], and [i'll|we'll|i will|we will] [dm|send|message] [it|you|the]
    [click|tap] to [claim|get|secure|buy|enter|join|shop|order|book|register|subscribe|download|vote|donate]
    take advantage of [the|our|this|these] [<word>|] [early bird|offer|offers|deal|deals|discount|sale|savings]
    sign [the|our|my|this] [<word>|] petition
    sign and share
    try it [out|] [here|now|today|at|<link>|free]
  `,
};
