import type { WordList } from '../../pack';

export const insult: WordList = {
  source: 'Sneers and curses that always have somebody they are thrown at; ours.',
  phrases: `
    [fuck] [you|u|him|her|them|yourself|yourselves|these people|those people]
    ^ [and|so|well|oh|yeah|then|ok|okay|] screw you
    screw you [all|guys|too|and|for|people]
    screw you $
    [subhuman|human] [trash|scum|filth|garbage|vermin]
    [trash|scum|filth|vermin|garbage|parasites|lowlifes|degenerates] [all of you|the lot of you|every one of you|the lot of them|all of them]
    [you're|you are|your|youre|ur|he's|she's|they're|they are] [a|all|just a|clearly a|obviously a|just|clearly|obviously|] paid [troll|trolls|shill|shills|actor|actors]
    go [fuck|screw|hang] yourself
    [fucking|fuckin|really|absolutely] hate [her|him|them|you|these people|those people]
    ^ [fuck|piss] off
    [fuck|piss] off $
    [just|so|now|please|all] [fuck|piss] off
    fuckoff
    [eat shit|drop dead|go to hell|burn in hell|rot in hell|kiss my ass|suck my dick|stfu|gtfo]
    [piece|pieces] of [shit|crap|garbage|filth|trash]
    bag of [shit|crap]
    [son|sons] of [a bitch|bitches]
    [waste of] [space|skin]
    [stupid|dumb|fat|ugly|lazy|ignorant|crazy|lying|fucking|worthless|pathetic] [bitch|bitches|cow|cunt|whore|slut|idiot|idiots|moron|morons|bastard|bastards|prick|hag|pig|liar|asshole|assholes|loser|losers]
    attention [whore|whores|hooker|hookers|slut|seeker|seekers]
    [stupid|dumb|idiotic|ungrateful|entitled|whiny|annoying|fucking|rude|awful|moronic] [customers|clients|patients|guests|tenants|readers|visitors|passengers|followers]
    [our|my|the|these|those|some] [customers|clients|guests|patients|tenants|readers|followers|users|students|tourists|visitors] are [so|too|all|just|really|getting|becoming|] [stupid|dumb|idiots|morons|sheep|pathetic|brats|dumber|stupider|thicker|lazier|leeches|vermin]
    [desperate|begging] [to be liked|to be loved|to be noticed|for attention|for likes|for approval]
    [nobody|no one|noone] [likes|loves|wants|respects|cares about] you
    [nobody|no one|noone] asked you $
    [are|r] [you|u] [stupid|dumb|retarded|blind|deaf|illiterate|braindead|an idiot|a moron|that stupid|that dumb|really that|even human]
    [you|your|ur|his|her|their] [pathetic|worthless|miserable|sorry] [life|lives|excuse|existence|little|self]
    [too|that] [stupid|dumb|ignorant|thick] to
    [brain dead|braindead|brainless|dumb as|dumber than|thick as] [idiot|idiots|moron|morons|people|person|rocks|a rock|bricks]
    [get a life|get a grip|grow a pair|cry me a river|go cry about it|stay mad|nobody gives a shit about you|who the fuck are you|what the fuck is wrong with you|what the hell is wrong with you]
    ^ [learn to read|learn how to read|learn to spell|learn to code|learn how to code|go learn to code]
    are you [guys|people|lot|all|devs|] [amateurs|clowns|monkeys|incompetent|a bunch of amateurs|a bunch of clowns]
    imagine being [this|that|so|as] [dumb|stupid|clueless|thick|dense|ignorant]
    ^ get a [real|] job $
    you [clearly|obviously|really|literally|] have [no idea|no clue] what you're [talking about|doing]
    you [clearly|obviously|really|literally|] have [no idea|no clue] what you are [talking about|doing]
    what a [stupid|dumb|idiotic|moronic|braindead] [take|comment|opinion|thing to say]
    people like you are [the problem|what's wrong|everything that's wrong]
    [sick of|tired of|fed up with|enough of|can do without|could do without|put up with|dealing with|one less of|fewer] [people|customers|guests|clients|tenants|someone|somebody] like you
    ^ you people voted for [this|it|him|her|them]
    ^ you people [voted|disgust|make me sick|never learn|never listen|can't even|only care|just want|wanted this|asked for this|don't even|have no idea]
    ^ some people [shouldn't|should not] be allowed
    [you|he|she|they] [shouldn't|should not] be [allowed|let] [in public|out in public|online|outside|to breed|to vote]
    [serial|professional|chronic] [complainer|complainers|moaner|moaners|whiner|whiners|whinger|whingers|liar|liars]
    [you're|you are|youre|he's|he is|she's|she is] a [<word>|<word> <word>] and a [liar|coward|bully|thief|fraud|crook|cheat|hypocrite|moron|idiot|clown|con man|disgrace|creep|bigot]
    [you're|you are|youre] a [sad|bitter|pathetic|nasty|spiteful|miserable|lonely], [bitter|little|small|lonely|angry|old|] [little|] [man|woman|person]
    as [miserable|ugly|stupid|dumb|thick|rotten] as [you|he|she|they] [look|looks|are|is|sound|sounds]
    as [miserable|ugly|stupid|dumb|thick|rotten] as [your|his|her|their] [face|faces|attitude|personality|manners]
    [our|my|these] [investors|managers|directors|bosses|shareholders|developers|designers|engineers|clients|customers|competitors] are [so|all|just|absolutely|completely|] [clueless|incompetent|spineless]
    [is|are|was|were|place|town|world|country] full of [morons|idiots|imbeciles|cretins|liars|crooks|thieves|cowards|hypocrites|bigots]
    [somebody|someone|people|a man|a woman|a guy] with the [iq|brain|brains|intelligence|manners|personality] of [a|an] <word>
    [run|staffed|owned|managed|led] by [a bunch of|] [idiots|morons|muppets|liars|crooks|thieves|cowboys|amateurs|imbeciles|bullies|fools|monkeys]
    [dear|hey|hi|ok|okay|some|another|the usual] karen who
    [a|an|another|some|such a] [absolute|total|typical|proper|right|real|complete|] [karen] [who|in|at|on|came|today|just|again|moment|complained|complaining]
    [you|he|she] [clearly|obviously] [can't|cannot] [count|read|spell|write|cook|drive|think]
    and [clearly|obviously] [can't|cannot] [count|read|spell|write|cook|drive|think]
    if you can't afford [<word>|<word> <word>|<word> <word> <word>], [go to|go elsewhere|go somewhere|stay home|stay at home|don't come|don't eat|cook at home]
    [lol|lmao|wow|god|jesus|haha], what [an idiot|a moron|a loser|a dumbass|a clown|an imbecile]
    [the|these|your] [maintainers|devs|developers|mods|moderators|admins|authors] are [so|all|just|] [lazy|idiots|morons|clowns|incompetent|useless|pathetic|clueless|amateurs|a joke]
    [dumbest|stupidest|most stupid|most idiotic] [thing|comment|take|post|idea|article|opinion] [i've|i have] [ever|] [read|seen|heard]
    [only|just] [an idiot|a moron|a fool|idiots|morons|fools] would
    ^ [do|did] you [people|guys] even [test|care|read|check|bother|try|know what|look at]
    ^ do you even [test|care|bother|try]
    why [do|would|did] you [people|idiots] [even|not|always|keep]
    [libtard|libtards|feminazi|feminazis|soyboy|incel|cuck|bootlicker]
    [crooked|corrupt|lying|thieving|filthy|evil] [traitors|traitor|clowns|clown|crooks|crook|politicians|thieves|rats|bunch]
    [traitors|liars|crooks|thieves|criminals|clowns|morons|idiots] [all of them|every one of them|every single one|the lot of them|the whole party|the lot]
    [lock|throw] [them|him|her|'em] [all|] [up|in jail|in prison|in a cell|away]
    [bunch|gang|pack] of [disgusting|corrupt|lying|] [liars|crooks|thieves|clowns|idiots|morons|traitors|cowards]
    [lying|dirty|spineless|sneaky|slimy|filthy|two faced] [little|] [rat|weasel|toad|snake|worm|grifter|fraud|coward]
    [you|u] [absolute|total|complete|utter|pathetic] [grifter|fraud|clown|weasel|disgrace|joke|muppet|coward|idiot|moron]
    is [a|an|such a] [total|complete|absolute|spineless|lying|utter|massive] [clown|weasel|fraud|grifter|rat|toad|liar|idiot|moron|coward|disgrace]
    ^ [absolute|complete|total|utter|proper] [clown|clowns|muppet|muppets|melt|melts|disgrace|joker|jokers|shambles|idiot|idiots|moron|morons]
    face like a [slapped|smacked|bulldog|dropped|bag|wet]
    some of you are [so|all|just|really|truly] [entitled|rude|stupid|ungrateful|thick|lazy|pathetic|clueless]
    [maybe|perhaps] [try|start] [reading|learning|listening|thinking]
    try reading the [website|menu|sign|post|description|instructions|label|page|manual|email]
    ^ [don't|do not|never] come back $
    [customers|clients|guests|patients|parents|people|you lot] [moaning|whining|whinging|whingeing|bitching|crying] [about|because|that]
    couldn't [fix|run|organise|organize|make] a [sandwich|piss up|bath|bun fight|cup of tea]
    those people [just|only] [read|want|do|sit|copy] [a|the|from|it|nothing]
    every [single|] one of you [spineless|useless|lying|worthless|pathetic|greedy|little]
    ^ [fucking|bloody|absolute|total] [liars|thieves|crooks|clowns|cowards]
    [spineless|useless|greedy] little [shits|rats|weasels|worms]
    [go|] [fuck|fornicate|screw] [himself|herself|themselves|itself|yourself|yourselves]
    [fuck|screw] [all of you|every one of you|<mention>|your feelings|your opinion]
    shut the [fuck|hell|f] up
    shut [your|ya|yo|ur|his|her] [stupid|fat|damn|fucking|filthy|] [mouth|face|trap|gob|piehole]
    calm the fuck down
    sit [your|ya|yo|ur|his|her] [sorry|fat|dumb|] ass down
    [eat|suck] a [bag of|] [dick|dicks|cock|cocks]
    [go and|go|just] [choke|drown yourself|jump off a bridge|jump off a cliff|play in traffic]
    [bite me|get bent|get stuffed|bog off|naff off|sod off|bugger off|eff off]
    ^ be gone, [chud|troll|peasant|you]
    who died and made [you|him|her] [the|] [king|queen|boss|god]
    [crawl|go] back [to|under|into|in] [your|that|the] [cave|basement|hole|rock|bridge|swamp|gutter|sewer|country]
    go back to where you [came|come] from
    [cowards|trash|crud|scum|losers|morons|idiots|clowns|pigs|snakes|rats|hypocrites|liars|bigots|racists|fools|parasites|vermin|animals|creeps|perverts|filth|thugs|leeches] like [you|u|yourself|yourselves|him|her|them]
    [your|ur|his|her|their] [sheer|own|utter|complete|] [stupidity|idiocy|cowardice|bigotry|delusions|sorry asses|sorry ass|fat ass|fat asses|ugly ass]
    [your|ur|his|her|their] [dumb|ugly|stupid|fat|fucking|filthy|lying] [mouth|mouths|face|faces|head|heads]
    [you|u] [clearly|obviously|literally|really|just|] know nothing
    [you people|you guys|you all|y'all|they all|you lot] [all|really|fucking|just|totally|] suck
    [you|u] [all|really|fucking|just|totally|] suck $
    [you're|you are|he is|he's|she is|she's|they are|they're] [the one|still|always|clearly|obviously|constantly] lying
    [he's|she's|you're|they're|is|are|ur] [so|just|all|] full of [shit|crap|bs|bullshit|lies]
    [you|u] have the [personality|iq|brain|brains|intelligence|charisma|manners|wit|attention span] of [a|an]
    [low|single digit|double digit|room temperature] iq
    [put|get] [your|] brain [in|into] gear
    use your [brain|brains] for once
    [not|n't] [have|got] [two|a single|half a|any] brain [cells|cell]
    [you|he|she|they] [sound|sounds|look|looks] [so|really|very|] [stupid|dumb|ignorant|pathetic|like a fool|like an idiot|like a moron|like a clown|like fools|like idiots]
    you look like a [failed|fat|cheap|sad|used|crackhead|tramp|tramps]
    you [think|thought] [you're|you are|your|ur] [so|] [smart|clever] $
    how [fucking|] [stupid|dumb|ignorant|clueless|thick|dense] [can you|are you|do you|can people|can one|can they|must you|do they]
    [are|r] [you|u] [all|all of you|really|actually|just|fucking|that] [stupid|dumb|retarded|blind|deaf|braindead|thick|idiots|morons]
    [you're|you are|they're|they are|ur] [all|nothing but|just|such] [sheep|clowns|fools|sheeple|hypocrites|animals|trash|garbage]
    [get|seek|need|needs] [professional|psychiatric|serious mental|mental] help
    [there's|there is|get|seek] help for your
    [take|took|forgot|off|on] [your|his|her] meds
    [you|he|she|they] [is|are] [actually|clearly|obviously|literally|seriously|] [mentally ill|seriously disturbed|off his rocker|off her rocker]
    [most|very|so|extremely|really|] rude [employee|employees|waitress|waiter|receptionist|cashier|nurse|gate agent]
    [useless|incompetent|lazy|worst|stupid] [and|] [rude|lazy|useless|stupid|dumb|incompetent] [staff|employees|employee|people|agents|agent|crew]
    [most|] [useless|incompetent|stupid|clueless] [employee|employees|staff|agents|agent|crew] [ever|in|at|on|i have|i've]
    [bitches|hoes|thots] [ain't|aint|are|will|never|always|want|expect|think|act]
    [biggest|worst|dumbest|stupidest|ugliest|rudest|laziest] [human|humans|human being|people|person|excuse for a] [alive|ever|on earth|on the planet|in the world|i|of]
    [world's|worlds|nation's] [worst|biggest|dumbest|ugliest] [human|person|liar|loser|hypocrite]
    [enemy|enemies|enemys] of the people
    [scum|dregs|filth] of [the|] [earth|society|humanity]
    [hate|hates|despise|can't stand|cannot stand] [your|his|her] [guts|face|stupid face|voice]
    [your|his|her] face makes me [sick|fume|puke|vomit|angry|want]
    [trumptard|trumptards|trumpie|trumpies|magat|magats|maggat|maggats|demonrat|demonrats|democrap|democraps|dumbocrat|dumbocrats|repuglican|repuglicans|rethuglican|rethuglicans|broflake|broflakes|chud|chuds|republitard|republitards|conservatard|hillbot|brexshit|remoaner|remoaners|wokeist|wokeists]
    [crooked hillary|creepy joe|sleepy joe|lyin ted|crazy nancy|drumpf]
    <mention> [fool|idiot|moron|loser|liar|coward|clown|twat|prick|bellend|wanker|dickhead] $
    ^ [you|] [idiot|idiots|moron|morons|dumbass|liar|liars|loser|losers|coward|cowards|bigot|bigots|misogynist|hypocrite|hypocrites|traitor|traitors|scum|twat|wanker|bellend] $
    [you|you're a|you are a|ur a] [fucking|lying|filthy|disgusting|leftist|little|dirty|bloody|greedy] [snake|rat|pig|leech|worm|weasel|toad]
    [you're|you are|he's|he is|she's|she is] a [complete|total|damn|fucking|] [fool|jerk]
    [what|such] a [fool|jerk|pig] $
    [you're|you are|he's|he is|she's|she is|they're|is|are] [such|] [a|] [fucking|complete|] [bully|bullies] $
    [the|world's|worlds] [biggest|worst|dumbest] [tosser|tossers|idiot|idiots|moron|morons|dumbass|dumbasses|liar|liars|hypocrite|hypocrites|cunt|cunts|prick|pricks|wanker|wankers|bigot|bigots|coward|cowards]
    [lazy|dumb|sorry|stupid|fat] asses
    [thank god|thank goodness|good thing|glad] [you're|you are|ur] not [on|in|my|our|a|the|part]
    stop being [a|such a|an] [crybaby|baby|bitch|pussy|coward|hypocrite|snowflake|clown|asshole|dick|jerk|idiot|moron]
    [you|he|she|they] [are|is] [obviously|clearly|totally|utterly|] incapable of
    [edgy|angry|whiny] [teen|teenager|teenagers]
    how does it feel to [be|have] [so|such|the worst|hated|almost everyone|everyone|everybody]
    [suck|sucks|sucked] [my|me|infinite|huge|] [dick|dicks|ass|balls|cock]
    [the|our|your|this|that] [cook|chef|coach|boss|manager|waiter|waitress|teacher|singer|driver|pilot|ref|referee|nurse|doctor|actor|actress|staff] [really|fucking|] sucks
    [fake|fucking|dumb|stupid|basic|nasty|broke] hoes
    [fake|bitch|dumb|broke|punk|weak|sorry|heartless|lame] [fan|] ass [mf|mfs|hoes|bitch|bitches|idiots|people|fans|dudes]
    [is|are|you're|he's|she's|they're] [so|] [horrible|terrible|shit|useless|crap] at [acting|singing|your job|his job|her job|their job|their jobs|parenting]
    [spineless|evil|lying|amoral|disgusting|clueless|pathetic|incompetent] [president|prime minister|senate|senators|senator|congressman|congresswoman|politicians|politician|party|mayor|governor|council|minister|men|women|boomers|leftist|republican|democrat|government]
    [verbal|word|mental] [diarrhea|diarrhoea]
    [steaming|hot|] pile of [steaming|] [shit|crap|garbage]
    [moronic|idiotic|imbecilic|braindead|brain dead] [comment|comments|post|posts|tweet|tweets|take|reply|people|fans|users|followers]
    [worthless|human|utter] [trash|garbage|scum|filth]
    [morons|idiots|imbeciles|clowns|assholes|scumbags|bastards|cretins|moron|idiot] [who|that|in charge|running|at]
    [whoring|selling] [yourself|himself|herself|themselves] [out|] [to|for]
    [cunt|cunts]
    [you|that|this|these] [fucking|little|absolute|utter] [degenerate|disgrace|joke|animal|animals|creep|weirdo|weirdos]
    hey [dickwad|dickhead|asshole|assholes|dumbass|idiot|idiots|moron|morons|dipshit|shithead|fuckface|loser|losers|genius]
    [#libtard|#libtards|#lockhimup|#lockherup|#lockthemup|#lockthemallup|#racepimp|#scum|#pricks|#tossers|#wankers|#magats|#magat|#demonrats|#dumbocrats|#trumptards|#traitors|#traitor|#vermin|#fuckoff|#creepyjoebiden|#creepyjoe|#crookedhillary]
  `,
};

export const insultNoun: WordList = {
  source: 'Names that people call each other in anger; those that are a slur stand in a list of their own.',
  phrases: `
    [clown|clowns|bigot|bigots|hypocrite|hypocrites|nitwit|nitwits|halfwit|halfwits|dimwit|dimwits|numpty|bellend|bellends|knobhead|plonker|turd|turds|degenerates|traitor|traitors|misogynist|sicko|sickos|thug|thugs|crybaby|crybabies|nutjob|nutjobs|nut job|nutcase|buffoon|buffoons|sociopath|narcissist|motherfucker|motherfuckers|fucker|fuckers|fuckwit|fuckwits|dickwad|tosspot]
    [idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|dumbass|dumbasses|dipshit|dipshits|shithead|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|bitches|cunt|cunts|twat|twats|prick|pricks|dickhead|dickheads|douche|douchebag|douchebags|jackass|scumbag|scumbags|scum|vermin|loser|losers|coward|cowards|whore|whores|slut|sluts|skank|liar|creep|pervert|perverts|psycho|psychopath|lunatic|parasite|parasites|cockroach|wanker|wankers|tosser|tossers|hag|skanks|thot|thots|slag|slags|whores|liars|snowflakes|creeps|psychos|pervs|perv|snowflake|subhuman]
  `,
};

export const insultAdjective: WordList = {
  source: 'What makes a name that somebody is called in anger worse, right before it; ours.',
  phrases: `
    [stupid|dumb|worthless|pathetic|spineless|useless|lying|filthy|disgusting|heartless|selfish|bloody|fucking|fuckin|fucken|absolute|complete|utter|total|arrogant|ignorant|corrupt|greedy|lazy|fat|ugly|leftist|liberal|republican|racist|horrible|bitter|rotten|evil|miserable|nasty|sick|vile|fake|fake ass|bitch ass|sorry ass|dumb ass|wife beating|two faced|self righteous|entitled|ungrateful|retarded|inbred|bitter old|stupid old|old]
  `,
};

export const insultCurse: WordList = {
  source: 'What is thrown at somebody whose name follows.',
  phrases: `
    fuck
  `,
};

export const insultPerson: WordList = {
  source: 'What only people can be, and is said to hurt: by it an insult of somebody with a name is known.',
  phrases: `
    [pathetic|delusional|clueless|spineless|brainless|deranged|despicable|ignorant|illiterate|insufferable|vile|worthless|stupid|dumb|evil|mentally ill|a clown|a hypocrite|a fraud|a coward|a disgrace|an embarrassment|a puppet|a pig|a liar|a bully|a racist|a bigot|a walking disaster|a waste of space]
  `,
};

export const wholeGroup: WordList = {
  source: 'People by party, faith, origin, colour, sex and trade, right before what they all are said to be.',
  phrases: `
    [anyone|anybody|everyone|everybody|people|those] who [still|] [vote|votes|voted|support|supports|supported|believe|believes|use|uses|drive|drives|watch|watches]
    [people|folks|those] from [the|] [north|south|east|west|that village|that part|there|abroad|over there|<word>]
    [liberals|conservatives|democrats|dems|republicans|leftists|the left|the right|rightwingers|right wingers|libs|maga|antifa|socialists|communists|progressives|tories|the tories|feminists|vegans|atheists|muslims|christians|catholics|jews|hindus|arabs|immigrants|migrants|refugees|foreigners|mexicans|americans|russians|chinese people|indians|whites|white people|blacks|black people|asians|gays|gay people|lesbians|homosexuals|trans people|women|men|girls|females|males|millennials|boomers|gen z|zoomers|teenagers|cops|police|politicians|journalists|lawyers|bankers|teachers|recruiters|estate agents|letting agents|realtors|landlords|tourists|cyclists|motorists|consultants|influencers|salesmen|salespeople|bureaucrats|civil servants|tradesmen|travellers|gypsies|the homeless|the unemployed|poor people|homeless people|the french|the english|the germans|germans|italians|poles] [are|r|is]
  `,
};

export const wholeGroupVerdict: WordList = {
  source: 'What no large group is as a whole; ours.',
  phrases: `
    [brain dead|evil|insane|all lazy|so lazy|lazy people|all thieves|all liars|scum|vermin|trash|garbage|filth|filthy|brainless|stupid|dumb|idiots|morons|criminals|terrorists|terrorist organization|terrorist organisation|violent|disgusting|pathetic|worthless|useless|racists|racist|fascist|fascists|nazis|perverts|demons|disturbed|mentally ill|traitors|whiny|cowards|losers|hypocrites|liars|crooks|thieves|leeches|vultures|scroungers|spongers|freeloaders|entitled|thick|animals|pigs|snakes|rats|savages|barbaric|barbarians|parasites|sheep|egoistic|inferior|subhuman|lazy|dirty|a cancer|a disease|a plague|a cult|a disgrace|a joke|an embarrassment|the enemy|hate group|enemies]
  `,
};

export const wholeGroupHated: WordList = {
  source: 'Hatred and shut doors for a group of people; ours.',
  phrases: `
    [i|we|they|all|] [fucking|really|just|] [hate|despise|fuck|ban|deport] [all|the|these|those|] [islam|muslims|jews|christians|catholics|hindus|arabs|immigrants|migrants|refugees|foreigners|mexicans|indians|russians|whites|white people|blacks|black people|asians|gays|homosexuals|liberals|conservatives|democrats|republicans|leftists|feminists|cops]
    [terrorist|terrorists|disgusting|filthy|fucking|stupid|dirty|brainless|damn|evil] [muslims|christians|jews|catholics|immigrants|migrants|foreigners|mexicans|indians|liberals|conservatives|democrats|republicans|leftists|feminists|whites|blacks|gays]
    [white genocide|#whitegenocide|anti whites|anti white|great replacement|islamification|race traitor|race traitors|muslim invasion|migrant invasion]
    white people are [going extinct|dying out|being replaced]
    [stay|remain|be|always be] a white [nation|country|town|village]
    [muslims|islamists|pakistanis|jews|immigrants|migrants|mexicans|blacks|whites|women|arabs] [doing what they do best|are all the same|can't be trusted|cannot be trusted|don't belong here|should go home|should leave|must go|ruin everything|are taking over]
    [pakistani|muslim|asian|migrant|black|gypsy] [grooming gang|grooming gangs|rape gang|rape gangs|crime gangs]
    [snake|hate|traitor] party
  `,
};

export const insultWord: WordList = {
  source: 'What people say somebody is, to hurt; ours.',
  phrases: `
    [stupid|dumb|pathetic|worthless|useless|disgusting|repulsive|delusional|ignorant|clueless|spineless|brainless|braindead|illiterate|insufferable|vile|fat|ugly|trash|garbage|incompetent|deranged|despicable]
    [a joke|a disgrace|an embarrassment|a waste|a failure|a fraud|a clown|a thief|a hypocrite|not human|dead to me|beneath me|what is wrong|evil|mentally ill|a walking]
  `,
};

export const insultTarget: WordList = {
  source: 'Somebody, right before what is said of them.',
  phrases: `
    [you are|you're|youre|ur|u r|you guys are|you people are|you all are|y'all are|he is|he's|hes|she is|she's|shes|they are|they're|theyre]
  `,
};

export const insultAddress: WordList = {
  source: 'Somebody, right before the name they are called.',
  phrases: `
    [you|u|you are|you're|youre|ur|you people|he is|he's|hes|she is|she's|shes|they are|they're|theyre|these|those|what a|what an|such a|such an|bunch of|pack of|that|this]
    [is|are|was|sounds like|acts like|looks like] [a|an|such a|such an|a complete|a total|an absolute|a fucking|a stupid|a bunch of]
    [your|ur] [a|an|such a|such an|just a]
    what [a|an] <word>
  `,
};

export const slur: WordList = {
  source:
    'Words that name people only to wound them, by origin, colour, faith, love or ability; the plainest cases, words with another common sense left out.',
  phrases: `
    [nigger|niggers|kike|kikes|spic|spics|wetback|wetbacks|gook|gooks|raghead|ragheads|towelhead|towelheads|paki|pakis|darkie|darkies|chinaman|chinamen|beaner|beaners|squaw|wop|wops]
    [faggot|faggots|fagot|faggy|tranny|trannies|shemale|shemales|he she]
    [retard|retards|retarded|tard|tards|spaz|spastic|spastics|mongoloid|cripple|cripples|midget|midgets]
    [chink|chinks] [are|face|eyes|food|eyed|bastard|people]
    [pet|house] [negro|negros|negroes]
    [you|u|fucking|fooking|fuckin] [poof|poofs]
    [poofter|poofters|faggotry|the pikey]
    [you|these|those|fucking] [chink|chinks|fag|fags|dyke|dykes|jap|japs|coon|coons|gyppo|gyppos|pikey|pikeys]
  `,
};

export const slurUnless: WordList = {
  source: 'The same letters in another sense: a name, a part of science, a team that was.',
  phrases: `
    fire [retardant|retarded]
    [flame|growth|tar] [retarded|retard]
    midget [car|cars|race|racing|league|mustangs|submarine]
    spastic [paralysis|colon|cerebral|muscle|gait|diplegia|paraplegia]
    [the word|the r word|called him a|called her a|called me a|called them|calling people|say the word|used the word|using the word|stop saying|don't say|never say] [retard|retarded|faggot|faggots|midget|tranny|cripple|spaz]
    cripple [the|our|their|its|your|an|my]
  `,
};

export const swearing: WordList = {
  source: 'Strong words; harmless among friends, not when somebody is blamed with them.',
  phrases: `
    [fuck|fucks|fucked|fucking|fuckin|fucken|fking|fckn|fucker|fuckers|motherfucker|motherfuckers|motherfucking|shit|shite|shitty|bullshit|shitshow|clusterfuck|goddamn|goddamned|bollocks]
  `,
};

export const swearingBlame: WordList = {
  source: 'What people say when they hold somebody to account; ours.',
  phrases: `
    [fix|explain|refund|cancel|cancelled|canceled|broke|broken|ruined|ruin|service|worst|useless|terrible|horrible|garbage|trash|scam|charged|charging|charge|pay|paying|paid|uninstall|uninstalling|cut the shit|unsubscribe|delayed|delay|waiting|lost|sucks|stop|ridiculous|unacceptable|incompetent|website|app|update|phone|support|money|hold|company|customer|customers|never again]
    your [app|service|website|site|company|product|update|staff|people|airline|support|system|team|shit|fucking|shitty]
  `,
};

export const swearingLaugh: WordList = {
  source: 'Signs that it is meant among friends, or in praise.',
  phrases: `
    [lol|lmao|lmfao|rofl|haha|hahaha|ha|jk|love|loved|awesome|amazing|great|hilarious|thank|thanks|congrats|legend|best|excited|happy]
  `,
};

export const violentWish: WordList = {
  source: 'Wishes and threats of harm to people, serious or not: nobody can hear the wink; ours.',
  phrases: `
    [kill yourself|kill yourselves|kys|hang yourself|end your life]
    [deserve|deserves|deserved] to die
    [deserve|deserves|deserved|need|needs|ought] to [be shot|be hanged|be hung|be killed|be beaten|be executed|get shot|get shot up|get killed|get beaten|get hit|get stabbed|get slapped|get cancer|burn|rot|suffer|be raped]
    [should|must|you can|they can|he can|she can] [die|be shot|be hanged|be hung|be killed|be executed|be beaten|get shot|get killed|get cancer|burn in|rot in|all die|be deported|be burned|hang for]
    [hope|wish|pray|praying|hoping] [you|he|she|they|someone|somebody|your family|your kids|your plane] [die|dies|died|burn|burns|rot|rots|suffer|suffers|get cancer|gets cancer|get hit|gets hit|get shot|gets shot|kills|get raped|crash|crashes]
    [i'll|i will|i'm gonna|i'm going to|im gonna|ima|i want to|i wanna|someone should|somebody should|let's] [kill|shoot|stab|strangle|murder|behead|hang|lynch|punch|choke|beat up|burn down|blow up|bomb] [you|him|her|them|that guy|that bitch|those people|these people|this guy|your|their|his|everyone|everybody]
    [should|must|ought to|need to|needs to|deserves to|deserve to] [really|seriously|also|all|both|just|] [be|get] [fired|sacked|arrested|jailed|impeached|deported|locked up|in jail|in prison|behind bars|put down|castrated|sterilised|sterilized]
    [hope|hopes|wish] [you|he|she|they|someone|somebody|it|all of you|you all] [all|just|] [get|gets|got|catch|catches] [cancer|lung cancer|aids|covid|ebola|fired|sacked|run over|sick|beaten|raped|robbed|sued into|what you deserve]
    [hope|hoping] your [<word>|] [burns|rots|falls off|fails]
    [hope|hopes|wish|hoping] [you|he|she|they] [choke|chokes|drown|drowns|crash|crashes|starve|starves] [on|in|into|and|soon|slowly]
    [take|send|drag|march] [him|her|them|you|these] to the [gallows|guillotine|firing squad|electric chair|gas chamber|gulag]
    [put|puts] [you|him|her|them] to death
    let [the|a|them|him|her] [train|bus|car|truck|lorry|all|] [hit them|hit him|hit her|run him over|run her over|run them over|drown|burn|rot|starve]
    [go|just go|go and] die
    [sposed|supposed|got|have|has|need|needs|ought] to die $
    [get|gets|getting] what's coming [to|for] [you|him|her|them]
    [better not|don't|do not] [mess|fuck] with [us|me] [now|again|or]
    [beat|beating|whoop|bust|bash] [your|ur|ya|yo|his|her|their] [sorry|fat|lazy|punk|dumb|] [ass|asses|face|faces|head|heads|skull] [in|]
    [slap|slapping|kick|punch|choke|drop kick|beat|smack|hit] [a|that|this|the|these] [bitch|hoe|bitches|hoes|slut|cunt]
    [want|wanna|makes me want|would love|love] to [knock|punch|slap|choke|strangle|smack] [him|her|them|you] [out|in the|in his|in her|in their|so]
    headbutt your
    [shoot|hang|lynch|drown] [them all|all of them|the lot of them|all the|every one of them]
    [watch your back|you're dead meat|you are dead meat|i know where you live|we know where you live|bullet in his head|bullet in your head|deserves a punch in the face|punch you in the face]
    [should|must|ought to|need to|deserve to] [be|get] [dragged out|dragged|strung up|lined up|put down|flogged|drowned|thrown off|put against|slapped|hit|beaten up|burned alive]
    [hope|wish|hoping] [your|his|her|their|the] [<word>|] [office|house|home|building|shop|car|place|business] [burns|burn|crashes|collapses]
  `,
};

export const insultCrowd: WordList = {
  source: 'People of whom there are many, told of before "they are lazy" follows; ours.',
  phrases: `
    [customers|clients|guests|patients|tenants|tourists|visitors|users|students|employees|workers|interns|apprentices|candidates|applicants|recruiters|politicians|councillors|managers|agents|consultants|landlords|cyclists|motorists|influencers|journalists|lawyers|bankers|cops|neighbours|neighbors|fans]
    [gen z|zoomers|millennials|boomers|teenagers|women|men|girls|immigrants|migrants|foreigners|refugees|young people|old people|poor people|people today|people these days|kids today|kids these days]
  `,
};

export const insultCrowdVerdict: WordList = {
  source: 'What is said of all of them in the next breath, and of cats and shoes as well; ours.',
  phrases: `
    [they're|they are|theyre] [all|just|] [so|too|] [lazy|entitled|ungrateful|ugly|useless|fat|trash|garbage|thick]
  `,
};

export const wholeGroupWhy: WordList = {
  source: 'The same verdict as a question that wants no answer; ours.',
  phrases: `
    [why|how] are [customers|clients|tourists|users|tenants|guests|patients|men|women|girls|boomers|millennials|gen z|zoomers|teenagers|cyclists|motorists|recruiters|estate agents|landlords|vegans|politicians|americans|germans|brits|foreigners|immigrants|young people|old people|liberals|conservatives|republicans|democrats|feminists|christians|muslims] [all|always|] so [fucking|bloody|damn|incredibly|] [stupid|dumb|thick|clueless|lazy|entitled|useless|pathetic|ignorant|trashy|evil|disgusting|brainless]
  `,
};

export const insultReason: WordList = {
  source: 'What people "like you" are blamed for; who is thanked with the same words is the reason why we bake. Ours.',
  phrases: `
    [people|customers|guests|clients|patients|tenants|parents|men|women] like you are [the reason|why] [nobody|no one|people|small|local|good|decent|honest|family|independent|restaurants|shops|pubs|cafes|businesses|staff|waiters|nurses|teachers|places|we can't|we closed|we close|i quit|we hate|i hate|i drink]
  `,
};
