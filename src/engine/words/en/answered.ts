import type { WordList } from '../../pack';

export const complaint: WordList = {
  source: 'How customers complain: airline customers and support threads in the labelled sets (2026-11).',
  phrases: `
    [cancelled|canceled|delayed|stranded|overcharged|refund|refunded|unacceptable|ridiculous|disappointed|disappointing|frustrated|frustrating|terrible|horrible|awful|worst|rude|useless|broken|ruined|disgusting|disgrace|appalling|shambles|rubbish|unhappy|incompetent|faulty|damaged|complaint|scam|furious|fuming|pathetic|lousy|ugly|dangerous]
    [a|such a|complete] joke
    [nearly|almost] [hit|killed|ran over|fell|broke|lost]
    [lost|losing] my
    [charged|billed|debited] [me|us] for
    left [me|us|my <word>] [standing|waiting|stranded|behind|outside]
    never [took place|happened|came]
    [parcel|parcels|package|order|letter|luggage|bag|bags|suitcase|delivery|refund|case|pram|wheelchair|claim] [is|are|was|has been|have been|got|went|still] [still|] [lost|missing|late|stuck|gone]
    [lost|missing|broken|down|late|overdue|stuck] for [<number>|a|two|three|four|five|six|several] [days|weeks|months|week|month|year|years]
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
    [charged me|wrong order|wrong size|waste of|rip off|ripped off|fed up|let down|sort it out|fix it|fix this|sick of|never again|last time]
    [no|poor|bad|lousy|zero|rubbish|crap|shocking|your|worse|call|called|contacted] customer [service|care|support]
    [unhelpful|incompetence|negligence|inept|dishonest|misleading|atrocious|abysmal|dreadful|horrendous|horrid|shameful|shocking|fiasco|sucks|sucked|crappy|shitty|overpriced|overbooked|oversold|defective|unsafe|clueless|unprofessional|outrageous|worthless|infuriating|livid|unimpressed|inconvenience|inconvenienced|compensation|glitch|glitches|glitchy|dirtiest|rudest|nastiest|slowest|crash|crashes|crashed|crashing|leaked|overheats]
    [ate|eats|eaten|deleted|swallowed] my [homework|card|money|file|files|notes|order]
    [fined|towed|clamped] [me|my]
    [refused|denied|turned away] [entry|service|boarding|entrance|at the door|a refund|my refund|because]
    [is|are|was|were] blocked
    soaked
    [deletes|deleted|lost|loses] [my|all my]
    [locked|closed] door
    <number> [mails|emails|calls|messages|weeks since|days since]
    [weeks|months|days] since i
    [on hold|hold] for [<number>|an|over|more|nearly]
    a hair in
    [bed bugs|bedbugs|cockroach|cockroaches|mould|mold|mouldy|maggots|mouse droppings]
    [kept|keeps|keep] [me|us|my <word>|the <word>] [awake|waiting|up all night]
    [nobody|no one] [warned|tells|bothered]
    drove past
    [ordered|booked|paid for|asked for] <word> <word> [<word>|<word> <word>|<word> <word> <word>|], [and|but|] [got|received|was given|were given]
    [yelled|shouted|screamed|swore|laughed] at my
    laughed when
    [<number>|two|three|four|five|six] hours in the
    [off|out|gone|dead] since
    made of gold
    [tastes|tasted|smells|smelled|smelt|looked|looks] [like|of] [cardboard|plastic|rubber|dishwater|feet|sewage|petrol|nothing]
    why did you [change|remove|stop|cancel|close|drop|discontinue]
    [made] a joke about [me|my]
    [#fail|#epicfail|#badservice|#disappointed|#frustrated|#nothappy|#neveragain|#unacceptable]
    shame on
    [not|isn't|wasn't|is not|was not|hardly] [acceptable|good enough|ok|okay|fair|cool|impressed|happy|right|what i ordered|what i paid|what we ordered|what was promised|a good look|on]
    [hasn't|haven't|hadn't|has not|have not|never] been [emptied|collected|fixed|repaired|delivered|cleaned|refunded|answered|credited|sent|shipped|paid|cleared|picked up|updated|replaced|returned|open]
    [never|not|didn't|hasn't|haven't|won't|doesn't|did not] [just|even|ever|] [show up|showed up|shown up|turn up|turned up|arrive|come back to|get back|gotten back|call back|called back|reply|respond|ship|shipped|sent|honor|honour|refund|deliver|listen|care]
    nothing [done|happens|happened|has happened|works|is happening|back]
    [waited|waiting|wait|stood|queued|stuck|sat] [for|over|about|nearly|almost|more than|here for|] [an|<number>|two|three|four|five|six|ten|twenty|thirty|forty|fifty] [<word>|] [minutes|mins|min|hour|hours|hrs|days|weeks|months]
    <number> [min|mins|minute|minutes|hr|hour|hours|day|week] [wait|delay|queue|hold]
    [second|third|fourth|fifth|2nd|3rd|4th|5th|<number>] time [this|in a|i've|i have|we've|today|now|running]
    [once again|yet again|every single time|again and again|each and every time|all day and|week after week]
    [thrown|kicked|chucked] [me|us|him|her|] [out|off]
    [threw|kicked|locked|logged|shut] [me|us|him|her|my <word>] [out|off]
    [i've|i have|we've|we have|been|keep getting] [been|] [stuck|bumped|stranded|ripped off|lied to|fobbed off|passed around|charged twice|disconnected]
    [charged|billed|debited] [me|us|my card|] [twice|double|again|for something|for nothing|the wrong]
    [double|over] [charged|billed]
    [give|want|get] [me|us|] [my|our|a full|a] money [back]
    [my|our] money back
    [where's|wheres|where is|where are|where the hell is] my [order|parcel|package|refund|delivery|money|luggage|bag|bags|stuff|<word>] $
    [failed|failing|fail|fails] [me|us|again|to|miserably|your|on]
    [you|u|your team|they] [failed|fail|lied|lie|ruined|messed|screwed|refuse|refused|broke|lost|overcharged|promised|forgot|ignored]
    [lied|lying] to [me|us|about]
    [messed|screwed|mess|screw|cocked|botched|effed|fucked] [it|this|that|everything|] up
    [screw|cock|balls] up
    dropped the ball
    [what|such] a [mess|shambles|disgrace|farce|nightmare|letdown|let down|rip off|con|disappointment]
    [is|are|was|were|been|seems|seem] down [again|all|since|for|today|and]
    error [message|messages|msg|code|when|again]
    [keeps|keep|kept] [crashing|freezing|failing|breaking|cutting|dropping|saying|telling|logging|hanging|sending me|asking me|losing]
    [can't|cannot|couldn't|can not|could not|unable to] [even|] [hear|log in|login|get in|get through|get on|reach|access|check in|sign in|pay|open|use|load|connect|order|book|cancel|find anyone|get hold|get an answer|get a|speak to|track]
    impossible to
    [how|why] is [this|that|it] [ok|okay|acceptable|possible|legal|even|still|so hard]
    [how hard|what good] [is|can|are]
    why [can't|don't|won't|didn't|doesn't|haven't] [you|u|your|they|we|i|it|anyone|anybody]
    [never|not|won't be|will not be|won't] [fly|flying|buy|buying|order|ordering|shop|shopping|book|booking|stay|staying|eat|eating|use|using|recommend|coming|come|back|return|returning] [with you|from you|here|there|again|you|this|back|from|at yours|your]
    [taking|take] my [business|money|custom] [elsewhere|somewhere|to]
    [don't|do not|never|wouldn't] [buy|order|shop|bother|fly|book|eat|go|trust] [from|with|here|there|this|them|at]
    [get|got] your act together
    do something about
    [got|received|sent|sold|gave|given|delivered|brought] [me|us|] [the|a|an] [wrong|broken|damaged|different|empty|used|cracked|defective|faulty|stale|dead|mouldy]
    [arrived|came|turned up|showed up|delivered|landed] [<word>|<word> <word>|<word> <word> <word>|] [late|after|broken|smashed|damaged|soaking|soaked|wet|cracked|crushed|open|without|melted|dead|cold|empty|squashed|leaking]
    [broke|snapped|ripped|tore|split|peeled|melted|shrunk|shrank|cracked|died|exploded|fell off|stopped] [after|within|on the|in the|the first|the second|the moment|before|last week|already|again]
    [missed|miss|missing] [my|our] [flight|connection|connecting|train|bus|appointment|wedding|deadline|exam]
    [i|we] lost [<number>|all|everything|hours|two|three|a day|a whole]
    [too|so|way too] [loud|noisy|salty|expensive|slow|rude|dirty|greasy|cramped|complicated|long to]
    [dry|cold|hard|raw|burnt|tasteless|bland|stale|watery|soggy] as
    no [batteries|instructions|screws|lid|receipt|announcement|announcements|warning|sign|signs|staff|toilet paper|hot water|heating|towels|cutlery|ramp|refunds|wifi]
    [shrugged|rolled her eyes|rolled his eyes|laughed at|laughed in|fobbed me|hung up|talked down|looked at me like]
    [thanks|thank you] for [nothing|ruining|wasting|effing|the delay|losing|cancelling|canceling|making me|screwing|not|charging]
    [don't|doesn't] [like|fit|charge|turn|play|print|fly] [it|any|anymore|properly|at all]
    [my|the] [phone|laptop|app|printer|screen|battery|camera|card|order|account|oven|boiler|lift|heating|door|zip|handle|wifi|internet] [won't|doesn't|isn't|wasn't|keeps|froze|died|failed|stopped|broke]
    lost [<number>|<word>] [hours|days|weeks|months|years] of
    door [was|is|] locked
    never [called|rang|told|wrote|answered|replied|came|got|emailed|paid|sent|heard] [me|us|back|anything|anyone|it]
    nobody [at|is|was|ever|talks|talked|can|could|seems|has|wants|cares]
    [embarrassing|scammed|shoddy|unusable|unreadable|poor taste|bad taste|in pain]
    [link|page|button|site|form|number] [to <word>|to the <word>|] [is|seems|appears|was|still] [dead|down|gone|broken|missing|wrong]
    [had|has|with|got|put] the wrong <word>
    <number> [min|mins|minutes|hours|hrs|days] late
    [lift|elevator|ramp|wifi|heating|shower|toilet|toilets|air con] [was|is|were|are] [out|off|down|closed]
    [dies|died|drains|drained] [in|after|within] <number>
    doesn't do anything
    food poisoning
    refused my
    no <word> [option|options] at all
    [this is the|the|for the] [second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|<number>] time [i|that i|we|you]
    [price|prices|fees|bill|rent] [went|gone|going|jacked|has|have] [up|doubled]
  `,
};

export const praise: WordList = {
  source:
    'How people praise: airline customers in the labelled sets (2026-11) who were content; ours. One word of complaint beside it complains of nothing.',
  phrases: `
    [love|loved|loving|lovely|great|amazing|awesome|brilliant|delicious|best|fantastic|wonderful|excellent|perfect|superb|outstanding|gorgeous|stellar|phenomenal|appreciated|appreciate|impressed|helpful|friendly|favourite|favorite|beautiful|happy|glad|nice|kudos|bravo|legend|legends|yum|yummy|thx|thanks|thank you|thankyou|ty|cheers|shoutout|shout out|props|hats off|well done|good job|good work|nice one|so kind|so good|top marks|way to go|rocked|rocks]
  `,
};

export const answerGiven: WordList = {
  source: 'Words that give something in an answer; ours.',
  phrases: `
    [yes|yep|yeah|yup|no|nope|sure|of course|absolutely|exactly|indeed|correct|right|sadly|unfortunately|afraid|both|neither|either|because|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|next|until|after|before]
    [i|we] [don't|do not] know
    [i'll|we'll|i will|we will|let me|i can|we can|i've|we've|i have|we have|i just|we just|i did|we did|i don't|we don't|i would|i'd|we'd|i think|i guess|i found|we found|i'm going|we're going]
    [it's|it is|they're|they are|there's|there is|there are|costs|depends]
    it [had|has|was|will|should|works|comes|opens|takes|needs|does|goes|runs]
    ^ [fixed|done|sorted|mended|corrected|changed|gone|deleted|updated|removed|added|resolved|cancelled|refunded|sent|merged|reverted|on it|will do|working on it]
    [i'm|we're|i am|we are] on it
    the [<word>|<word> <word>] [is|are|was|were|has|costs|comes|opens|starts|runs|leaves]
    [try|use|take|turn|ask|press|open|restart|reset|come|add|bake|put|look|click|go|check your|check the]
  `,
};

export const apologises: WordList = {
  source:
    'How a reply says sorry for what went wrong, so that something did; condolences and late answers ("sorry for your loss", "sorry for the late reply") left out; ours.',
  phrases: `
    [sorry|apologies|apologize|apologise|apologising|apologizing|regret] [about|for] [that|this|what happened|all this|any]
    [sorry|apologies|apologize|apologise|regret] [about|for] [the|your|this|all the|any|that] [<word>|] [inconvenience|delay|delays|trouble|frustration|confusion|experience|issue|issues|wait|mix up|mixup|hassle|mess|bother|disappointment|problem|problems|mistake|error|upset|let down|annoyance]
    [sorry|sad|disappointed] [to hear|that you|you|if you] [had|have had|about your|about the|of your|feel|felt|were] [a bad|a negative|a poor|a disappointing|this|such a|an unpleasant|less than|disappointed|dissatisfied|unhappy|let down|experience|that way|this way|trouble|problem|problems|issue|issues]
    [sorry|sad|disappointed] to hear about [your|the|this] [<word>|] [experience|trouble|issue|issues|problem|problems|delay|wait|visit|order|stay|flight]
    [we|i] [sincerely|deeply|truly] [apologise|apologize|regret]
    [our|sincere|sincerest|deepest] apologies
    the inconvenience [caused|this]
    [sorry|sad] to [learn|read|see] [about|of] [this|that|your <word>|the]
    regret that [we|you|your|our]
    [could not|couldn't|did not|didn't|failed to|not|unable to] [meet|met|live up to] your expectations
    [inconvenience|trouble] [this|that|it|we] [may|might|must|] have caused [you|]
  `,
};

export const asksUnmarked: WordList = {
  source:
    'How a question begins that people type without its mark; "when I came in", "how lovely", "do it again" and "what can I say" ask nothing. Ours.',
  phrases: `
    ^ [how|when|where|why|who|which <word>|what <word>|what time] [do|does|did|is|are|was|can|could|should|will|would|don't|doesn't|can't|isn't|won't] [i|we|you|u|it|the|this|that|your|they|one|my|there|a|all]
    ^ what [do|does|did|is|are|should|will|would] [i|we|you|u|it|the|this|that|your|they|my]
    ^ how [much|long|many|late|big|far|often] [is|are|do|does|for|would|until|till|can]
    ^ [is|are|was|will|does|did|could|would] [there|it|this|that|the|you|u|we|they|i|anyone|anybody|these|those|your]
    ^ do [you|u|we|they|i|your|these|those]
    [why|how|where|when] $
    ^ [can|may] [i|we|you] [bring|use|get|have|come|pay|book|order|buy|return|cancel|change|still|also|take|park|go|eat|swap|see|help|tell|send|make|do|please]
    ^ any [<word>|<word> <word>] [idea|ideas|chance|update|news|plans|options|option|left|here|yet]
    ^ [<mention>|hi|hello|hey|hi there|hi all|sorry|so|and|but|ok|please], [how|when|where|what|why|who|which <word>|what <word>|what time] [do|does|did|is|are|was|can|could|should|will|would|don't|doesn't|can't|isn't|won't] [i|we|you|u|it|the|this|that|your|they|one|my|there|a|all]
    ^ [<mention>|hi|hello|hey|hi there|hi all|sorry|so|and|but|ok], how [much|long|many|late|big|far|often] [is|are|do|does|for|would|until|till|can]
    ^ [hi|hello|hey|hi there|hi all|sorry|so|and|but|ok], [is|are|was|will|does|did|could|would] [there|it|this|that|the|you|u|we|they|i|anyone|anybody|these|those|your]
    ^ <mention>, [is|are|was|will|does|do|did|could|would] [there|it|this|that|you|u|we|they|i|anyone|anybody|these|those|your]
    ^ [<mention>|hi|hello|hey|hi there|hi all|sorry|so|and|but|ok], [can|may] [i|we|you] [bring|use|get|have|come|pay|book|order|buy|return|cancel|change|still|also|take|park|go|eat|swap|see|help|tell|send|make|do|please]
    ^ [<mention>|hi|hello|hey|hi there|hi all|sorry|so|and|but|ok], any [<word>|<word> <word>] [idea|ideas|chance|update|news|plans|options|option|left|here|yet]
  `,
};
