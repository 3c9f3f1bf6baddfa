import type { WordList } from '../../pack';

export const strengthUsefulNews: WordList = {
  source: 'News that a reader can act on: closed, moved, delayed, back, from when to when; ours.',
  phrases: `
    shut [on|from|until|till|today|tomorrow|tonight|all day|all week|all weekend]
    [closed|open|delayed|cancelled|canceled|postponed|suspended|rerouted|diverted] [on|from|until|till|today|tomorrow|tonight|this|all day|all week|all weekend|between|due|after|because|while]
    [is|are] [closed|open|blocked|shut] [to|for] [cars|traffic|visitors|all|everyone|the public|pedestrians|bikes]
    out of order [until|since|on|today|this]
    [hours|times|prices|fares|dates] [change|go up|go down|move] [on|from|by|this|next]
    ^ no <word> [<word>|] [on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|today|tomorrow|tonight|this monday|this tuesday|this wednesday|this thursday|this friday|this saturday|this sunday|this week|until]
    instead of [monday|tuesday|wednesday|thursday|friday|saturday|sunday|<time>]
    [version|release] <number> [is out|fixes|adds|brings back|removes|mends]
    [crew|drivers|staff|pilots|teachers|controllers|workers|ferry|ferries|railway] [strike|strikes|walk out] [from|on|until|tomorrow|today|again]
    check the [status|timetable|schedule|list|map] [of|before]
    next update at
    ^ from now on, [you|we|the|tickets|orders|all]
    [is|are|we're|we are] [back|down|moved|free] [on|from|until|today|tomorrow|again]
    [closes|opens|reopens|starts|begins|returns|moves|resumes|leaves|departs|arrives] [on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|on sundays|on mondays|on saturdays|from <time>|until|tomorrow|tonight|this monday|this tuesday|this wednesday|this thursday|this friday|this saturday|this sunday|this week|this year|again|at|<time>]
    [new opening hours|new hours|new timetable|no trains|no buses|no water|no power|no parking|no classes|no school] [on|from|until|between|today|tomorrow|tonight|this]
    [road|bridge|lane|street|school|line|station|office|library|building|shop|pool|park|tunnel] [closed|closure|closures|reopened|reopens|blocked|opens|closes]
    [expect|expecting] [delays|rain|snow|storms|wind|frost|queues|heavy|flooding|disruption]
    [the|application|entry|filing|registration|tax] deadline [is|was moved|has moved|moves|for]
    deadline is [still|now|the]
    you [now|can now] [get|have|pay|need|find|see|keep|choose] [it|the|your|them|a|an|one|all]
    [accepts|accept|accepted|possible] <word> <word> without a [form|signature|stamp|ticket|card|appointment]
    [use|take] the [side|back|other|north|south|east|west|rear] [entrance|door|exit|stairs|gate]
    [product|food|voluntary] recall
    recalled [over|because|due|after|from|limited|for]
    [boil your water|water is safe|power is back|trains are running|service is restored|back to normal|back online|has been restored|has been fixed|is fixed now]
    [from|starting|as of] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week] [on|you|we|the]
    [traffic|weather|flood|storm|smoke|avalanche|pollen|missing|heat] [alert|update|warning|advisory|watch]
  `,
};
