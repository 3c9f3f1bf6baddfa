import type { WordList } from '../../pack';

export const insult: WordList = {
  source: 'Sneers and curses that always have somebody they are thrown at; ours.',
  phrases: `
    [fuck] [you|u|him|her|them|off|yourself|yourselves|these people|those people]
    [screw|damn] you
    go [fuck|screw|hang] yourself
    [fucking|fuckin|really|absolutely] hate [her|him|them|you|these people|those people]
    [piss off|eat shit|drop dead|go to hell|burn in hell|rot in hell|kiss my ass|suck my dick|stfu|gtfo]
    [piece|pieces|bag] of [shit|crap|garbage|filth|trash]
    [son|sons] of [a bitch|bitches]
    [waste of] [space|skin]
    [stupid|dumb|fat|ugly|lazy|ignorant|crazy|lying|fucking|worthless|pathetic] [bitch|bitches|cow|cunt|whore|slut|idiot|idiots|moron|morons|bastard|bastards|prick|ass|hag|pig|liar|asshole|assholes|loser|losers]
    attention [whore|whores|hooker|hookers|slut|seeker|seekers]
    [stupid|dumb|idiotic|ungrateful|entitled|whiny|annoying|fucking|rude|awful|moronic] [customers|clients|patients|guests|tenants|readers|visitors|passengers|followers]
    [our|my|the|these|those] [customers|clients|guests|patients|tenants|readers|followers] are [stupid|dumb|idiots|morons|sheep|pathetic|brats|so stupid|too stupid|so dumb|too dumb]
    [desperate|begging] [to be liked|to be loved|to be noticed|for attention|for likes|for approval]
    [nobody|no one|noone] [likes|loves|wants|asked|respects|cares about] you
    [are|r] [you|u] [stupid|dumb|retarded|blind|deaf|illiterate|braindead|an idiot|a moron|that stupid|that dumb|really that|even human]
    [you|your|ur|his|her|their] [pathetic|worthless|miserable|sorry] [life|lives|excuse|existence|little|self]
    [too|that] [stupid|dumb|ignorant|thick] to
    [brain dead|braindead|brainless|dumb as|dumber than|thick as] [idiot|idiots|moron|morons|people|person|rocks|a rock|bricks]
    [get a life|get a grip|grow a pair|cry me a river|cry about it|stay mad|nobody gives a shit about you|who the fuck are you|what the fuck is wrong with you|what the hell is wrong with you]
    ^ [learn to read|learn how to read|learn to spell]
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
  `,
};

export const insultNoun: WordList = {
  source: 'Names that people call each other in anger; those that are a slur stand in a list of their own.',
  phrases: `
    [idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|dumbass|dumbasses|dipshit|dipshits|shithead|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|bitches|cunt|cunts|twat|twats|prick|pricks|dickhead|dickheads|douche|douchebag|douchebags|jackass|scumbag|scumbags|scum|vermin|loser|losers|coward|cowards|whore|whores|slut|sluts|skank|liar|creep|pervert|perverts|psycho|psychopath|lunatic|parasite|parasites|cockroach|wanker|wankers|tosser|hag|snowflake|subhuman]
  `,
};

export const insultWord: WordList = {
  source: 'What people say somebody is, to hurt; ours.',
  phrases: `
    [stupid|dumb|pathetic|worthless|useless|disgusting|repulsive|delusional|ignorant|clueless|spineless|brainless|braindead|illiterate|insufferable|vile|fat|ugly|trash|garbage|incompetent|deranged|despicable]
    [a joke|a disgrace|an embarrassment|a waste|a failure|a fraud|a clown|a thief|a hypocrite|not human|dead to me|beneath me|what is wrong]
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
    [is|are|was] [a|an|such a|such an|a complete|a total|an absolute|a fucking|a stupid|a bunch of]
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
    [fuck|fucks|fucked|fucking|fuckin|fking|fckn|fucker|fuckers|motherfucker|motherfuckers|motherfucking|shit|shite|shitty|bullshit|shitshow|clusterfuck|goddamn|goddamned|bollocks]
  `,
};

export const swearingBlame: WordList = {
  source: 'What people say when they hold somebody to account; ours.',
  phrases: `
    [fix|explain|refund|cancel|cancelled|canceled|broke|broken|ruined|ruin|service|worst|useless|terrible|horrible|garbage|trash|scam|charged|delayed|delay|waiting|lost|sucks|stop|ridiculous|unacceptable|incompetent|website|app|update|phone|support|money|hold|company|customer|customers|never again]
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
    [shoot|hang|lynch|drown] [them all|all of them|the lot of them|all the|every one of them]
    [watch your back|you're dead meat|you are dead meat|i know where you live|we know where you live|bullet in his head|bullet in your head|deserves a punch in the face|punch you in the face]
    [should|must|ought to|need to|deserve to] [be|get] [dragged out|dragged|strung up|lined up|put down|flogged|drowned|thrown off|put against|slapped|hit|beaten up|burned alive]
    [hope|wish|hoping] [your|his|her|their|the] [<word>|] [office|house|home|building|shop|car|place|business] [burns|burn|crashes|collapses]
  `,
};
