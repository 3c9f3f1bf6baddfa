import type { WordList } from '../../pack';

export const humbleBrag: WordList = {
  source: 'Modesty that carries a trophy: career networks and campaigns, and self-promotion in the labelled sets (2026-11); ours.',
  phrases: `
    [humbled|honored|honoured|blessed|grateful] and [humbled|honored|honoured|blessed|grateful|proud]
    [so|truly|deeply|incredibly|beyond|very|absolutely|i am|i'm|we are|we're|feeling] humbled [to|by|and|that|at]
    ^ humbled [to|by|and|that]
    humbled to [be|have|announce|share|receive|join|win|accept|see|learn]
    humbled by [the|this|your|all|such]
    [feeling|so|truly|feel|beyond] blessed [to|and] [be|have|share|announce|receive|win|join|earn|grateful]
    [not to|don't mean to|i don't want to|hate to] [brag|boast|toot my own horn]
    [toot|tooting] [my|our] own horn
    [pinch me]
    ^ humbled $
    never [thought|imagined|dreamed] [that|] a [<word>|] [kid|girl|boy|lad|nobody|guy|woman|dropout] from
    [still|i still|we still|really] can't believe [i|we] [won|got|made|was|were|made it|sold]
    never [thought|imagined|dreamed] [i'd|we'd|i would|we would] [win|be named|receive|become|hit|reach]
    somehow [i|we] [won|made|managed to win|ended up winning|got named|landed]
    [so|truly|very|deeply|beyond] humbled $
    little old me
    #humbled
    #humblebrag
  `,
};

export const stagedVulnerability: WordList = {
  source: 'Confessions as growth guides stage them; ours.',
  phrases: `
    [i|we] [don't|rarely|hardly ever|do not] [usually|normally|often|] [share|post|talk about] [this|these things|things like this]
    [this is|it's|it is] [hard|scary|difficult|uncomfortable|not easy] [for me|] to [share|write|post|admit|say]
    [i've never|i have never|i never|never] [told|shared|said|talked about] [anyone|this|publicly|anybody]
    [i wasn't|i was not|wasn't|almost didn't|i almost didn't|i hesitated to|scared to|nervous to|afraid to] [going to|] [post|share|write|hit publish|hit post]
    [time to|going to|let me|i'll|gonna|want to] [be|get] [vulnerable|raw|real with you|brutally honest|fully transparent]
    [vulnerable|vulnerability|raw and honest|confession] [post|moment|time|alert|share]
    [i was|we were] [broke|homeless|a failure|fired|sleeping on|depressed|drowning|rejected|laughed at|told i|told we|at rock bottom|on the verge|days away|<number> away]
    [i|we] [cried|hit rock bottom|lost everything|almost quit|nearly quit|almost gave up|nearly gave up|got fired|got rejected|was rejected|failed miserably|burned out|burnt out|broke down]
    [they|everyone|people] [laughed at|rejected|doubted] [me|us]
    [they|everyone|people] told me i
    [rejected|turned down|failed] <number> times
  `,
};

export const lesson: WordList = {
  source: 'How such posts turn to their moral; ours.',
  phrases: `
    [today|now] [he|she|they] [is|are|runs|run|leads|owns] [our|my|the|a|his|her|his own|her own]
    [here's|here is|this is] what [i|we|it|that|this|no one|nobody] [learned|learnt|taught|realized|realised|found|tells|told]
    that's when [i|it|we] [realised|realized|understood|learned|learnt|knew|clicked|hit me]
    [the|my|biggest|here's the] [lesson|lessons|moral|takeaway|hard truth] [is|i|here|learned|was]
    [moral of the story|lesson learned|lesson learnt]
    [that's|that is|this is] [leadership|culture|real leadership|true leadership]
    [what|it|that|this|she|he|they] taught [me|us] [about|that|a|the|more|everything|<number>|something]
    [let that sink in|read that again|full stop|period|that's it|that's the post|that's the tweet|the rest is history|and that changed everything|everything changed|that changed my life|game changer]
    [fast forward|today|now] [to|i|we|] [run|lead|own|today|<number>|employ|manage|have]
    [never|don't ever|don't] [give up|stop believing|stop trying|let anyone|underestimate|judge|quit]
    [believe in|bet on|trust] [yourself|the process|your gut]
    [leadership|success|failure|kindness|business|happiness|life|culture] [isn't|starts|begins|is not|is about|lesson|lessons]
    [be|always be] [kind|the reason|the person|the leader]
    [if|because] [i|we] can [do it|you]
  `,
};

export const inventedDialogue: WordList = {
  source: 'Scenes as they are told on career networks and nowhere else; ours.',
  phrases: `
    [homeless man|homeless woman|janitor|taxi driver|uber driver|cab driver|waitress|cleaning lady|beggar] [taught|told|asked|looked|said|stopped]
    my [<number>|two|three|four|five|six|seven|eight|nine|ten|little] [year old|<word>] [son|daughter|kid|niece|nephew|] [asked|looked|said|told|turned]
    [everyone|everybody|the whole <word>|the entire <word>|the room|the bus|the plane] [on the <word>|in the <word>|around us|] [clapped|applauded|cheered|stood up]
    [room|bus|plane|train|office|restaurant] [fell silent|went silent|went quiet|erupted|burst into applause]
    i was speechless
  `,
};

export const forcedSlang: WordList = {
  source: 'Slang that brands borrow from the young; ours, after what the young make fun of (2024-2026).',
  phrases: `
    [no cap|it's giving|slay|slayed|slaying|bestie|besties|rizz|bussin|on fleek|bae|skibidi|delulu|goated|sheesh|sus|lit af|vibe check|squad goals|glow up|yolo|af|adulting]
    [fr fr|ong|ngl|iykyk|lowkey|highkey|deadass|tbh fam]
    main character [energy|moment|vibes]
    [understood|passed] the [assignment|vibe check]
    [ate and left no crumbs|left no crumbs|rent free|hits different|living our best life|living my best life|say less|we stan|big mood|a whole mood|the vibes are|immaculate vibes|spill the tea|spilling the tea|hold my beer|hold our beer|straight fire]
    [hey|hi|sup|yo|hello|what's up|listen up] [fam|squad|peeps|besties|bestie|homies|fellow kids]
    tell me [you're|you are] <word> without telling me
    in [our|my] <word> era
    [very|so] demure
    not [me|us] [being|crying|doing|waiting|trying]
  `,
};

export const unearnedVirtue: WordList = {
  source:
    'Vague green and social claims: the terms that the EU directive on empowering consumers (2024/825), the UK Green Claims Code and the US Green Guides name as needing proof; the social ones ours.',
  phrases: `
    [eco|environmentally|climate|earth|planet|nature|ocean|bee] [friendly|conscious|responsible|positive|safe]
    [carbon|climate] [neutral|negative|positive|compensated|free]
    [net|] zero [emissions|emission|impact|footprint]
    [green|greener|cleaner|more sustainable|brighter|better|sustainable] [future|tomorrow|planet|world|choice|choices|energy future|alternative|company|brand|products|product|shopping|living|fashion|packaging|solution|travel]
    [sustainable|sustainably|ethically|responsibly|consciously] [sourced|made|produced|grown|crafted|designed|packaged|and|materials|ingredients|methods|practices]
    [all|<percent>|purely|totally|completely] natural
    [chemical|toxin|guilt|cruelty] free
    [biodegradable|compostable|zero waste]
    [save|saving|protect|protecting|love|heal|healing|help|helping|kind to|good for|better for] the [planet|earth|environment|oceans|climate|world]
    [we|we all|our team] [really|truly|deeply|genuinely|] care [deeply|a lot|so much|] [about|for]
    [we|our company|our team] [care|cares] deeply
    because we care
    [people|planet|purpose|customers|patients] [over|before|first not|not] profit
    [doing|do|playing|play] [our|its] [bit|part] [for|to]
    [making|make] [the|this] world [a|] [better|] [place|]
    [we|we always|we proudly] stand [with|for|against|together|in solidarity]
    [committed|commitment|dedicated|dedication] to [sustainability|diversity|inclusion|equality|equity|the environment|our planet|the planet|a greener|a sustainable|social|ethical|human rights|net zero|giving back]
    [diversity|inclusion|sustainability|equality|integrity|transparency] [is|matters] [at the heart|at the core|at the centre|at the center|in our|to us|to everyone|one of our|one of the|our|part of]
    [giving|give] back to [the|our] [community|communities|planet|environment]
    [ethical|conscious|responsible|socially responsible|purpose driven|values driven|mission driven] [company|brand|business|consumer|consumers|choice|fashion|bank|banking|luxury|investing]
  `,
};

export const virtueProof: WordList = {
  source: 'What makes such a claim checkable; ours.',
  phrases: `
    [certified|certificate|certification|audited|audit|verified|measured|tonnes|tons|kwh|litres|liters|kilos|kg|fairtrade|fsc|gots|msc|oeko|ecolabel|ecocert|b corp|iso|solar panels|refill|refillable|repair|repairs|wages|union|paid leave|per cent|grams|trees]
    [here's how|here is how|how we count|the figures|the numbers|our figures]
  `,
};

export const borrowedGrief: WordList = {
  source: 'Words of mourning and disaster; ours.',
  phrases: `
    [our|my] [thoughts|hearts|heart|prayers|condolences] [and|are|is|go|goes|with|to]
    [thoughts and prayers|rest in peace|gone too soon|heartfelt condolences|deepest condolences|deepest sympathy|in loving memory|in memory of|we mourn|mourning|in these difficult times|in these dark times|in these uncertain times|in times like these|in light of recent events|lives lost|the victims]
    ^ never forget $
    we will never forget $
    [we will|we must|we shall|we'll|] never forget [9 11|september|those who|the victims|the fallen|the heroes|the lives]
    [on this|since|after|forget|remember|remembering|honouring|honoring|anniversary of|victims of|heroes of] 9, 11
    ^ [we're|we are|] heartbroken
    [rip|#rip|#neverforget|#911]
    [mass shooting|school shooting|massacre|earthquake|flood victims|wildfire|wildfires|war in|terror attack|plane crash|passed away|the passing of|the death of|9 11|september 11|remembrance day|holocaust|genocide]
    [devastated|heartbroken|shattered|deeply saddened|saddened] [by|to hear|at|about] [the|that|of] [news|loss|death|passing|tragic|sad]
    [hit|affected|displaced|devastated|touched] by the [flood|floods|flooding|fire|fires|storm|hurricane|shooting|attack|tragedy|disaster]
    [lest we forget|remember the fallen|the fallen|mark of respect|flooded out|burnt out|bombed out|lost everything|lost their homes]
  `,
};

export const borrowedGriefPlug: WordList = {
  source: 'How such a post turns from the dead to the shelf; ours.',
  phrases: `
    [swipe|click|tap|scroll] [for|to see|to shop|up for|through to] our [<word>|<word> <word>|<word> <word> <word>] [range|collection|line|store|shop|offer|offers|products|guide|course|app|kit|kits|selection]
    [that's|that is|this is|which is] why our [new|latest|] <word> [helps|lets|makes|gives|keeps|is designed|is here]
  `,
};

export const borrowedGriefHelp: WordList = {
  source: 'Help for those who are hit is no trade with their grief; ours.',
  phrases: `
    [donate|donating|donation|donations|donated|proceeds|fundraiser|fundraising|relief fund|every cent|relief|charity|red cross|shelter|shelters|volunteer|volunteers|blood|goes to the|go to the families]
  `,
};

export const trendJacking: WordList = {
  source: 'Trends of the hour that brands hang themselves on; ours (2024-2026).',
  phrases: `
    [super bowl|superbowl|oscars|eurovision|world cup|olympics|very demure|tiktok made me|as seen on tiktok|everyone's talking about|everybody is talking about]
    [may the fourth|may the 4th|national <word> day|national <word> <word> day|world <word> day]
  `,
};

export const causeJacking: WordList = {
  source: 'Days of remembrance and of causes; ours.',
  phrases: `
    [women's day|earth day|mental health day|mental health month|mental health awareness|pride month|juneteenth|mlk day|martin luther king|veterans day|memorial day|remembrance day|black lives matter|black history month|breast cancer awareness|holocaust memorial|human rights day]
    [environment day|autism awareness|children's mental health|kindness day|inclusion week|day against racism]
    [#wmhd|#mentalhealthmatters|#mentalhealthawareness|#worldmentalhealthday|#breakthebias|#embraceequity|#pridemonth|#iwd|#earthday|#blacklivesmatter|#mlkday|#juneteenth|#internationalwomensday|#blackhistorymonth|#metoo]
  `,
};

export const causePraise: WordList = {
  source: 'What houses say of themselves on such a day; ours.',
  phrases: `
    [celebrate|celebrating|honour|honouring|honor|honoring|salute|saluting|recognise|recognising|applaud] [the|our|all the|all our|some of our] [incredible|amazing|inspiring|inspirational|brilliant|talented|strong|wonderful|extraordinary|fantastic|remarkable] <word>
    [who|that] make [us|<word>|<word> <word>|<word> <word> <word>] what [it is|we are]
    [supportive|inclusive|diverse|open|caring|welcoming] [and <word>|] [culture|workplace|environment|company|team|firm|employer]
    [wellbeing|well being|health|safety|welfare] of our [people|team|staff|employees|colleagues] [comes|come|is|are|matters]
    our [people|team|staff|employees|colleagues] come first
    [proud|proudly] [to|] [stand|stands|standing] [with|alongside|by]
    we [stand|stand up|are committed|remain committed|are proud to stand] [with|for|to|by] <word>
    we [believe|take pride] in [empowering|equality|diversity|inclusion|supporting|giving|lifting]
    we take [mental health|sustainability|diversity|inclusion|wellbeing|equality] [very|] seriously
    [proud|delighted|grateful] [of|to have] [the|our|such] [<word>|] [<word>|] [women|people|team|culture|colleagues|workforce]
    our commitment to
    at the [heart|core] of [everything|who|what] we
  `,
};
