import type { WordList } from '../../pack';

export const softSellNeed: WordList = {
  source:
    'Questions that ask after a need so that an offer can answer it; as shops, trades, courses and software firms begin. Ours (2026-11).',
  phrases: `
    ^ [need|want|fancy|craving|wanting] [a|an|some|more|to|new|help|the|your|somewhere|something|someone] <word>
    ^ [looking|searching|hunting] for [a|an|some|more|new|help|the|your|somewhere|something|someone|ways] <word>
    ^ [thinking|dreaming] [of|about] <word>
    ^ [planning|organising|organizing|hosting|throwing] [a|an|your|the] <word>
    ^ [worried|stressed|confused|unsure] about <word>
    ^ [tired|sick|fed up|bored] [of|with] <word>
    ^ [struggling|stuck|battling] [with|to|for] <word>
    ^ still [paying|using|doing|tracking|waiting|writing|searching|looking|working|struggling|relying|sending|printing|on] <word>
    ^ why [settle|put up|pay more|pay full|struggle|wait]
    ^ [hungry|thirsty|peckish|moving|moving house|renovating|redecorating|downsizing|getting married|new here|cold feet|stiff neck|sore back|bad back|toothache|short on time|no time to cook] $
    ^ got [a|an|your|some] <word>
    ^ [is|are|does|do] your <word>
    ^ ready [for|to] <word>
    ^ [in need|short] of <word>
    ^ not sure [what|where|which|how] to [get|buy|give|wear|start|cook|eat]
    ^ what could [we|you] save
    ^ [ever|have you ever] [tried|tasted|had|seen|used] [a|an|our|real|proper|<word>]
    ^ [dentist|exam|tax|money|moving|back] [anxiety|stress|worries|pain|trouble] $
  `,
};

export const softSellOrder: WordList = {
  source: 'Orders that lead to a till, a door or a list without naming it; ours (2026-11).',
  phrases: `
    ^ [treat|spoil|pamper|surprise] [<word>|your <word>|someone special|somebody special|the <word>] [to|with]
    ^ [treat|pamper] yourself
    ^ stock up
    ^ [pop|drop|come|call|swing|stop|head] [in|by|along|down|over|round|on down|on in|on over] [and|to|for|before|any|from|on|today|tomorrow|this|between|anytime]
    [pop|swing|drop|stop] [in|by] $
    come [in|along|down|over|on in|on down|and] [and|] [see|try|taste|meet|have a|join|visit|get|pick|find|browse|grab|sample|discover|explore|experience|choose]
    ^ come hungry
    ^ [ask|message|email|text|call|ring|phone|dm] us
    ^ [drop us|give us|send us] a [call|ring|shout|bell|line|message|buzz|dm]
    [ask|message|email|text|call|ring|phone|dm|contact|write to] us [for|to|and|if|about|on|at|today|now]
    ^ let [us|our <word>] [do|handle|take|sort|fix|cook|clean|paint|pack|plan|look|worry|bring|feed|bake|cater|carry|move|mind|walk|design|write|show you|find you|help you|get you]
    ^ [learn|master] <word> [with|in]
    ^ bring [a friend|a mate|your friends|your mates|the whole|the kids|the family|the office|the team]
    ^ [order|book|reserve|taste|sample] [a|an|your|yours|one|some|early|ahead|by|before|direct|in advance]
    [order|book|grab|claim|get] yours
    order a <word>
    ^ [grab|pick up] [a|one|some] [copy|box|bag|bottle|jar|loaf|few|bunch|voucher|ticket|today|before|while|from|at]
    ^ upgrade to
    ^ switch to
    ^ get your <word> [ready|checked|serviced|sorted|fixed|cleaned|winter|summer|fitted|tested|done]
    ^ experience [our|real|true|beautiful] <word>
    ^ [try|test] it [for|free|on us|today|yourself|without|out]
    ^ join <number>
    commissions [are|] open
    [portfolio|menu|prices|details|booking|bookings|shop|order|tickets] [is|are|] in [bio|profile|the bio]
    to [hold|reserve|secure|book|claim|save] [a|your|the|one] [date|spot|seat|place|table|slot|day|session|space]
    ^ [enrol|enroll|pre order|preorder|shop]
    ^ subscribe [now|today|here|below|to our|to my|to the newsletter|to the channel|to the podcast|to the list|for|and|if|via|on|at]
    ^ make [this|it|sunday|saturday|friday|today|tonight|your] [<word>|] special
    ^ give the gift
    ^ choose [from|between|any] <word>
    ^ [call|see|ask for|ask] <word> to [get|book|claim|arrange|reserve]
    ^ save [your|a] [seat|spot|place|table|date]
    ^ say [goodbye|farewell|bye] to
    leave [the|it|that|your|all] [<word>|] to us
    [now|] [taking|accepting|open for] [commissions|bookings|orders|enquiries|reservations|new clients|new patients]
    [now|currently] [welcoming|accepting|taking on] new [patients|clients|members|pupils|students|families|customers|tenants]
    ^ step into [a|the|our] [world|magic|wonder|past|story|sanctuary|oasis|haven]
    ^ escape [the|to|into|from] [everyday|ordinary|city|crowds|hustle|rat race|daily|our|the]
    ^ [curl up|settle in|sink into|relax|unwind] [in|into|with] [one of|] our
    ^ immerse yourself
    ^ [order|book] [before|by|until] <word>
    ^ see how much you
    ^ [pay|save] [yearly|annually|monthly|later] and
    [is|are] for you $
    [just|newly] listed, <number>
    ^ just listed
    give us a [call|ring|shout|bell|buzz] [to|for|and|if|on|today]
    [i've|we've|i|we] [still|only|] [have|got|have got|have still|have only] [a few|a couple of|<number>|one|two|three|four|five] [more|last|] [dates|spots|spaces|places|slots|seats|tables|openings|vacancies] [left|free|open|opening|available|remaining|for]
    [happy|glad] to come [out|round|over] and
    [choose|pick] one of ours
    instant download
    [i've|i have|we've|we have] a [gap|slot|cancellation|space|free slot] [on|at|for|today|tomorrow|this|next|thurs|thursday|monday|tuesday|wednesday|friday|saturday]
    available for [freelance|hire|commissions|bookings|weddings|private]
    [is|are|it's] in the [shop|store], link
  `,
};

export const helpOffered: WordList = {
  source: 'When somebody is told to ring who is unsure or in trouble: help, no sale; ours.',
  phrases: `
    [if|when] [you're|you are|they're|he's|she's] [not sure|unsure|worried|in doubt|in any doubt|stuck|ill|unwell|lost|not well|late|running late|in pain|scared|struggling]
    [if|when] [anything|something] [is|feels|looks|seems|goes] [wrong|odd|off|unclear|different]
    [if|when] [it|the pain|the rash|the fever|the smell] [gets|got|gets any|feels] [worse|bad|bigger]
    if you [can't|cannot|couldn't|don't hear|haven't heard|haven't had|see|saw|smell|notice|noticed|spot|lost|left|miss|missed|feel unwell|feel worse]
  `,
};

export const softSellStock: WordList = {
  source: 'What is there to be had, and from when; shelves, seats, slots, doors. Ours (2026-11).',
  phrases: `
    ^ introducing [our|the|a|an|<word>]
    [seats|places|spots|slots|spaces|tickets|tables|rooms|copies|boxes|jars|appointments|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|dates] [are|] [left|free|available|remaining|still] [for|in|on|this|next|if|at]
    [seats|places|spots|slots|spaces|tickets|tables|rooms|copies|boxes|jars|appointments] [left|available|remaining] $
    available [at|in|from|online|now|both] [the|our|all|<word>]
    [in|at] the [till|counter] or online
    [in|back in] [store|stock] $
    [in|back in] [store|stock] [now|today|and|from|for]
    [ships|delivered|delivery|shipping|postage] free
    doors open
    [starts|begins|starting|beginning] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|next month|in january|in september] $
    enrol for
    [january|september|spring|autumn|summer|winter|next] intake
    [menu|range|collection|season|sale] is [on|in|here|back|live|out]
    has [landed|dropped] in
    [boxed|wrapped|bagged|ready] [and|to] [ready to|go|take]
    [all|everything|] [made|baked|roasted|brewed|sewn|built|grown] [here|in house|by hand|to order|on site|fresh]
    [hand|home] [stitched|made|baked|thrown|poured|painted]
    [goody|goodie] bag
    [we|we've|i] [still|] [have|got|have got|have still] [a few|<number>|one|two|three|four|five|some|room|space|limited] <word> [<word>|] [left|free|open|available|for]
    [gift|saturday|sunday|evening|private|group|bespoke] [cards|vouchers|hampers|classes|lessons|sessions|tastings|tours]
    the book is [out|here]
    [is|are] out now
    every morning from
    while [they're|it's|they are|it is] [hot|warm|fresh]
    [day|season|weekend|family|guest] pass
    [day|season|weekend|family|guest] passes
    free [parking|refills|refill|wifi|tasting|tastings|samples|lesson|taster|trial|fitting|collection]
    [our|the] [<word>|] [drop in|walk in|open day|taster day|open evening]
    [packages|classes|courses|lessons|sessions|memberships|tours|rentals] [start|starts|begin|run] [in|on|from|at|every]
    [wait list|waiting list|waitlist|box office|online shop|web shop|pop up] [for|is|] [<word>|our <word>|the <word>|] [open|opens|is open]
    [sell|sells|sold] out every
    [tables|brunch|lunch|dinner|breakfast|supper] from <word>
    all the trimmings
    [is|are] back $
    [<number>|two|three|six|twelve|ten] [short|easy|simple|live|weekly|online] [lessons|classes|sessions|videos|modules|chapters]
    new [course|menu|range|collection|class|app|workshop|series] [on|for|from|in|with|about]
    [appointments|bookings|books|orders|slots|enrolments|doors|commissions] are [now|] open
    [slots|spaces|spots|places|tickets|tables|dates] [for <word>|for the <word>|] are [going|filling|filling up] [fast|quick|quickly]
    [served|serving|open] [from|] [noon|midday|<time>|eleven|ten] [til|till|until|to|daily]
    [til|till|until] [we|we've|they|it's|they're] [run|run out|sold out|gone]
    [diary|calendar|books] [for <word>|] [is|are] [nearly|almost|filling|getting] [full|up]
    [included|free] with [admission|entry|every ticket|your ticket]
    suitable for [ages|all|children|beginners|families]
    [all levels|all ages|all abilities|beginners|everyone|visitors] [are|] welcome
    [mats|tools|materials|equipment|aprons|refreshments] [are|] [provided|included]
    [<number>|forty|fifty|twenty|thirty|ten|a few|a dozen] of them in the [shop|store]
    [is|are] back for [mother's|father's|valentine's|christmas|easter|halloween|the weekend|the summer|the season]
    [in|from] our <word> [studio|workshop|kitchen|bakery|atelier|showroom]
    [comes|is] out in [paperback|hardback|cinemas|shops]
    our [new|latest] <word> [<word>|] [is|are] in the [shop|store]
    [demo|episode|album|single|zine|book] [is|] [out|available] [tomorrow|today|on|now]
    we have the <word> <word> in again
    [has|have|is|are] [still|just|] [<number>|one|two|three|four|five|six|a few|some|a couple of] [places|seats|spots|slots|spaces|tickets|tables|rooms|chairs|appointments|copies] [left|free|open|available]
    still [a|one|room|space] [<word>|] [free|left|open] [at|in|on|for] our
  `,
};

export const softSellTerms: WordList = {
  source: 'Terms of a sale in small talk: what it costs, what it does not, how soon one can leave. Ours (2026-11).',
  phrases: `
    no [obligation|extra charge|charge|call out fee|booking fee|joining fee|code needed|contract|contracts|hidden|hidden fees|strings|card needed|experience needed|equipment needed|minimum order|waiting list]
    cancel [whenever|anytime|any time|at any time]
    [set up|up and running|done|ready|installed|fitted|repaired] in [<number>|ten|five|two|three|under|less than|an] [<number>|ten|five|two|three|] [minutes|days|hours|hour|seconds|weeks]
    for [a tenner|a fiver|next to nothing|under <money>|less than <money>|free]
    [coffee|coffees|drink|drinks|tea|cake|cakes|dessert|pudding|breakfast|lunch|dinner|delivery|postage|shipping|round|pint|glass|slice|class|session|lesson] [is|are|] on us
    on the house $
    we don't charge
    <money> [a|per] [month|head|person|seat|user|night|go|pair]
    [passes|classes|lessons|sessions|prices|plans|rooms|tables|haircuts|cuts|rides|rentals] from <number>
    [orders|spend|spending] over <money>
    [fair|honest|great|good|sensible|unbeatable] prices
    [great|good|best|unbeatable|real] value
    the average [client|customer|user|family|team|business|household]
    [saves|save|saved] [our|the average|the|most|your] [client|clients|customer|customers|team|average|users|family]
    half the price
    [at no|without] [extra|added|additional|any] [cost|fee|fees]
    [pay|paying] [later|monthly|nothing|less|by the month]
    [it's free|it is free] and
    [free|complimentary] of charge
    free first
    [trial|taster] [class|lesson|session|day|week|month]
    [first|one] [class|lesson|session|week|month|coffee|drink|hour|pint|round] [is|] [free|on us|on the house]
    [two|three|<number>] for [one|two|<money>]
    [train|trains|eat|eats|stay|stays|travel|travels|go|goes|swim|swims|get in|gets in] [for|in|] free
    [collected|picked up|delivered] [and|monday|tuesday|wednesday|thursday|friday|saturday|next day|same day|to your|straight]
    [same|next] day [delivery|repair|repairs|service|appointments]
    <number> [months|weeks|days|nights|lessons|classes] free
    [when|if] you pay [yearly|annually|upfront|monthly|in advance]
    [lifetime|year|years|month] of free
    [come|comes] with [a|free|our|two|three] [free|lifetime|<number>|year] <word>
    in one place $
    for less $
    <number> day trial
    no card $
    <money> on [kindle|etsy|ebay|amazon|bandcamp|steam]
    with a paid version
    knock [a tenner|a fiver|<money>|<percent>] off
    under [<number>|5s|12s|16s] free
    [saving|saves|save] [on average|an average of|up to]
    no job [is|] too [big|small|large]
    [we've got|we have|we have got|we got|has got|we'll have] you covered
    [call|service|available|on call|open|here] [round|around] the clock
    everything you need [to|for] [smash|reach|hit|achieve|get fit|look|feel|start|make|create|build|grow]
    [has|have] never been [easier|simpler|faster|quicker|better]
    so [that|] you [don't|do not|never|won't] have to
    [takes|take|taking] care of [the rest|everything|it all|all that|all of it]
    leave [the rest|it|that|everything] to [us|our <word>]
    while you [wait|have a coffee|drink|sip|shop|sleep|relax|enjoy]
    [doesn't|does not|don't|do not|needn't] have to [cost|ruin|be expensive|be hard|be complicated|be difficult|be boring]
    no longer [has|have|needs|need] to [wait|wonder|worry|choose|guess|queue]
    [that's|that is|which is] [exactly|just|] what <word> is for
    [come|comes] with [a|] [hundred|thirty|sixty|ten|five|two|<number>] [nights|night|days|day|years|year] [to|of|guarantee|warranty|trial]
    [we've|we have|has|have] helped [<number>|half|hundreds|dozens|thousands|over|more than|many|so many|countless]
    [you|you'd|you'll] [might|may|will|would] [also|] like [what we|our|the one we]
    with [you|your <word>|families|parents|beginners|freelancers|busy <word>|small <word>] in mind
  `,
};

export const softSellWare: WordList = {
  source: 'Praise of wares that no buyer has spoken yet; ours (2026-11).',
  phrases: `
    only the [best|finest|freshest] <word>
    [better|more|nicer|kinder|stronger|softer|fresher] than [supermarket|shop bought|the supermarket|anything|any|your old|the high street]
    [deserves|deserve] [better|more|the best|a]
    something [he'll|she'll|they'll|you'll|he|she|they|you] [will|] [actually|really|always|love|keep|remember|use|wear]
    nothing [nasty|artificial|added|hidden]
    [taste|feel|see|hear|notice] the difference
    never [lose|miss|worry about|forget|run out of|wait|queue|pay|chase|overpay|guess] <word> <word> again
    never [lose|miss|worry|forget|wait|queue|chase|overpay|guess] [<word>|] again
    makes [a|the] [great|perfect|lovely|ideal|wonderful|thoughtful]
    make [great|perfect|lovely|ideal|wonderful|thoughtful]
    without the [fuss|hassle|mess|stress|queues|queue|guilt|price tag|headache|jargon|small print]
    [hassle|stress|fuss|mess] free
    no [mess|fuss|hassle|jargon|stress|queues] [left|no|and|just]
    [got|have] [your|you] [<word>|] covered
    small groups
    [native|qualified|certified|friendly|patient|award winning] [teachers|tutors|staff|instructors|team]
    [lighter|quieter|faster|softer|smoother|smarter|cheaper|cleaner|stronger|warmer], [and|] [<word>|] [lighter|quieter|faster|softer|smoother|smarter|cheaper|cleaner|stronger|warmer]
    [twice|three times|double|half] the [range|speed|power|storage|size|space|memory|weight|effort|time|battery]
    [leave|go home|walk out|walk away] [happy|smiling|lighter|feeling]
    [you'll|you will|they'll|your <word> will] [love|thank you|be glad|never look back|wonder how]
    you're welcome, [parents|everyone|folks]
    that [get|gets|got] [remembered|noticed|results|read|clicked|shared]
    [perfect|ideal|great|made] for [mums|dads|kids|families|beginners|busy|anyone|teams|small|cold|rainy|summer|winter|lazy|long]
    [last minute|late|stocking filler|thoughtful] [presents|gifts|gift|present]
    [quality|service|prices|advice|people|care|bread|coffee|work|help] you can [trust|rely on|taste|count on]
    [fully|expertly|lovingly|carefully] [insured|qualified|crafted|restored|selected|curated|trained|sourced]
    [locally|ethically|sustainably|responsibly] [sourced|made|grown|roasted]
    [you'll|you will|and you'll] [wonder|ask yourself] why
    [our|we have|has|with] the [nicest|best|softest|finest|freshest|widest|friendliest|biggest] <word>
    our [gentle|friendly|expert|experienced|dedicated|patient|lovely] [team|staff|nurses|dentists|bakers|chefs|teachers|lawyers]
    [will|we'll] look after you
    [we|our <word>|our <word> <word>] [can|will] [fix|mend|repair|clean|sort|find|build|bake|print|deliver|paint|move] [your|that|it|you]
    [finds|saves|keeps|cleans|mends|protects|organises|organizes|tracks|reminds|fixes] your
    [loved|worn|used|trusted|read] everywhere
    does it all
    [exactly|] why [we|i] [built|made|started|created|founded]
    [our|my] [customers|clients|users|members|patients|guests] are [saving|seeing|loving|getting]
    [made|woven|brewed|roasted|baked|printed] in small batches
    small batch
    done properly
    [slow|honest|real|proper|traditional] [craft|craftsmanship|gravy|ingredients|food|leather|wool]
    one place for
    [most|many] of [my|our] clients
    [everything|all] you need [for|to|in]
    [there's|there is] a reason [people|why|our|customers|half|everyone|everybody|locals|so many]
    worth [a|the] [look|visit|trip|try|detour|taste|drive|wait]
    [built|made|designed|meant|sewn|knitted] to [last|outlast|outlive]
    [lasts|last] [for|a] [decades|years|generations|lifetime]
    from first <word> to last <word>
    [we|we still|still] make [ours|them|these|it|each|every] [the|by|in|from|with]
    [designed|developed|made|created] [with|by|together with] [<number>|two|three|our|real|local] [physiotherapists|doctors|dentists|chefs|bakers|teachers|designers|experts|nurses|athletes|runners|cyclists|developers]
  `,
};

export const softSellMended: WordList = {
  source: 'What is back because it was broken or away, and is not for sale; ours.',
  phrases: `
    [oven|power|water|heating|heat|internet|wifi|website|site|phone|phones|line|lines|lift|elevator|server|servers|machine|reader|printer|boiler|electricity|till|fridge|freezer|van|truck|bus|bridge|road|he|she|we|sun|rain|snow|spring|summer|winter|herons|swallows|storks|geese|pain] [is|are] back
  `,
};

export const helpWanted: WordList = {
  source: 'How somebody is looked for who would work here; ours.',
  phrases: `
    [we're|we are|i'm|i am] [hiring|recruiting]
    [we|i] need [a|another|one more] [second|third|] [pair of hands|<word> who|baker|cook|chef|nurse|driver|gardener|developer|apprentice|volunteer|helper|cleaner|carpenter|teacher|saturday]
    [we|i] need [somebody|someone] [who|to|for]
    [we're|we are|i'm|i am] looking for [a|an|another|somebody|someone] [<word>|<word> <word>|] [who|to join|to help|to bake|to cook|to drive|to teach|to work]
    [help|staff|apprentice|baker|cook|driver] wanted
    [job|position|post|place] in our [team|kitchen|shop|office|lab|studio|ward|firm|bakery|museum]
  `,
};
