import type { WordList } from '../../pack';

export const strengthUsefulNews: WordList = {
  source: 'News that a reader can act on: closed, moved, delayed, back, from when to when; ours.',
  phrases: `
    [closed|shut] for [renovation|renovations|repair|repairs|stocktaking|maintenance|cleaning|training|inventory|the holidays|the day|the weekend|two|three|<number>]
    [water|power|gas|heating|electricity] [will be|is|goes] off [in|on|from|until|tomorrow|today|between]
    [is|are] off [until|till|from] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|tonight|next week|<time>|<number>]
    shut [on|from|until|till|today|tomorrow|tonight|all day|all week|all weekend]
    [closed|open|delayed|cancelled|canceled|postponed|rerouted] [on|until|till|today|tomorrow|tonight|all day|all week|all weekend|between]
    [closed|open|delayed|cancelled|canceled|postponed|suspended|rerouted|diverted] [this|next|every] [week|weekend|morning|afternoon|evening|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday]
    [closed|open|delayed|suspended|diverted] from <time>
    [closed|open|delayed|suspended|diverted] from [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next]
    [suspended|diverted] [until|till|today|tomorrow|tonight]
    [is|are|was|were|remains] [closed|cancelled|canceled|delayed|postponed] [due to|because the|because of a|because of the|for the day|for the weekend]
    [is|are] [closed|open|blocked|shut] [to|for] [cars|traffic|visitors|all|everyone|the public|pedestrians|bikes]
    [won't|will not|can't|cannot|not going to] [be at|be in|be on|make] [the|our|saturday's|sunday's|friday's] [<word>|] [market|fair|stall|pitch|shop|desk|counter|clinic|library] [this|on|next|today|tomorrow|until|tonight]
    now [expect|expected|due] [them|it|him|her|us|you|back|in|] [at|by|around|about] [about|around|] [<time>|<number>]
    out of order [until|since|on|today|this]
    [hours|times|prices|fares|dates] [change|go up|go down|move] [on|from|by|this|next]
    opening hours [over|on|for|from|during] [<word>|<time>]
    ^ no <word> [<word>|] [on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|today|tomorrow|tonight|this monday|this tuesday|this wednesday|this thursday|this friday|this saturday|this sunday|this week|until]
    instead of [monday|tuesday|wednesday|thursday|friday|saturday|sunday|<time>]
    [version|release] <number> [is out|fixes|adds|brings back|removes|mends]
    [crew|drivers|staff|pilots|teachers|controllers|workers|ferry|ferries|railway] [strike|strikes|walk out] [from|on|until|tomorrow|today|again]
    check the [status|timetable|schedule|list|map] [of|before]
    next update at
    ^ from now on, [you|we|the|tickets|orders|all]
    [is|are|we're|we are] [back|down|moved|free] [on|from|until|today|tomorrow|again]
    [closes|opens|reopens|starts|begins|returns|moves|resumes|leaves|departs|arrives] [on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|on sundays|on mondays|on saturdays|from <time>|until|tomorrow|tonight|this monday|this tuesday|this wednesday|this thursday|this friday|this saturday|this sunday|this week|this year|again|at <time>|<time>]
    [new opening hours|new hours|new timetable|no trains|no buses|no water|no power|no parking|no classes|no school] [on|from|until|between|today|tomorrow|tonight|this]
    [road|bridge|lane|street|school|line|station|office|library|building|shop|pool|park|tunnel] [closed|closure|closures|reopened|reopens|blocked|opens|closes]
    [expect|expecting] [delays|rain|snow|storms|wind|frost|queues|heavy|flooding|disruption]
    [the|application|entry|filing|registration|tax] deadline [is|was moved|has moved|moves|for]
    deadline is [still|now|the]
    [applications|entries|registration|bookings|nominations|voting|enrolment|enrollment] [for the <word>|for <word>|] [close|closes|open|opens|end|ends] [on|at|in|tomorrow|today|tonight]
    you [now|can now] [get|have|pay|need|find|see|keep|choose] [it|the|your|them|a|an|one|all]
    [accepts|accept|accepted|possible] <word> <word> without a [form|signature|stamp|ticket|card|appointment]
    [use|take] the [side|back|other|north|south|east|west|rear] [entrance|door|exit|stairs|gate]
    [product|food|voluntary] recall
    [service|services|traffic|trains|buses|lines|water|power] [is|are|runs|run] back to normal
    recalled [over|because|due|after|from|limited|for]
    [boil your water|water is safe|power is back|trains are running|service is restored|back online|has been restored|has been fixed|is fixed now]
    [from|starting|as of] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week] [on|you|we|the]
    [traffic|weather|flood|storm|smoke|avalanche|pollen|missing|heat] [alert|update|warning|advisory|watch]
  `,
};
