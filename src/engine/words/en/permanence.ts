import type { WordList } from '../../pack';

export const privateDataTheirs: WordList = {
  source: 'How somebody else’s number, address or mail is led up to; a firm’s own stands after “our” and “us”, and is no secret.',
  phrases: `
    [her|his|the customer's|customer's|the client's|client's|the patient's|patient's|the tenant's|the guest's|the student's|my ex's|my boss's|my neighbour's|my neighbor's|his wife's|her husband's] [private|personal|home|cell|mobile|new|] [number|phone|phone number|mobile|cell|email|e mail|address|whatsapp]
    their [private|personal|home|cell|mobile] [number|phone|phone number|email|e mail|address]
    [call|text|email|phone|ring|reach|message|contact|harass|bother] [her|him] [at|on|under]
    [he|she] lives [at|on|in]
    [reach|contact|email|call|phone] [the customer|the client|the patient|this customer|this woman|this man|this guy] [at|on|under]
    lives at
  `,
};

export const privateDataDelivered: WordList = {
  source: 'Where an answer says whose door something was left at; ours.',
  phrases: `
    [was|were|been|got|is being|we|i] [delivered|sent|shipped|posted|dispatched|left] [it|this|them|yours|] [to|at]
    your address [is|as|was]
  `,
};

export const privateDataResident: WordList = {
  source: 'Somebody with a title and a name, right before where they live; ours.',
  phrases: `
    [mr|mrs|ms|miss] [<word>|<word> <word>] [of|from|at]
  `,
};

export const privateDataHouse: WordList = {
  source: 'How a counter or desk is led up to; its number is there for everybody. Ours.',
  phrases: `
    [call|ring|phone|text|dial|reach|contact|whatsapp|telephone] [us|the|our] [<word>|<word> <word>|] [on|at|under|directly|]
    [us|our <word>|the <word>] [a ring|a call|a bell|a shout|a buzz] [today|tomorrow|tonight|later|] [on|at]
    [call|ring|phone] my [office|shop|studio|practice] [today|tomorrow|]
    [our|the] [<word>|] [number|phone|line|hotline|helpline|switchboard|landline|desk] [is|on|at|]
    [tel|telephone|hotline|helpline|switchboard|reception|booking line]
  `,
};

export const privateDataContact: WordList = {
  source: 'Somebody with a name, right before how to reach them.',
  phrases: `
    [call|text|phone|ring|reach|whatsapp] [mr|mrs|ms|miss|our colleague|my colleague|my assistant|our neighbour|our neighbor] <word> [at|on|under]
  `,
};

export const privateDataPerson: WordList = {
  source: 'People who come to a house in confidence; a name may follow.',
  phrases: `
    [patient|client|pupil|tenant|inmate|resident] <word> <word>
  `,
};

export const privateDataOwn: WordList = {
  source: 'How people give out their own.',
  phrases: `
    my [private|personal|home|cell|mobile|new|] [number|phone|phone number|mobile|cell|email|e mail|email address|address|whatsapp|passport number|date of birth|dob]
    [call|text|email|phone|ring|reach|whatsapp] me [at|on|under]
    i live [at|on]
    [i'm|i am] at <number>
  `,
};

export const privateDataEmptyHome: WordList = {
  source: 'How people tell that nobody is at home; ours.',
  phrases: `
    [house|flat|home|place] [is|all|stands|] [all|] [alone|empty|unattended] [at|in|on]
  `,
};

export const privateDataReferenceBare: WordList = {
  source: 'The same labels without "number"; the number follows at once. Ours.',
  phrases: `
    [your|my] [order|booking|reservation|account|ticket|case|claim|policy|membership|invoice]
    your [booking|order|reservation|account|confirmation|ticket|case|claim|policy|tracking|membership|invoice|customer] [number|reference|ref|code|id] [is|was|]
  `,
};

export const privateDataReference: WordList = {
  source: 'Labels of numbers that open a booking, an order, an account; ours, after customer service posts.',
  phrases: `
    [student|pupil|patient|employee|insurance] [number|no|nr|id]
    [booking|confirmation|reservation|order|ticket|case|reference|ref|tracking|policy|account|customer|claim|member|membership|invoice|flyer|passport|licence|license|record] [number|no|nr|num|id|code|locator|is]
    [confirmation|booking ref|booking reference|pnr|record locator|case ref|acct]
  `,
};

export const notYetPublic: WordList = {
  source: 'What people say right before or after something that was not theirs to say yet; ours.',
  phrases: `
    [not|isn't|aren't|is not|are not|hasn't been made|not been made] public yet
    not yet [public|made public|for the public]
    [under|still under|lifts the|breaks the|breaking the|despite the] embargo
    embargoed until
    [off the record|not for publication|not for the public|strictly confidential|company confidential|confidential information|for internal use|internal use only|internal only|internal memo|under nda|signed an nda|insider information|inside information]
    [not|n't] supposed to [tell|share|say|post|know|talk about] [this|you|anyone|anybody|it]
    [i|we|you] [shouldn't|should not|am not supposed to|are not supposed to|aren't supposed to|can't really|probably shouldn't] [be telling you|be saying this|be sharing this|be posting this|post this|tell you this|share this|say this]
    [don't|do not] [share|spread|forward|post] this [outside|beyond|with anyone outside]
    [peek|look|glimpse|saw|seen|got] [at|] [the|our|their|this] [<word>|<word> <word>|] [numbers|figures|results|earnings] before [they|it|they're|it's] [go|goes|come|comes|are|is|] [out|public|published|announced]
    [don't|do not] tell [my boss|my manager|legal|pr|our ceo|the press|the ceo|our lawyers|my editor|marketing]
    [before|ahead of] [the official announcement|it's announced|it is announced|it's official|legal sees|pr sees]
    [nobody|no one] is supposed to know
    [the|our] [unreleased|unpublished|unannounced] [figures|numbers|results|product|merger|deal|album|version|feature|report]
    [we're|we are|they're|they are] [secretly|quietly] [acquiring|merging|laying off|selling|closing|firing|buying]
    between you and me, [the|our|their|this] [<word>|<word> <word>|] [deal|merger|sale|launch|results|numbers|figures|layoffs|contract|acquisition|takeover|closure|lawsuit]
    [internal|unaudited|our preliminary] [numbers|figures|results] [look|are|were|show|say|is]
    [our|the|next] earnings call [is going to|will] be
    keep [this|it] [between us|to yourselves|quiet until|under wraps]
    [not|n't|isn't|aren't|wasn't] supposed to [tell|share|say|post|talk about|announce|reveal|mention] [anything|any of this|a word|more] [yet|until|before|but|]
    keep [it|this] quiet
    [staff|employees|investors|tenants|clients|agency|board|team] [don't|doesn't|do not|does not] know [about it|about this|it|] yet
    [they're|they are|we're|we are] [telling|informing] [staff|the staff|employees|the team|workers|the workers|people] [after|in|on|next|tomorrow]
    you [didn't|did not] hear [it|this|that] from [me|us]
    [sell|dump|buy] your shares
    [missed|beat|beaten] the [number|numbers|quarter|forecast] by
    do with that what you will
    the street has us at
  `,
};

export const accusation: WordList = {
  source: 'Deeds that are a crime or a disgrace if true, and libel if not; ours.',
  phrases: `
    [fraudster|fraudsters|sex trafficker|sex traffickers|child rapist|child abuser|war criminal|war criminals|sexual predator|sexual predators|groomer|groomers|terrorist organization|terrorist organisation|terrorist group|criminal gang|criminal organization|racist|racists|sexist|fascist|fascists|fraud|frauds|crook|crooks|con man|con men|con artist|con artists|scammer|scammers|swindler|swindlers|thief|thieves|criminal|criminals|rapist|rapists|pedophile|pedophiles|paedophile|pedo|child molester|murderer|murderers|drug dealer|abuser|nazi|nazis|terrorist|terrorists|quack|corrupt|traitor|traitors|cheat|cheats|charlatan|charlatans]
    gang of [thieves|liars|crooks|criminals]
    a [lazy|old|useless|] [drunk|drunkard|junkie|pervert|creep]
  `,
};

export const accusationTitle: WordList = {
  source: 'The same, right before the name of whoever is meant: "fraudster Max Rye"; ours.',
  phrases: `
    [pedophile|paedophile|pedo|rapist|fraudster|traitor|con man|child molester|war criminal|swindler|quack]
  `,
};

export const accusationDeed: WordList = {
  source: 'The same as deeds, with whoever is said to have done them in front; ours.',
  phrases: `
    [takes|took|taking|accepts|accepted] bribes
    [doctor|doctors|surgeon|surgeons|nurse|nurses|clinic|hospital|ward|police|midwife] [killed|murdered|poisoned] [my|our|her|his] [dad|mum|mom|father|mother|husband|wife|brother|sister|son|daughter|grandma|grandmother|gran|nan|grandpa|grandfather|grandad|uncle|aunt|partner|friend|baby|child|boy|girl|dog|cat]
    [pays|paid|hires|hired|bribes|bribed] [people|someone|somebody|others|students|trolls|bots] to [write|post|leave|lie|vote|say]
    [stole|steal|steals|stealing|rigged|rig|rigging|rigs] [the|an|our|this|that|] [<number>|] [election|elections|vote|votes|primary|primaries|system]
    rob [you|us|people|customers|everyone|everybody] blind
    [butchers|butcher|butchering|murders|murdering] babies
    [committing|guilty of|pure|absolute|high] treason
    [launders|laundered|laundering] money
    [cooks|cooked|cooking|fakes|faked|fudged] [the|their|his|her] [books|numbers|results|reviews]
    [rips|ripping|ripped] off [customers|people|clients|everyone|everybody|patients|tenants|old people|pensioners]
    [steals|stole|stealing|embezzled|pocketed] [from|money from|the money|our money|the donations|wages]
    [poisons|poisoned|poisoning|killed|kills] [its|his|her|their] [customers|guests|patients|tenants|workers]
    [lied|perjured himself|perjured herself] under oath
    [cheats|cheated|cheating] on [his|her|their] [taxes|exams|wife|husband]
    [sleeps|sleeping|slept] with [his|her] [students|secretary|boss|patients|interns|clients]
    committed [fraud|perjury|tax fraud|insurance fraud|wire fraud|theft|treason]
    [beats|beat|abuses|abused|molested|groped|raped|harassed] [his|her|their] [wife|husband|kids|children|employees|staff|students|patients|interns]
    [drunk|drugged|high] [at|on the] [work|job|wheel]
    [came|comes|turned up|turns up|shows up|showed up] [in|to work|for work|to the office|at the office] [drunk|drugged|high|hungover|stinking]
    [his|her|their] [hand|hands|fingers] in the [till|cash box|cookie jar]
    [water|waters|watered] down [the|their|his|her] [pints|gin|beer|milk|wine|drinks|spirits|vodka|whisky]
    [pay|pays|paid|paying] [their|his|her] [staff|workers|people|cleaners|waiters|chefs|drivers] [in cash|cash in hand|off the books|under the table]
    [fiddle|fiddles|fiddled|fiddling] [the|their|his|her] [books|accounts|expenses|taxes|vat|till]
    [nick|nicks|nicked|steal|steals|stole|pinched] our [menu|recipe|recipes|design|designs|code|idea|ideas|website|customers|staff|photos]
    [council|police|mayor|judge|judges|inspectors|inspector|press|board|jury] [is|are|was|were] in [his|her|their] [pocket|pockets]
  `,
};

export const ownWrong: WordList = {
  source: 'What people admit of themselves and would not want read out by a boss, a judge or an insurer; ours.',
  phrases: `
    [i|we|i've been|i was|been|i'm|we're] [still|just|always|only|used to|] [sell|sold|selling|deal|dealt|dealing] [some|a bit of|] [weed|coke|cocaine|pills|drugs|molly|crack|heroin|meth]
    [do|doing|did] [some|a few|a line of|lines of] [drugs|coke|cocaine|pills|ketamine|heroin|crack|meth]
    [i|we] [just|totally|may have|might have|actually|] [drove|drive] [home|here|back|to work|] [drunk|wasted|hammered|stoned|tipsy|high|after six|after five|after a few]
    [i'm|im|i was|i came|i went|we were|came|went] [so|still|a bit|totally|] [drunk|stoned|hungover|high|wasted] [at work|at the office|on the job|on shift|in the meeting|behind the wheel|behind the counter]
    [i|we] [came|went] to work [still|] [drunk|hungover|stoned|high]
    [called|calling] in sick [so i|so we|and went|but i'm|but i am|because i wanted|for the game|for the match|today lol]
    [pulling|pulled|faked|faking] a [sickie|sick day|sick note]
    [i|we] [never|don't|didn't|haven't|won't] [really|] [pay|paid|declare|declared] [my|our|any|the|] [taxes|tax|vat|cash income]
    [i|we] [lied|lie] [on|in] [my|our] [cv|resume|application|tax return|taxes]
    [i|we] [lied|lie] to [my boss|our boss|the insurance|my insurance|my insurer|the police|the tax office|the inspector|the inspectors|the court|the judge|our clients|our customers|the client]
    [we|i] got away with [having|doing|stealing|cheating|lying|not paying|it again]
    [i|we] cheated [on|in] [my|our|the|every] [exam|exams|test|tests|final|finals|taxes]
    [don't|never] tell the [inspector|inspectors|health inspector|tax man|taxman|tax office|police|cops]
    [past|after] its [date|sell by date|expiry] and nobody [noticed|knows|knew|complained]
    we water down the [gin|milk|wine|beer|juice|whisky|vodka]
    [i|we] [slept|hooked up] with [my|our] [boss|client|student|patient|intern|assistant|teacher]
    [i|we|] [hate|can't stand] my [boss|manager|coworkers|co workers|colleagues|customers|clients|students|patients]
    my [boss|manager|supervisor|employer] is [a|an|such a|so|the|too|] [fucking|total|complete|] [idiot|moron|joke|pig|dick|jerk|ass|asshole|stupid|dumb|useless|clueless|worst|incompetent|creep|bully]
  `,
};

export const grimJoke: WordList = {
  source: 'Events and ends that nobody laughs at who was near; everyday hyperbole ("died laughing") left out.',
  phrases: `
    [mass shooting|school shooting|shooting victims|plane crash|crash victims|bombing|bombings|massacre|genocide|holocaust|auschwitz|concentration camp|gas chamber|earthquake victims|tsunami|flood victims|suicide bomber|suicide bombers|terror attack|terror attacks|terrorist attack|9 11|september 11|famine|starving children|starving kids|slavery|cancer patients|dead baby|death toll|mass grave|killed himself|killed herself|committed suicide|hanged himself|was killed in|were killed in|people died in]
    <number> [people|passengers|kids|children|soldiers|miners|workers|students|fans|civilians|] [dead|killed|drowned] [in|after|at|they|so far|and counting|on the|by|already]
    <number> [people|passengers|kids|children|soldiers|miners|workers|students|fans|civilians] [dead|killed|drowned|died]
  `,
};

export const grimJokeWink: WordList = {
  source: 'How people show that they mean to be funny.',
  phrases: `
    [lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|jk|xd|too soon|just kidding|just joking|no pun intended|pun intended|dark humor|dark humour|get it|knock knock]
  `,
};

export const obscene: WordList = {
  source: 'Sex sold or told to strangers; what doctors, lawyers and newspapers say left out.',
  phrases: `
    [penis|dick|cock|breast|boob] [enlargement|enlarger|size|pills|pic|pics]
    [small|big|huge|tiny|inch|massive|my|your|his] [dick|cock]
    [send|sending|selling|sell|leaked|my] [nudes|nude pics|naked pics|naked photos]
    [hot|horny|sexy|naughty|lonely|local] [singles|milf|milfs|teens|babes|sluts|girls near|women near|housewives|moms near]
    [blowjob|blowjobs|camgirl|camgirls|camshow|sexting|pornhub|onlyfans]
    [suck|sucking|sucked|ride|riding] [my|his|your] [dick|cock]
    [porn|xxx|sex] [video|videos|pics|tape|chat|movies]
    [last longer|perform better] in bed
    [so|getting|feeling] horny
    [she's|he's|she is|your mom is] [fuckable|a good fuck|good in bed]
    [nice|big|great|huge|her|your|delicious] [tits|titties]
    [big|huge|busty] boobs
    [wet|tight|pretty|pink|creamy|hot|my|your|ur|ya|her|the|that] [pussy|pussies]
    [lick|licking|eat|eating|finger|fingering|rub|rubbing] [her|his|my|your|the|that] [pussy|ass|booty|clit]
    [clit|cumshot|cumshots|cumming|creampie|creampies|deepthroat|gangbang|bukkake|handjob|dildo|dildos|femdom|findom|sextoy|upskirt|wank|wanking]
    [with|her|his|my|your|hot|of] cum
    cum [on|in|inside|all over|for me|for you|with me]
    [gets|got|getting|be|been|being] fucked [by|hard|in the ass|good]
    fucked [his|her|my|your] [own|] [mother|mom|mum|brother|sister|daughter|son|cousin|teacher|boss|secretary]
    [anal|rough|oral] [sex|fuck|fucking|scene|scenes|casting]
    doing anal
    [passionate|wild|hot|amazing|great|rough] sex with
    [have|having|had] sex in [a|the|public]
    [shag|shagged|shagging] [her|him|your|my|u|you]
    [make|makes|made|making] [you|me|u] wet
    [dm|send|text|show] [me|us] [your|ur|some|] [nudes|pictures of your cocks|pictures of your dick|dick pics]
    [jerk|jerking|jack|jacking] off
    [jerk|finger|touch] [himself|herself] off
    [slut|sluts|whore|milf|babe|chick|teen] [gets|getting|getting brutally] [fucked|hammered|banged|pounded]
    [#nudes|#dickpic|#cumtribute|#cocktribute|#pussy|#blowjob|#anal|#cum|#creampie|#cock|#dick]
  `,
};

export const looksRemark: WordList = {
  source: 'Remarks about a stranger’s body or face, backhanded praise included; ours.',
  phrases: `
    [cute|pretty|hot|beautiful] for [a|an] [blonde|redhead|girl|woman|lady|chick|female|fat girl|big girl|black girl|white girl|asian|black guy|fat guy|short guy|old man|old lady|mom|mum|grandma]
    [she|he|you|her face|his face] [looks|look|looked] [so fat|fat|so old|so ugly|ugly|hideous|like a pig|like a whale|like a whore|like a man|like a horse|like a hooker|like a cow|like a hobo|like a troll]
    [hot|sexy|busty] [chick|blonde|nurse|secretary|assistant|receptionist|teacher|intern|waitress|lawyer]
    [dumb|ditzy|stupid|bimbo] [blonde|blondes]
    [too fat|too ugly|too old] [to|for] [wear|be|tv|this|that|model]
    [she|he] [needs to|should|could] lose [some|a few|a little|the] [weight|pounds|belly]
    you [really|] [should|could] lose [some|a few|a little|the] [weight|pounds|belly]
    [nice|fat|great|sweet|tight] [ass|arse|butt|booty] [on|she|he|her|you|lady|girl]
    [her|his] [fat|ugly|horse|pig] [face|ass|arse|body|belly|thighs|legs|nose]
    [would|wouldn't|id|i'd] [bang|smash|hit that|do her|do him|tap that]
  `,
};

export const confidencePerson: WordList = {
  source: 'Somebody who comes by, with a name; ours.',
  phrases: `
    [mr|mrs|ms|miss|dr] <word>
    [the|a|our] [couple|man|woman|guy|lady|gentleman|family|girl|boy|pair] [at|from|in] [table|room|seat|bed|number|flat|suite] <word>
  `,
};

export const confidenceMatter: WordList = {
  source: 'What people tell a doctor, a bank, a landlord, a boss and a hairdresser, and nobody else; ours.',
  phrases: `
    [rash|diagnosis|biopsy|infection|sti|std|pregnant|pregnancy|miscarriage|abortion|haemorrhoids|incontinence|medication|rehab|addiction|addict|anxiety|depression|breakdown|overdose|test results|blood results]
    [affair|divorce|divorcing|custody|mistress|prenup|cheating]
    [debts|arrears|overdraft|bankrupt|bankruptcy|eviction|evicted|bailiffs|repossessed|behind with the rent|owes us|unpaid rent]
    [drunk again|hungover again|failed her|failed his|criminal record|got sacked|was sacked|got fired]
  `,
};

export const confidenceTold: WordList = {
  source: 'How it is passed on behind the counter; ours.',
  phrases: `
    if you know what [i mean|we mean]
    the things [we|i|you] [hear|see|know] [on|in|at|here|behind|from|about]
    [third|second|fourth|fifth|<number>] time this [week|month|year]
    [argued|fought|cried|whispered|screamed|talked] [all night|all evening|for hours|loudly|] about [his|her|their]
    in again [today|this|with|for|on]
    [came|come|comes|was|were|been|had] in [again|today|this|yesterday|with|for|about]
    [told|asked|tells] [me|us] [about|that|she|he|her|his]
  `,
};

export const confidenceAnswered: WordList = {
  source: 'What an answer tells everybody of somebody who only asked or complained: what they owe, what they were examined for. Ours.',
  phrases: `
    [owes|owed|owe] us <money>
    [owes|owed|owe] us <number> [euros|euro|dollars|pounds|quid|francs|bucks]
    [still|] [owes|owe] us [your|her|his|their|the] [fees|rent|money|deposit|fee|dues]
    [screenshot|screenshots|copy] of your private [message|messages|dm|dms|email|emails|mail|chat]
    [here's|here is|here are|attached is|posting] [a|the|] [screenshot|screenshots|copy] of your [message|messages|dm|dms|email|emails|mail|chat]
    [hasn't|has not|never|haven't|have not] paid [her|his|their|your|the] [last|] [<number>|two|three|few|] [bill|bills|rent|fees|invoice|invoices|deposit|instalments]
    your [insurer|insurance|health insurance|bank] [has|] [refused|rejected|declined|turned down]
    [your|her|his|their] card [ending|ending in|ending with] <number>
    [got|was] declined [twice|again|<number> times|three times]
    [he|she|he's|she's|the driver|the waiter|the waitress|the cashier|the lad|the girl|the new guy|the new girl] [has been|been|was|got|is being|is getting] [sacked|fired|let go|disciplined|given a warning]
    [we|i] can see your [ip|ip address|location|order history|browsing history]
    [who|that] [served|drove|delivered|cooked|helped|called] [you|your <word>|it|them] [has been|was|got|is] [sacked|fired|let go|disciplined|suspended|given a warning]
    behind [with|on] [her|his|their|your] [payments|rent|bills|fees|instalments]
    [your|his|her|their] [hiv|std|sti|pregnancy|biopsy|drug|psychiatric|cancer|chlamydia|abortion|methadone] [test|] [result|results|treatment|diagnosis|appointment|medication|therapy|screening]
    for [your|the|his|her] [haemorrhoid|hemorrhoid|antidepressant|erectile|incontinence|fungal|lice|herpes|wart|hair loss] [cream|medication|tablets|pills|treatment|pads|shampoo|order]
    for the [haemorrhoid|hemorrhoid|fungal|herpes|lice] <word>
    [she|he|they|your <word>] [came in|was|were|walked in|showed up] [completely|very|clearly|visibly|] [drunk|stoned|high on|wasted|intoxicated|reeking of]
  `,
};

export const toldInConfidence: WordList = {
  source: 'Remarks on somebody who is not there and can be known by half the readers; ours.',
  phrases: `
    [won't|will not|not going to|wouldn't|shouldn't|can't] name [her|him|them|names|any names] [but|though|because|she|he|they]
    [gave|given|giving] [me|her|him|us] [chlamydia|herpes|hiv|gonorrhea|gonorrhoea|syphilis|an std|an sti|the clap|crabs]
    off [again|sick|] [with|because of] [her|his|their] [anxiety|depression|nerves|stress|back|migraine|migraines|womb|pregnancy|mental health]
    [take|taking] it up with [her|him], [her|his] [insta|instagram|number|facebook|handle|email]
    [she's|he's|they're] on here
    [you'd|you would|you'll] know [him|her] [if|from|by]
    [had|saw|treated|met] [a|another|this] [patient|client] [today|yesterday|this morning|last night|this week|tonight], <number>
    some of you will know [who|him|her]
  `,
};
