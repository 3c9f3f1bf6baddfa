import type { WordList } from '../../pack';

export const complaint: WordList = {
  source: 'How customers complain: airline customers and support threads in the labelled sets (2026-11).',
  phrases: `
    [cancelled|canceled|delayed|stranded|overcharged|refund|refunded|unacceptable|ridiculous|disappointed|disappointing|frustrated|frustrating|terrible|horrible|awful|worst|rude|useless|broken|ruined|disgusting|disgrace|appalling|shambles|rubbish|unhappy|incompetent|faulty|damaged|complaint|scam|furious|fuming|pathetic|lousy|ugly|dangerous]
    [a|such a|complete] joke
    [nearly|almost] [hit|killed|ran over|fell|broke|lost]
    [lost|losing] my
    [never|still not|hasn't|haven't|didn't|has not|have not|did not|not] [arrived|received|come|been delivered|shown up|turned up|working|worked|work|got|gotten|heard|delivered|answered|replied|showed up]
    still [waiting|no|not|nothing|haven't|hasn't]
    [on hold|waiting] [for|over|since|<number>]
    [doesn't|does not|don't|won't|isn't|not] [work|working|load|open|respond|turn on|connect|start|help]
    [no|zero] [one|response|reply|answer|help|communication|explanation|apology|refund]
    nobody [answers|answered|helps|helped|knows|called|told|came|replies|replied]
    [stopped|quit] working
    [deleted|erased|wiped|crashed|smashed|broke|scratched] [my|our|all]
    [laughed at|yelled at|shouted at|ignored|hung up on] [me|us|my]
    [ran out|falls apart|fell apart|broke|came apart|leaks|leaking]
    [was|were|is|are|arrived|came|tasted] [cold|stale|late|dirty|filthy|freezing|wrong|closed|missing|burnt|raw|smashed|torn|empty|mouldy|moldy]
    why [is|are|was|were|does|did|do|can't|won't|isn't|doesn't|didn't] [my|your|nobody|no one]
    [hours|days|weeks|months] [late|and still|now and|later and|without|ago and]
    [charged me|wrong order|wrong size|waste of|rip off|ripped off|fed up|let down|customer service|sort it out|fix it|fix this|sick of|never again|last time]
  `,
};

export const answerGiven: WordList = {
  source: 'Words that give something in an answer; ours.',
  phrases: `
    [yes|yep|yeah|yup|no|nope|sure|of course|absolutely|exactly|indeed|correct|right|sadly|unfortunately|afraid|both|neither|either|because|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|next|until|after|before]
    [i|we] [don't|do not] know
    [i'll|we'll|i will|we will|let me|i can|we can|i've|we've|i have|we have|i just|we just|i did|we did|i don't|we don't|i would|i'd|we'd|i think|i guess|i found|we found|i'm going|we're going]
    [try|use|take|turn|ask|press|open|restart|reset|come|add|bake|put|look|click|go|check your|check the]
  `,
};
