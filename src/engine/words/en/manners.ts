import type { WordList } from '../../pack';

export const mannerStiff: WordList = {
  source: 'How offices, notices and press desks write when nobody in particular is meant; ours, read against the labelled sets (2026-11).',
  phrases: `
    please be [advised|informed|aware|reminded]
    [kindly|please] [note|refrain|ensure|observe] [that|from|the|all|our]
    [we|it is with] [regret|regrets] [to inform|that]
    [we are|we're|is|are] pleased to [announce|inform|advise|report|present|introduce]
    [dear|our|all] [valued|esteemed] [customer|customers|client|clients|guests|partners|members|patrons]
    ^ dear [customer|customers|sir|sirs|sir or madam|madam|patrons]
    [customers|visitors|guests|patrons|patients|residents|applicants|passengers|members|employees|parents] are [advised|reminded|required|requested|expected|asked] to
    [in accordance with|in compliance with|pursuant to|with respect to|with regards to|in regard to|subsequent to|notwithstanding|hereby|herewith|aforementioned|the undersigned|hereinafter]
    [as per|per] our [policy|policies|terms|guidelines|previous]
    [failure to|non compliance] <word>
    [will|shall] not be [tolerated|accepted|considered|refunded|entertained]
    no exceptions
    [terms|conditions] [and conditions|] apply
    [any|all] [enquiries|inquiries|queries|requests|complaints] [should|must] be
    [we apologise|we apologize|apologies|sorry|apologize|apologise] for any inconvenience [caused|]
    your call is important
    [at|for] your earliest convenience
    do not hesitate to
    do not reply to this
    [we take|takes] [this matter|such matters|all complaints|your feedback] [very|extremely|] seriously
    announced [today|this week] that
    for immediate release
    [we|i] would like to take this opportunity
    management reserves
  `,
};

export const mannerGrave: WordList = {
  source: 'Occasions on which no voice has to be funny; ours.',
  phrases: `
    [died|passed away|condolences|condolence|funeral|grief|grieving|mourn|mourning|killed|victims|tragedy|tragic|cancer|suicide|evacuate|evacuated|recall|casualties|in memory of|rest in peace|our thoughts are with|thoughts and prayers|heartbroken|hospitalized|hospitalised|war|earthquake]
  `,
};

export const mannerHedge: WordList = {
  source: 'How people keep a way back; the usual lists of hedging, chosen by us.',
  phrases: `
    [perhaps|maybe|possibly|presumably|arguably|tentatively|somewhat|seemingly]
    [might|could|may] [well|possibly|perhaps|be argued]
    [we|i] [guess|suppose|would think]
    [sort|kind] of
    [just|only] a [thought|try]
    could be wrong
    [under|in] [certain|some] [circumstances|cases]
    at some [stage|point]
    [some|others] say [yes|no]
    opinions differ
    of course that depends
    somewhere in between
    [not|isn't] [really|] for us to [say|decide]
    no position has
    [wait and see|for the time being|without wishing to|taking sides|on the other hand|held to it|either view|both sides|either side]
    [lean|tend|hesitate] [towards|to]
    if possible
    [not quite|not really] sure
    [there may be|it seems|would seem|it's probably|it is probably|this is probably]
  `,
};

export const mannerSlang: WordList = {
  source: 'How people text; the usual abbreviations and fillers, ours.',
  phrases: `
    [lol|lmao|rofl|omg|ngl|tbh|imo|idk|af|fr|smh|brb|wtf|thx|pls|plz|ppl|bc|cuz|coz|u|ur|n|tho|thru|gonna|wanna|gotta|kinda|sorta|gimme|lemme|dunno|ain't|yeah|yep|nah|hella|legit|lowkey|highkey|deadass|lit|vibes|yay|woohoo|yikes|haha|hahaha|hehe|whoops|oops|ugh|meh|bro|bruh|dude|fam|bestie|y'all|yall|thingy]
    ^ [ok so|so yeah|me after|me when]
    [our bad|my bad|dropped the ball|screwed up]
  `,
};

export const mannerVague: WordList = {
  source: 'Words that keep the figure, the name and the reason back; ours.',
  phrases: `
    [something|somehow|somewhere|somebody|someone|whatever|stuff|thingy|ish|ages|tons|loads|lots|roughly|etc]
    [some|a few|a couple|a bit|quite a|a handful] [of|people|guy|day|days|time|bit|lot|few|while|more|things|kind|sort]
    [or|and] [so|something|whatever|stuff]
    [kind|sort] of
    [a while|a bit|long ago|the other day|soon|in due course|later|recently|at some point|pretty much|more or less|not sure|or maybe]
    [i|we] [guess|suppose]
    [general|various|several|certain] [issue|things|people]
    [sometime|probably|fairly]
    [a lot|quite a bit|a good deal|a great deal|a good many] of
    [fairly|reasonably|relatively|comparatively|rather|quite|pretty] [quick|cheap|good|big|small|large|long|short|soon|near|close|often|many|few|popular|affordable|well]
    [reasonable|competitive|attractive|moderate] [price|prices|rates|terms]
    [prices|rates|costs] are [reasonable|fair|competitive|low]
    [sooner or later|one day|here and there|now and then|in the area|around the corner from|more details|at a later date|in the coming]
    [lately|occasionally|eventually|these days|from time to time|every so often|shortly|sooner|before too long|before long]
    [in|over|during] the [next few|coming] [days|weeks|months]
    [all sorts|all kinds|heaps] of
    [one or two|a handful|a fair few|a decent|a fair number|a good number]
  `,
};

export const mannerNotice: WordList = {
  source: 'How a notice speaks of people whom it does not see; ours.',
  phrases: `
    [patients|applicants|parents|persons|participants|staff|returns|comments] [must|are not|are liable|failing|arriving|not contacted|without|unrelated]
    [is|are] not [permitted|provided|allowed]
    [is|are] [prohibited|forbidden]
    are to be [left|kept|viewed|handed|submitted|returned|addressed|paid|worn|used]
    will be [removed|charged|reported|refused|asked to|invoiced]
    failure to [comply|provide]
    liable for
    [without|prior|further] notice
    as per section <number>
    [infringement|premises|forfeit|vacate|the management|refrain|undersigned|liable]
    your [inquiry|enquiry|request|application|complaint|submission] has been
    do not [submit|contact|reply|enter|touch]
    no [exceptions|refunds|responsibility]
    in the [interest|interests] of [completeness|safety|order]
    subject to
    [the use of|is an offence|in writing|prior consent|status enquiries|order of receipt]
    notice to all
    [are|is] obliged to
    cannot be [accepted|refunded|processed]
    [users|guests|visitors|customers|members|pupils|tenants|residents|applicants|drivers|cyclists|readers] [must|shall|are required|are requested|are asked|are reminded|may not|who fail]
    [fees|charges|penalties|restrictions|conditions|exclusions] [apply|may apply|will be charged]
    by the [due date|deadline|stated date]
    [after|before] the [deadline|closing date|due date]
  `,
};

export const mannerSolemn: WordList = {
  source: 'Words of the ceremony and the minutes, where nobody is expected to smile; ours.',
  phrases: `
    [solemn|solemnity|gravity|seriousness|levity|frivolous|humorous|dignitaries|earnest|discipline|sincere appreciation|best wishes]
    this is a serious
    [isn't|is not] [meant to be|] [a game|a joke|funny]
    obliged to [stress|point out|remind|inform]
    received with [interest|appreciation|regret]
    reflect [with|on]
    [in due course|treated accordingly|accordingly|on the occasion|inappropriately|appropriately|entrusted to|further information]
    will lead to [exclusion|a fine|removal|dismissal]
    [inadmissible|objections|criteria|deviations|ruling|binding|assessed]
    not be [processed|considered|answered]
    [appreciation|recognition|forthcoming|dutiful|esteem|distinguished|eminent]
    [attention is|the board notes|is not desired|professional appearance]
    [regulations|violation|violations|unauthorised|unauthorized]
    [formally|hereby|duly|officially] [concluded|adopted|appointed|inaugurated|announced|informs|inform|approved|elected]
    it is [our|my|with] [great|] [pleasure|honour|honor|privilege] [to|that]
    [committee|board|management|institution|association|council|presidium] [wishes to|would like to|hereby|informs|resolved|regrets|is committed|has decided|expresses|reserves]
    [emphasise|emphasize|underline|stress] that
    [is|are] [mandatory|compulsory|obligatory|inadmissible]
    [uphold|upholding|upheld] the
    [highest|professional] [standards|conduct]
    [contains|following] [important|essential] [information|notice]
    please read [it|this|them|the following|the information] [carefully|]
    [reserved|open only] for [registered|members|staff|authorised]
    decision [of the <word>|] is final
    for [safety|security|technical|organisational|hygiene|legal] reasons
    [we ask|we request|asks|asked] [visitors|guests|customers|members|patients|participants|users|parents|readers|patrons|you|all] [not to|to refrain|kindly|to observe]
    the following [procedure|procedures|rules|regulations|changes|conditions|provisions|terms|hours] [applies|apply|will apply]
    [general meeting|extraordinary meeting|annual report|general assembly|partnership agreement|opening remarks|opening address]
  `,
};
