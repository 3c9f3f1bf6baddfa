import type { WordList } from '../../pack';

export const traitHumbleIn: WordList = {
  source: 'Credit given away and limits admitted beyond strength-humility; ours.',
  phrases: `
    [couldn't|could not|wouldn't] [have done|have made|be|exist] [it|this|here] without
    [all|the|full|every] credit [goes|belongs|is due] to
    credit to [<mention>|the|our|everyone|all|her|him|them|<word>]
    [you|they|she|he|readers|customers|our neighbours|our neighbors] [taught|showed|told|corrected] us
    [owe|borrowed|learned|learnt|copied] [it|this|that] [to|from] [you|them|her|him|our|the|<mention>]
    [we|i] owe you
    [we|i] [were|was|got|have been|are] [just|simply|very|so|] lucky
    [you|they|she|he] [know|knows|do|does] [this|it|that] [better|far better]
    it was <word> <word> who
    thought we knew
    [showed|taught] us
    it was [the|our|a|my|your|their] <word> [<word>|] [that|who] [did|made|earned|found|saved|built|won|wrote|carried|had|fixed|spotted|cooked|grew|noticed]
    [idea|recipe|prize|credit|design|applause|medal|work] [wasn't|isn't|was not|is not|belongs] [ours|mine|us|to us|to the|to her|to him|to them|to you]
    all [we|i] [did|do|had to do] [was|is]
    [we|i] only [held|helped|watched|made|brought|had|did|carried|wrote|printed|hung|gave]
    [we're|we are|i'm|i am] [only|just|still|] [beginners|a beginner|amateurs|learners|the new ones|the small ones]
    [we|i] [got|had] [the|your|his|her|our|some|that|a] <word> [<word>|<word> <word>|<word> <word> <word>|] wrong
    [noticed|knew|saw|spotted|found|understood] [it|that|them|] before [we|i] did
    [we're|we are|i'm] [learning|learned|taking notes|asking] from
    [better|nicer|faster|smarter|louder] than [ours|mine|us|we are|we do|i am|we could]
    [has|have|just|has just|have just] [shown|taught|told|corrected] [me|us]
    [sharper|wiser|kinder|quicker|braver|more honest|cleverer] than [our|my|ours|mine]
    [deserve|deserves|earned] the [applause|credit|praise|thanks]
    [the|any|all] [mistakes|errors] [are|were] [ours|mine]
    [you|they|she|he] were right
    [thank|ask|applaud] [her|him|them], not [us|me]
  `,
};

export const traitHumbleHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    i just [watched|asked|did]
    still [a long way|learning]
    it was the <word> <word> who
    the [idea|recipe|credit|trick] [is|came|goes] [from|to|<word>]
    [how it ought|where we want|better than i|more than we|than we do|than i do] [to|do|]
    came [second|third|last]
    what [else|] are we [missing|overlooking|getting wrong]
    where [it|we] [fails|fail|went wrong|got it wrong]
    told us so
    [honest answer|that's really all|our small|by accident|learned from|beginner|beginners|amateur|amateurs]
    [i|we] don't know
    give me [till|until]
    ask someone <word>
    almost there
    should have [listened|asked|checked]
    keep [congratulating|praising|thanking]
    [but|and] the <word> [was|is|were] <word>
    thanks to <word>, who
    [better|faster] than i [ever|]
    who [found|told|thought|knew]
    most of the [work|thinking|talking|lifting]
    [is|was|were|are] [done|made|written|built|grown|baked|cooked|found|drawn|carved|sewn] by
    [was|were|is|are] for us, but
  `,
};

export const traitHumbleOut: WordList = {
  source: 'Boasts of brochures and of award season, "humbled to" among them; ours, read against the labelled sets (2026-11).',
  phrases: `
    [leading|premier|number one|foremost|most trusted|fastest growing] [provider|supplier|company|firm|brand|manufacturer|platform|agency|bakery|hospital|museum|clinic|<word> provider|<word> company|<word> firm]
    [number one|no 1] [in|for|choice|provider|brand|rated|on]
    [award winning|industry leading|market leading|world class|world leading|world renowned|best in class|second to none|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|without equal|like no other|top notch|in a league of]
    [proud|honoured|honored|humbled|thrilled|delighted|excited] to [be|have been] [named|voted|recognised|recognized|ranked|awarded|chosen|selected|among|one of]
    [so|truly|deeply|beyond] humbled
    humbled and [honoured|honored|grateful|proud]
    [named|voted|crowned|ranked] [best|number one|top]
    [we|our] [pride ourselves|unique expertise|unmatched expertise|unique approach|track record]
    [unbeaten|visionary|visionaries|genius|brilliance|pioneers|trailblazer|legendary|superior|elite|flawless]
    [undisputed|still the|again the] number one
    nobody [comes|does|else] [close|it better|can]
    the [finest|best|greatest] [<word>|<word> <word>] in the [country|world]
    once again [we've|i've] [proved|proven|shown|won|been]
    [we|i] [don't|never] [make mistakes|fail|lose]
    never doubted
    [simply|just|so much] better
    better than [everyone|anyone]
    [copy|copies|imitate|envy] us
    [so|truly] [honoured|honored|blessed]
    among the top
    [six|seven|eight] figure
    what you're doing wrong
    less than [delighted|thrilled|perfect]
    [i|we] [closed|smashed] <word>
    yet again [we|named|the best|voted]
    most [trusted|loved|successful] [name|<word>]
    [experts|critics] [agree|say so]
    we are the best
    [nobody|no one|nobody else] <word> <word> [like|the way] [we|us]
    [confirm|confirms|confirmed|proof of|proves|prove|proved|underlines|reflects] our [<word>|] [excellence|expertise|quality|leadership|superiority|position|success|reputation|status]
    [as|being|we're|we are] [the|a] [clear|undisputed|] [market leader|industry leader|market leaders|front runner|benchmark|leader]
    [standards|standard|example|trends] that [others|everyone|everybody|the industry] [follow|follows|copy]
    [everyone|everybody] else [follows|is catching up|is copying|wants to be]
    [our|your] [outstanding|exceptional|unique|unrivalled|extraordinary|unbeatable|excellent] [expertise|team|quality|service|skill|performance|talent|work]
    [speak|speaks] for [themselves|itself|us]
    just that good
    [there's|there is] [no one|nobody] like
    right all along
  `,
};
