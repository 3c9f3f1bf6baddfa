/** Common words of English by what they do in a post. Function words follow the usual stop-word lists; the rest are ours. */
export const classes = {
  us: "we we're we've we'll we'd us our ours ourselves",
  self: "i i'm i've i'll i'd im ive me my mine myself",
  reader: "you you're you've you'll you'd your yours yourself yourselves ya y'all u ur youre",
  inclusive: "let's lets",
  ask: 'who what when where why how which whose',
  negation:
    "not no never don't doesn't didn't can't cannot won't wouldn't isn't aren't wasn't weren't haven't hasn't couldn't shouldn't nothing nobody none neither nor dont didnt cant wont isnt doesnt",
  informal:
    'lol lmao haha hahaha yeah yep nope nah ok okay oh ah hey wow ugh gonna wanna gotta kinda sorta dunno hmm omg wtf btw imo tbh idk damn dude bro guys stuff pretty really actually honestly literally just maybe guess thing things whatever anyway well shit fuck fucking hell crap man',
  feeling:
    'love loved loving hate hated miss missed sad glad sorry scared afraid worried tired happy angry mad excited hope hoping wish feel feeling felt laughed cried crying funny weird annoying awful terrible lovely nice beautiful favorite favourite',
  announce:
    'announce announces announced announcing launch launches launched launching unveil unveils unveiled introducing introduces present presents reveal reveals revealed release releases released',
  sell: 'buy order shop sale discount deal deals offer offers save free price prices coupon code promo giveaway win winner subscribe download register sign book booking reserve',
  // First words of people who leave out the "I": "Got to see it", "Loving this", "Finally home".
  diary:
    "got went just been feeling watching need needed wish loving hate hating can't miss missing had finally still so lol omg haha glad excited wanna gonna gotta trying tried spent woke saw heard found listening reading eating drinking sitting waiting thinking remember anyone anybody someone somebody yes yeah no nope nah ok okay oh ah hey well wow ugh damn thanks sorry congrats agreed exactly maybe i'm im i don't dont",
  others:
    'he she they him her them his their theirs hers himself herself themselves guy guys girl kid kids mom mum dad wife husband friend friends brother sister boss neighbour neighbor',
  imperative:
    "buy get come check click visit join order shop save win enter follow like share tag comment subscribe download register book reserve sign read watch see learn discover find try call text reply send tell vote help donate don't stop start make take meet explore enjoy grab claim apply rt retweet listen tune use add ask stay keep look go swipe tap dm",
  function:
    "a an the and or but if so because as than then that this these those there here it its it's is are was were be been being am do does did done have has had having will would can could should may might must shall to of in on at by for from with about into over after before under between through during without within up down out off again once all any both each few more most other some such only own same too very just now also even still yet while until since he him his she her hers they them their theirs himself herself themselves he's she's they're that's there's what's who's one two three us we you your my me i our not no nor",
};
