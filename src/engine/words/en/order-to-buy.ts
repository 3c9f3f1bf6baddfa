import type { WordList } from '../../pack';

export const orderToBuy: WordList = {
  source:
    'Calls to action: the strongest sign of promo posts (log-odds +3.0 over conversation in the labelled sets, 2026-11); shops, clinics, courses, software, concerts, charities.',
  phrases: `
    [buy|shop|order|book|apply|register|subscribe|download|donate|enroll|enter|rsvp|preorder|pre order|upgrade|invest|join us] [now|today|online|here|early|direct|<link>]
    [buy|shop|order|book|download|register|subscribe] [at|via|on our|from our|through our] [<link>|site|website|page|shop|store]
    [buy|shop|order|book|register|download|donate|get] yours
    sign up [now|today|here|online|for your|for our|for my|to our|to my|at|<link>|and get|to get|with us]
    register [for|at|to] [your|our|my|the|<link>|get|attend|win|this]
    [get|order|grab|claim|reserve|secure|book|save] your [copy|own|tickets|ticket|spot|spots|seat|seats|place|space|slot|table|room|free|gift|discount|fix]
    get [your hands on|them now|them here|it now|it today|it here|one now|one today]
    [to|2] claim, [call|txt|text|reply|go|visit|just|simply]
    [grab|order|buy] [a copy|our|my]
    [get|grab|order|claim] your <word> [here|now|today|tickets|<link>]
    cast your vote
    check out the [new|latest|full|report]
    [see|view|browse] our latest
    book [your|a] [appointment|table|stay|room|session|consultation|demo|call|visit|class|lesson|cleaning|checkup|viewing|free]
    book your <word>
    [schedule|request|arrange] [your|a] [free|] [demo|consultation|appointment|tour|quote|estimate|viewing|call]
    [shop|browse|explore] our
    discover our [<word>|] [collection|range|menu|services|products]
    [call|ring|phone|text|txt] [us|today|toll free|free] [today|now|at|on|<number>]
    [call|ring|text] [us|me|today|now|<number>] [to order|to book|for a|for your|to schedule]
    [call|ring|phone|text|txt|dial] [now|today|<number>]
    [txt|text|send|reply] [<word>|<word> <word>] [to|2] <number>
    please dial
    [click|tap] [here|now|the link|on the link|this link|below|the button|this|on|http]
    [visit|check out|see|browse] [our|my] [<word>|] [website|site|page|shop|store|showroom|booth|stand|menu|stall|gallery|bakery|clinic|office|restaurant|bar|cafe]
    [stop|come|drop|swing|pop] [by|in|into] [our|my|the shop|the store|today|tonight|tomorrow|this weekend|to get|and get|for a free|for your|for our|and try|to try]
    visit us [at|on|in|today|this|online|<link>]
    [link|links] [is|] in [the|my|our|] [bio|profile|description]
    [swipe up|link below|link in comments|links below] [to|for]
    come [try|taste|get|grab] [our|your|one|some]
    treat [yourself|someone special|your <word>] to
    try [our|the] new
    [available|buy|find it|find them|get it|get them|order] [now|] [at|on|from|in] [<link>|amazon|itunes|etsy|ebay|kindle|google play|the app store|stores]
    become a [member|patron|subscriber|sponsor]
    [don't forget to|make sure to|be sure to|make sure you] [vote|register|order|book|buy|subscribe|sign up|download|rsvp|donate|stop by|visit|check out|tune in|enter]
    [vote for|please vote for] [us|me|our|my]
    [upgrade|switch] to [our|premium|pro]
    [start|begin] your [free|trial|subscription|membership|application|journey]
    [download|install|get] [the|our|my] [free|new|] app
    [donate|give|pledge|chip in] [today|here|<money>]
  `,
};
