import type { WordList } from '../../pack';

export const strengthUsefulKnowledgeStep: WordList = {
  source: 'Steps that somebody can follow at home, two of which make a lesson; ours.',
  phrases: `
    take [photos|a photo|a picture|the|it|them]
    let [it|them|the <word>] [rest|cool|dry|rise|sit|stand|soak|drip|thaw|simmer]
    [open|close|leave|keep|put|turn|press|fill|cut|wash|rest|cover|rinse|measure|count|mark|hold|lift|heat|warm|remove] [the|it|them|your|off|on|in place]
    [write|note] [it|them|the|down]
    then [add|mix|fold|bake|rinse|stir|press] [the|it|them|in|for]
    [date|photograph|copy|print] [it|them|the]
    [do not|don't] [wait|touch|make|use|open|throw|sign|pay|wash|pull|force|heat|freeze|turn|let|put|cut|tap|click|answer|reply|scan|transfer]
    [forward|report|delete|block|pour|feed|drain|unplug|unscrew|tighten|soak|brush|rub|water|prune|scrape|shake] [it|them|the|off|out|your]
    give [it|them|two|the]
    send [it|them] to [yourself|the]
    [stay|wait] [on the|until|for|with]
    call [them|the|112|911|999]
    ask [them|the|whoever]
  `,
};

export const strengthUsefulKnowledgeAct: WordList = {
  source: 'What hands do in kitchen, garden, workshop and at a keyboard, and to what; ours.',
  phrases: `
    [take|look|check|add|bake|bend|blend|boil|brush|chop|clean|close|cool|copy|cover|crush|cut|delete|dig|dip|drain|drill|drizzle|dry|dust|file|fill|fold|freeze|give|grate|grease|grind|hammer|hang|heat|install|knead|lay|leave|lift|line|melt|mix|oil|open|paint|paste|peel|pierce|place|plant|poke|polish|pour|press|prune|pull|push|put|reboot|remove|rename|repeat|rest|restart|rinse|roll|rub|run|salt|sand|saw|scrape|screw|score|seal|season|set|shake|sieve|simmer|slice|slide|soak|sow|spray|spread|sprinkle|squeeze|stir|stitch|store|strain|stretch|swap|sweep|tap|tear|thaw|tie|tighten|toast|top|toss|trim|turn|twist|unplug|unscrew|wait|warm|wash|water|weigh|whisk|wipe|wrap] [the|a|an|it|them|each|every|your|off|out|in|into|from|with|for|at|on|over|under|until|well|both|all|some|half|everything|gently|one|two|three|four|five|six|ten|twenty|<number>]
  `,
};

export const strengthUsefulKnowledgeHow: WordList = {
  source: 'What announces steps; ours.',
  phrases: `
    ^ how to <word>
    step by step
  `,
};

export const strengthUsefulKnowledgeIf: WordList = {
  source: 'How a case begins in which somebody is told what to do; ours.',
  phrases: `
    ^ [if|when|whenever|before] [your|a|an|the|somebody|someone|something]
  `,
};

export const strengthUsefulKnowledgeAmount: WordList = {
  source: 'Amounts of a recipe, two of which make one; ours.',
  phrases: `
    [<number>|half a|a|one|two|three|four|five|six] [g|gr|gram|grams|kg|ml|dl|cl|tbsp|tsp|tablespoon|tablespoons|teaspoon|teaspoons|pinch|spoon|spoons|spoonful|stitches|rows] [of|] <word>
    [<number>|half a|a|one|two|three|four|five|six] [cup|cups|oz|ounces|lb|lbs] [of|] [flour|sugar|milk|water|oats|rice|butter|oil|cream|yoghurt|yogurt|broth|stock|lentils|beans|nuts|cheese|buttermilk]
  `,
};

export const strengthUsefulKnowledge: WordList = {
  source: 'How people pass on what they know: a trick, a reason, a lesson, a measure; ours, read against the labelled sets (2026-11).',
  phrases: `
    [here's|here is] [how|why] [you|to|we|it|the|they|your]
    [the|my|our|a|one|best|simple] [trick|rule|workaround] [is|we|i|for|from|was]
    [rule of thumb|common mistake|usual mistake|most common mistake|the mistake most|what matters is|what helps is|what helped|what works is|what worked]
    ^ [if|when] you [smell|use|bake|cook|sign|rent|store|cut|notice] [a|an|the|your]
    the [trick|catch|lesson] [is|was|here]
    [one|the one|two|three] [thing|things] [i|we] wish [more|] [people|everyone|everybody|parents|patients|clients|tenants|customers] [knew|understood]
    tip from [our|the|my|a] <word>
    tip from [someone|somebody|one] who
    ^ [free|small|quick|one|unasked] [idea|tip|advice|trick|piece of advice] for [anybody|anyone|people|those|whoever|everybody] who
    [most|many] [doctors|physios|physiotherapists|dentists|vets|midwives|pharmacists] [now|] [say|advise|recommend]
    the difference between <word> and <word> is
    [the|one|biggest|hardest|main] lesson [we|i] [learned|learnt]
    [what|things] [we|i|i've|we've] [learned|learnt], <word> <word> <word> <word>
    [we|i] [learned|learnt] [how|why|the hard way]
    [we|i] [learned|learnt] that [a|an|the|it|it's|if|when|you|your|they|there|there's|most|some|every|no|not|people|we|our|i|my|this|even|what|nobody|everybody|one|two]
    [we|i] [found|found out|noticed|measured|tested] that [most|if|when|it|you|they|people|a|the]
    [works|happens|breaks|fails|sticks|rises|lasts|keeps|burns] [because|only if|best when|best if|best in|best with|best at|better when|better if|better in|longer if|longer in]
    which is because
    ^ [that's|this is|it's] because [the|a|it|they|you|your]
    ^ [never|always] [sign|leave|store|use|add|mix|wash|cut|open|put|keep|check|let|trust|ask] [a|an|the|your|it|them|before]
    ^ [make sure|be sure] [the|your|to let|to turn|to keep|to leave|to wash|to rinse|to wait|to close|to cover|to cut|to lock|to test|to save|to unplug|to write down|to ask]
    instead of <word>, [use|try|add|ask|say|write|take|put|start]
    ^ [step|tip|rule|reason|mistake|lesson] [one|two|three|<number>]
    ^ [first|then|next|after that|finally], [add|mix|let|put|cut|turn|open|write|ask|check|take|wash|fold|bake|wait|remove|run|set|press|click]
    [bake|boil|cook|simmer|soak|rest|dry|cool|steep|knead] [it|them|] for [<number>|ten|twenty|thirty|two|three|five] [minutes|hours|seconds]
    [at|to] <number> degrees
    [bake|roast|toast|fry|dry] [it|them|] at <number>, [c|f] for
    after [ten|twenty|thirty|two|three|five|<number>] minutes of [measuring|kneading|boiling|baking|soaking|stirring|testing]
    [research|study|studies|data|survey|surveys] [shows|finds|found|suggests|suggest|show|find]
    <percent> of [people|adults|children|teens|women|men|patients|households|workers|drivers|residents|tenants]
    ^ [<number>|two|three|four|five|six] [things|ways|tricks|habits|steps] that [keep|help|save|make|stop|work|tell|get]
    and never [use|leave|put|wash|store|sign|pull|mix|heat|send|pay|trust]
    in plain words
    ^ how to [tell|know|see|check|test|spot] [whether|if|when|that|a|an|the]
    means [eat|stop|throw|it needs]
    [is|are] [nearly always|almost always|most often|usually|mostly|rarely] the <word>, [not|never]
    [the short answer|as a rule|nine times out of ten]
    [is|are] enough, [as long as|if you]
    [landlords|employers|sellers|shops|firms|schools] [must|have to] [give|pay|keep|tell|show|provide|refund|return|accept|write|name|offer|let]
    ^ [your|the|a] [landlord|employer|boss|seller|shop|insurer|bank|school|doctor|tenant|airline] [must|has to|may not|cannot|can't|may only]
    ^ before you [sign|buy|rent|book|pay|order|send|throw|bake|cook|paint|move|install|update|deploy|renew|travel] [a|an|the|your|it|in|anything]
    ^ if your [child|baby|kid|toddler|son|daughter|mother|father|dog|cat|pet] [has a|has been|has had|gets|won't|can't|cannot|swallows|swallowed|ate|eats|is under|is over|is not|is sick|is ill|is afraid|is scared]
    ^ [under|over] [<number>|one|two|three|four|five|six|twelve] [days|weeks|months|years] old, [come|go|call|ring|give|keep|wait|do not|don't|see|use|take]
    ^ if your <word> [opens|fails|breaks|sticks|won't|doesn't|keeps|smells|leaks|stops|turns|goes]
    [landlord|landlords|tenant|tenants|employer|employers|boss|parents] may not
    [you|they|landlord|landlords|tenant|tenants|employer|employers|boss|parents] [must not|need not|are entitled to a|are entitled to see|are entitled to leave|are entitled to refuse|is entitled to|have the right to|has the right to]
    you [can|only need to|can also] [tell by|tell if|tell from|fix it|fix them|fix a|avoid it|avoid this|freeze|reuse]
    you [do not|don't] have to [let|sign|pay|answer|accept|say|give|show|tell|open|prove|agree]
    you may [refuse|ask for the|ask for a|demand|withdraw|appeal|insist]
    ^ til, [that|how|why|you|your|there]
    tip, [if|when|use|keep|put|never|always|let|ask|before|don't|do not|add|write]
    as a workaround, [use|put|set|turn|install|add|remove|open|start|run|delete|pin|rename|copy]
    ^ how to <word> <word> <word> <word> in [two|three|four|five|<number>] steps
    ^ how to <word> a <word> <word> <word> in [two|three|four|five|<number>] steps
  `,
};
