import type { WordList } from '../../pack';

export const strengthUsefulNews: WordList = {
  source: 'News that a reader can act on: closed, moved, delayed, back, from when to when; ours.',
  phrases: `
    [closed|open|shut|delayed|cancelled|canceled|postponed|suspended|rerouted|diverted] [on|from|until|till|today|tomorrow|tonight|this|all day|all week|all weekend|between|due|after|because|while]
    [is|are] [closed|open|blocked|shut] [to|for] [cars|traffic|visitors|all|everyone|the public|pedestrians|bikes]
    out of order [until|since|on|today|this]
    [hours|times|prices|fares|dates] [change|go up|go down|move] [on|from|by|this|next]
    instead of [monday|tuesday|wednesday|thursday|friday|saturday|sunday|<time>]
    [version|release] <number> is out
    [next update at|from now on]
    [is|are|we're|we are] [back|down|moved|free] [on|from|until|today|tomorrow|again]
    [closes|opens|reopens|starts|begins|ends|runs|returns|moves|resumes|leaves|departs|arrives] [on|from|until|today|tomorrow|tonight|this|again|at|<time>]
    [new opening hours|new hours|new timetable|no trains|no buses|no water|no power|no parking|no classes|no school] [on|from|until|between|today|tomorrow|tonight|this]
    [road|bridge|lane|street|school|line|station|office|library|building|shop|pool|park|tunnel] [closed|closure|closures|reopened|reopens|blocked|opens|closes]
    [expect|expecting] [delays|rain|snow|storms|wind|frost|queues|heavy|flooding|disruption]
    [the|application|entry|filing|registration|tax] deadline [is|was moved|has moved|moves|for]
    [use|take] the [side|back|other|north|south|east|west|rear] [entrance|door|exit|stairs|gate]
    [recall|recalled|boil your water|water is safe|power is back|trains are running|service is restored|back to normal|back online|has been restored|has been fixed|is fixed now]
    [from|starting|as of] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week] [on|you|we|the]
    [traffic|weather|flood|storm|smoke|avalanche|pollen|missing|heat] [alert|update|warning|advisory|watch]
  `,
};
