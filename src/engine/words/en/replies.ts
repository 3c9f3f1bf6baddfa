import type { WordList } from '../../pack';

export const replyIgnores: WordList = {
  source: 'Replies that acknowledge receipt and nothing else; ours, after support replies in the labelled sets (2026-11).',
  phrases: `
    [thank you|thanks] [so much|very much|a lot|] for [your <word>|the <word>|your|the|reaching out|contacting us|getting in touch|reaching|contacting|getting in|writing|commenting|asking|stopping by|sharing|following|being|reading|watching|visiting|tagging|supporting]
    [thank you|thanks] [so much|very much|a lot|]
    [great|good|excellent|interesting|amazing|fantastic] [question|comment|point|post]
    we [really|truly|always|so|] [love|appreciate|value|enjoy] <word>
    a [member|colleague] of [our|the] [<word>|<word> <word>|] team will [be in touch|contact you|reach out|get back|respond|reply|assist]
    a [colleague|representative|specialist] will [be in touch|contact you|reach out|get back]
    have a [great|good|nice|lovely|wonderful|fantastic|blessed|fabulous] [day|week|weekend|evening|one]
    [stay tuned|stay safe|watch this space|follow us|check out our|visit our|see our|check our|like our|we hope|glad you|happy you|so happy|we're glad|we are glad]
    [we|our team] [are|is] [always|here|happy|glad|proud|excited]
    hope to see you
    [we'll|we will|i'll|i will|will|we shall] [be sure to|make sure to|definitely|] [pass|forward|share|send|raise] [this|it|that|these|your <word>] [on|along|forward|with|to|upwards]
    [we'll|we will|i'll|i will|someone will|somebody will|a colleague will|our team will|someone from our team will|a member of our team will] [get back to|be in touch with|let you know|keep you posted|keep you updated|update you] [you|] [soon|shortly|as soon as|in due course|when we can|in time]
    [your|all|this|any] [feedback|message|comment|comments|request|concern|concerns|query|enquiry|suggestion|complaint] [has been|have been|is|are|will be] [duly|being|] [noted|received|forwarded|passed|shared|logged|appreciated|valued|always welcome|important]
    ^ [duly|] noted $
    [we've|we have|i've|i have] [forwarded|passed|shared|raised|escalated] [your|this|the] [<word>|] [on|] to [the|our] [<word>|] [department|team|colleagues|office|management|unit]
    [we're|we are] always [looking for|on the lookout for|keen to meet|happy to meet] [talented|great|passionate|motivated|new|good] [people|individuals|talent|talents|candidates|colleagues]
    [we've|we have] received your [message|comment|email|mail|complaint|feedback|request|report]
    your [opinion|feedback|voice|review|comment] [matters|counts]
    [take|complete|fill in|fill out|answer] our [<word>|<word> <word>|<word> <word> <word>|] survey
    [hope|look forward] to [welcome|welcoming|serve|serving|see] you [again|back]
    [please|kindly] be patient
    [always|constantly|continuously] [looking|striving|working|trying] to [improve|do better|get better]
    [would be|we'd be|we'll be|we will be|i'll be|i will be|are|be more than] [delighted|happy|pleased|glad|more than happy] to [assist|help] [you|] [further|with this|]
    [so|and|then] [we'll|we will|i'll|i will] [look into|take a look|take a closer look|look at|investigate|check|review|assist|help|be able to look into|be able to help|do our best] [this|that|it|you|into this|at this|] [further|with this|for you|to help|to assist|]
    [we'd|we would] [love|like] to [make this right|make it right|help|assist|hear more|learn more|know more|discuss|look into] [this|that|it|about this|] [further|with you|]
    [so|and] [that|] [we|our team|the team|someone] can [further|] [look into|take a look|take a closer look|look at|assist|investigate|help|check|review|address|resolve] [this|that|it|you|] [further|with this|for you|]
  `,
};

export const replyNod: WordList = {
  source: 'Praise that fits under any post; ours.',
  phrases: `
    ^ [great|good|nice|awesome|amazing|excellent|interesting|insightful|fantastic|wonderful|lovely|brilliant] [post|read|share|article|content|insight|insights|perspective|stuff] $
    ^ [thanks|thank you] [so much|] for [sharing|posting] [this|your <word>|] [with us|with me|] $
    ^ well said $
    ^ [great|nice|interesting] [post|read|article], [thanks|thank you] for sharing $
  `,
};

export const replyHollow: WordList = {
  source:
    'What the sentences of answers that say nothing are made of: the house and its zeal, the rule book, the wares, an invitation, instead of a word on the matter; support replies in the labelled sets (2026-11), and ours.',
  phrases: `
    [our|the] [<word>|] [team|teams|staff|people|crew|colleagues|employees|experts|agents|drivers] [is|are] [working|trained|highly|fully|always|professionals|committed|dedicated|passionate|the|our|on hand|here]
    [we|our team|our teams|our staff|everyone] [work|works|are working|is working|'re working] [very|so|extremely|] [hard|tirelessly|around the clock|diligently|continuously] [to|on|]
    [we're|we are] [always|constantly|continuously|continually|forever] <word> [to|] [<word>|]
    [we|we're|we are] [very|so|truly|really|extremely|] [excited|proud|thrilled|delighted|pleased|passionate|honoured|honored|committed|dedicated] [to|about|of|that|by] [offer|provide|deliver|serve|hear|see|have|your interest in|your interest|<word>]
    [remain|remains|are|stay|is] [firmly|fully|deeply|strongly|truly|] [committed|dedicated] to
    [is|are|remains|remain] [<word>|] [our|of] [number one|no <number>|top|first|highest|main|utmost|greatest|absolute|very|paramount] [top|] [priority|priorities|concern|importance|asset|passion|strength]
    [is|are] [of|] [paramount|utmost] [importance|]
    [is|are] one of our [core|key|<word>] [values|principles|strengths|priorities]
    [is|are] the [foundation|cornerstone|heart|key|backbone] of [our|what|everything]
    [we|and|to] [strive|pride ourselves|aim] [to|on|for] [deliver|provide|offer|give|ensure|be|make|]
    [we|i] [know|understand|appreciate|realise|realize] how [important|frustrating|much|valuable|essential|difficult|inconvenient] [it|this|that|your <word>] [is|must be|can be|means] [to|for|]
    we [always|really|truly|greatly|] [appreciate|value|respect|welcome|cherish] [you|your|all|every|our|everyone|diversity|the time]
    [continue|continuing|continues] to [deliver|delivering|provide|providing|offer|offering|improve|improving]
    we [regularly|constantly|continuously|continually] [review|monitor|evaluate|improve|assess|update|work]
    we [comply|act|operate] [with|in line with|in accordance with|in full compliance with] [all|the|applicable]
    [all|every] [<word>|] [undergo|undergoes|goes through|go through|is subject to|are subject to|receives|receive]
    [subject|liable] to [change|availability|alteration|alterations|approval] [without <word> notice|without notice|at any time|]
    [stated|listed|specified|outlined|described|set out|laid out|published|advertised|detailed] [in|on] our [terms|website|site|page|policy|contract|brochure|faq|faqs|portal|app|<word>] [and conditions|page|portal|] [section <number>|paragraph <number>|clause <number>|]
    section <number>
    [information|details|info|updates] [can be found|is available|are available|is|are] [on|at|in|via] [our|the]
    [battery|delivery|shipping|waiting|processing|response|actual|individual|] [life|time|times|results|performance|availability|colours|colors|sizes|range] [may|can|will] [vary|differ] [depending|based|] [on|by|from|]
    [vary|varies|differ|differs] [depending|based|] [on|by|from]
    [price|prices|pricing|costs|rates] [may|can|will|] [vary|varies|differ]
    [depends|depending|depend|vary] on [a|] [number|variety|range|several|many|various] of [different|] factors
    [is|are] responsible for [informing|checking|reading|ensuring|notifying|their own|making]
    [is|are] [handled|processed|dealt with|answered|managed] [in the order|by an|within|as|on a]
    [take|takes|allow] [up to|between|] <number> [working|business] days
    within <number> [<number>|] [working|business] days
    [passengers|customers|guests|visitors|patients|users|residents|travellers|clients|members|parents] are [kindly|strongly|] [advised|asked|requested|reminded|encouraged|recommended] [to|that]
    [is|are] the [sole|] responsibility of
    [may|can|might|will] be subject to
    [matters|matter] [a lot|deeply|greatly|] to us
    [very|extremely|really|so|hugely] important to us
    [accessibility|safety|privacy|quality|sustainability|hygiene|cleanliness|punctuality|inclusion|feedback|your health|your comfort|your privacy|your safety|your experience|your feedback|the environment] is [very|extremely|really|so|hugely|] important to us
    [we're|we are] on a [<word>|] journey
    [learning|growing|improving|evolving] every day
    [please|kindly] [note|be aware|be advised|be informed] that
    [been|being] [passed|forwarded|escalated|sent|raised] [on|] [to|with] [the|our] [<word>|<word> <word>|] [team|department|colleagues|office|manager|management|unit]
    request will be [processed|reviewed|handled|answered|dealt with]
    we [strongly|kindly|always|] recommend [using|that|to|checking|reading]
    due to [the|a|our|] [high|rising|increased|increasing|unprecedented|current|unforeseen|ongoing|recent|operational|strong] [<word>|<word> <word>|] [across|]
    we have had to [make|adjust|increase|raise|take|] [<word>|]
    [we|i] [have|have never|'ve never|never] never [had|received|heard|seen] [such|a|any|this|one|complaints|anything]
    [we have|we've] never [had|received|heard|seen] [such|a|any|this|one|complaints|anything]
    [for|to get|to find] [more|further] [information|details|info]
    our [all|brand|] [new|latest|newest|flexible|innovative|exclusive|award winning|full|premium] <word> [range|set|plan|plans|app|solution|solutions|collection|line|model|]
    the [all|brand] new <word>
    [our|each|every] [<word>|<word> <word>] [is|are] [all|] [lovingly|carefully|freshly|always|] [handmade|hand made|handcrafted|crafted|made|baked|prepared|designed|tailored|developed|sourced|created|selected|brewed] [with|to|for|from|in|by|] [love|passion|care|the|your|only|]
    put so much [love|care|passion|work|heart|thought]
    [these|those|they] are our [bestsellers|best sellers|favourites|favorites|most popular|signature]
    available [now|today] [in|at|on|from]
    [like|as] never before
    out of the box
    [grab|book|secure|reserve] [yours|your]
    get yours
    [have|take] a look at our
    [for|of] the [best|ultimate|perfect] [possible|] [experience|results|quality]
    we believe [that|in]
    guaranteed $
    [is|are] what [drives|drive|matters|motivates|counts] [us|most|for us]
    equal opportunity employer
    [advertised|published|posted|listed] on our [<word>|] [portal|page|site|website|channels]
    ^ [at|here at] <word> [<word>|], [every|each] [patient|customer|guest|client|student|member|one]
    read our [top|] [<number>|] [tips|guide|blog|article|advice]
  `,
};

export const replyHollowBeside: WordList = {
  source: 'What stands around sentences that say nothing: invitations, thanks for coming by, joy at nothing in particular; ours.',
  phrases: `
    look forward to [serving|welcoming|seeing|hearing|your|having|hosting|working]
    [hope|hoping] to [see|welcome|have|serve|host] you [all|] [again|back|soon|here|there|] [soon|]
    [stay tuned|watch this space|keep an eye out] [for|]
    follow [us|our page|our account|our channel|our <word>|along] for
    [don't|do not] forget to [like|subscribe|check|follow|share|hit|rate]
    [more|new ones] coming [soon|every <word>|]
    be sure to [tell|check|visit|follow|share|like|come|stop]
    [thanks|thank you|appreciate you|appreciate it] [for|] [choosing|being part|taking the time|being a]
    your [<number>|five|four|] star [review|rating|reviews]
    [sorry|sad] for your loss
    [so|very|really] [excited|happy|pleased|glad|thrilled] [for|you|that|to|about] [your|you|hear|like|love|loved|enjoyed|had|had a|see] [<word>|<word> <word>|]
    [we're|we are|] [thrilled|delighted|glad|happy|pleased] [that|] you [had|have|found|like|liked|love|loved|enjoyed|enjoy|are] [a|an|the|] [<word>|<word> <word>|]
    [hope|hoping] [that|] you [enjoyed|enjoy|like|liked|loved|had]
    [sit back|relax] and [enjoy|relax]
    [means the world|you're the best|you are the best|you rock|much love]
  `,
};

export const replyLetter: WordList = {
  source: 'How a letter begins and ends; ours.',
  phrases: `
    ^ [hi|hello|hey|dear|good morning|good afternoon|good evening|greetings] [<word>|<word> <word>|there|] $
    ^ [best|kind|warm|many|with kind|] [regards|wishes] [<word>|<word> <word>|<word> <word> <word>|]
    ^ [your|the] [<word>|<word> <word>] team $
  `,
};

export const houseAloud: WordList = {
  source:
    'How a house speaks to nobody in particular: its people and wares as those who act, its zeal, things that are done by nobody; ours.',
  phrases: `
    ^ [and|all|] our
    our [<word>|<word> <word>|] [is|are|has|have|will|undergo|undergoes|remains|strives|delivers|offers|provides]
    our [customers|guests|users|clients|patients|visitors|community|commitment|offering|products|services|project|platform|values|mission|team|teams|hearts|brand|company|experts|expertise]
    [we are|we're] [always|constantly|continuously|proud|excited|thrilled|delighted|pleased|happy|committed|dedicated|passionate|honoured|honored|here|an|a|the|on a]
    [matters|important|dear|close] to [us|our]
    [kindly|thanks for|thank you for]
    [is|are|has been|have been|will be] [kindly|always|strongly|being|] [processed|forwarded|advised|reminded|reviewed|received|noted|appreciated|requested|valued|monitored]
  `,
};

export const sentAway: WordList = {
  source: 'How a desk points to another desk; ours, after support replies in the labelled sets (2026-11).',
  phrases: `
    [visit|check|check out|see|consult|use|fill in|fill out|complete|read|refer to] [our|the|your|this] [<word>|] [website|site|page|form|portal|faq|faqs|help centre|help center|documentation|docs|manual|app|policy|instructions]
    [contact|call|email|message|reach out to|get in touch with|speak to|ask] [us|our|the|customer|patient] [<word>|<word> <word>|] [team|service|support|department|desk|office|hotline|line]
    [contact|call|email|message|dm|pm] us [directly|today|] [for|to|so]
    [fill in|fill out|complete|use|submit] [the|our|this|a] [<word>|] form
    you can [manage|find|change|update|check|see|read|do|book|cancel|track] [<word>|<word> <word>|<word> <word> <word>|<word> <word> <word> <word>|<word> <word> <word> <word> <word>|] [at any time|anytime|] [on|in|via] [our|the] [website|site|app|page|portal]
    [submit|send|raise|open|file] [a|an|your|the] [<word>|] [ticket|request|complaint|form|enquiry|inquiry|case]
    [via|through|using|on] [our|the] [<word>|<word> <word>|] [form|portal|hotline|website|app|helpdesk]
    [queries|enquiries|inquiries|requests|questions|complaints|messages|comments] [on|via|in|sent] [<word>|<word> <word>] [will not|cannot|can't|won't] be [answered|processed|handled|dealt with]
    [all|any|your] [queries|enquiries|inquiries|requests|questions|complaints|orders|bookings] [must|should|have to|need to|can only] be [submitted|sent|made|raised|directed|addressed] [via|through|using|by] [our|the] [<word>|<word> <word>|] [form|portal|hotline|website|app|helpdesk] [on our website|]
    [must|should|have to|need to|has to|can only] be [submitted|sent|made|raised|directed|addressed|reported] [via|through|using]
    [direct|address|refer|send|forward] [all|any|your|further|such|these] [<word>|] [enquiries|inquiries|questions|requests|queries|complaints|comments] to [our|the|] [<word> <word>|<word>]
    [dm|pm|message] us $
    [dm|pm|message|email|send] us your <word> [number|code|details|name|id|reference|address|]
    [dm|pm] your <word> [number|code|details|name|id|reference|address|]
    [share|send|provide|give|drop] [us|me|] your [<word>|<word> <word>] [number|code|details|name|id|reference|address|] [via|over|by|in|through|on] [a|] [dm|pm|direct message|private message|chat]
    [dm|pm] us with your <word> [number|code|details|name|id|reference|address|]
    [reach out|write|get in touch|contact us|message us] [to us|with us|] [via|by|through|over|in|on] [a|] [dm|pm|direct message|direct messages|private message|private messages|chat]
    [read|check|see|use|search|try] [the|our] [pinned|sidebar|wiki|readme|search|search bar|changelog|megathread|archive|archives|closed issues|existing issues|rules] [post|posts|message|messages|comment|thread|function|] $
    [link|details|information|info] in [our|the] bio
    [email|contact|write to|mail|message] [us at|us on|us via|] <email>
    [reach out|write|get in touch|reach us|contact us|drop us a line] [to us|with us|] [at|on|via|by] <email>
    [visit|contact|ask|go to|pop into] [your|our|the|any] [nearest|local] [store|branch|shop|dealer|retailer|office]
    [price|prices|rates] [on|upon] [request|application|enquiry]
    [send|drop|shoot] us a [private message|direct message|message|dm|pm|mail|email|line] [with your <word>|with the <word>|] [number|code|details|name|id|reference|address|]
    [check|see|click|tap|use|hit] [out|on|] the link [in|below|above]
    [drop|slide] [into|in] [our|my] [dms|dm|inbox]
    [dm|pm|message|inbox|text|whatsapp] [me|us|] for [the|a|an|more|our|] [price|prices|pricing|rates|details|info|information|quote|sizes|availability|link]
    [refer to|consult|see|check] [the|our|your] [<word>|<word> <word>] [on|in] [our|the] [website|site|app|shop|profile|bio|page]
    refer to our [<word>|<word> or <word>|<word> and <word>]
  `,
};

export const pitchToComplaint: WordList = {
  source: 'Ways of selling in an answer; ours.',
  phrases: `
    [check out|try|see|visit|discover|explore|browse|have you tried|have you seen|why not try|take a look at|did you know about|upgrade to|switch to] [our|the new|premium|pro|gold|plus]
    our [new|latest|premium|pro|gold|plus|loyalty|best selling] [<word>|] [range|plan|menu|collection|line|app|card|club|membership|programme|program|package|product|products|subscription|tier|model|version|offer|offers]
    [premium|pro|gold|plus|business] [customers|members|users|subscribers] [get|enjoy|have|never|don't|skip]
    [sign up|subscribe|register|join] [for|to|our|now|today]
    [next|another|future] [purchase|order|visit|booking|flight|stay]
    [on sale|special offer|best deals|great deals|half price|free trial|order now|shop now|buy now]
    [don't|do not] miss [our|out]
    [don't|do not] forget [that|] we [now|also] [stock|sell|offer|have|do|carry]
    [could|would|will|might|can|please|] [you|] [please|] consider [a|making a|giving a] [<word>|] [gift|donation|upgrade|subscription|membership|contribution]
    [rate|review] us
    leave us a review
    [have you|ever|] [considered|thought about|thought of] [upgrading|switching|going|joining|subscribing|adding]
    why not [upgrade|join|try|switch|add|book|treat|get|go for]
    [have you considered|how about|what about] [an|our|a|the] [upgrade|priority|premium|plus|pro|flex|membership|pass|plan|subscription]
    upgrade to [plus|pro|premium|flex|business|gold|first|comfort|priority]
    you can upgrade
    did you know [that|] [about|] [our|we] [new|own|free|have|offer|<word>]
    [download|install] [it|the app|our app] [today|now|here]
    did you know [that|] [you|our] [can|could] [<word>|] [save|get|earn|enjoy|win|upgrade|switch]
    [have|take] a look at our
    our [plus|pro|premium|gold|business|priority] [members|customers|pass|guests|passengers|users]
  `,
};

export const cannedApology: WordList = {
  source: 'Apologies that fit every case: support replies in the labelled sets (2026-11), ours.',
  phrases: `
    [sorry|apologies|apologize|apologise|regret] [for|about|] [any|the|this|all|your] [inconvenience|trouble|frustration|confusion|experience|delay|issue|issues]
    [sorry|apologies] for any
    [sorry|sad] to [learn|read|see] [about|of] [this|that|your <word>]
    regret that we
    [could not|couldn't|did not|didn't|failed to|unable to] [meet|live up to] your expectations
    sorry [that|] you feel [that|this] way
    [sorry|sad] [that|to hear|to hear that|] [you|your visit|your stay|your order|your experience] [did not|didn't] [enjoy|like|have|meet|live up]
    [sorry|sad] to hear [about|of] [your|the] [<word>|recent <word>]
    [sorry|sad] [to hear|] [that|] [you're|you are] [having|facing|experiencing] [trouble|issues|problems|difficulty|difficulties|this|these|an issue|a problem]
    [sorry|sad] to hear [that|this] [happened|you feel this way|you had <word>]
    [sorry|sad] [to hear|you feel|that you feel|if you|you had|you have had|you were] [this|that|about|way|felt|feel|the way|a bad|a negative|had|dissatisfied|unhappy|disappointed]
    [we|i] [sincerely|deeply|truly|] [apologize|apologise|regret]
    regret to [hear|learn|read|inform]
    [our|my|sincere|sincerest|deepest] apologies
    [this|that] is not [the|our] [standard|level|experience|service]
    [we|our team|our staff] [strive|strives|aim|aims|try] [to|for]
    thank you for your [patience|understanding]
  `,
};

export const brushOff: WordList = {
  source: 'Sentences that end a talk: forum and support threads; ours.',
  phrases: `
    are you [sure|certain|absolutely sure] you [ordered|read|used|checked|booked|paid|followed|typed|entered|pressed|understood|didn't|did not|haven't|have not] [the <word>|it|this|that|them|your <word>|<word>]
    ^ did you [read|check|look at] the [docs|manual|readme|faq|article|terms|description|label|sign|instructions] $
    our [system|systems|records|logs|cameras] [show|shows|say|says] no
    if you [don't|do not] like it
    [you must have|you obviously|you clearly|you need to learn|you people]
    [user|your] [error|own fault|fault|mistake]
    [take it or leave it|that's life|tough luck|deal with it|get over it|end of story|end of discussion|so what|good luck with that]
    ^ your loss $
    [shop|go|fly|eat|buy|try] [elsewhere|somewhere else]
    [we|i] [don't|do not] [care|have time]
    [if you'd|if you had|had you] [only|just|actually|bothered to|taken the time to|] [read|checked|looked|listened|asked|followed|bothered] [the|our|your|at the|at our|to the|to us|this|it|before|first|]
    [all our|our] other [<number>|] [customers|guests|clients|users|visitors|patients|readers|<number>] [all|] [seem|manage|managed|don't|do not|have no|never]
    [other|most] [customers|guests|people|users|visitors|patients|readers|students|members|parents|clients|subscribers|players|developers] [seem|manage|managed|have no problem|never had|don't complain|don't have]
    [did|do] you really need to
    [some people|others|some of us] have real problems
    [you're|you are] one of those [people|customers|guests|types|who]
    [no time for|sick of|tired of|enough of|deal with|used to] [people|customers|guests|clients] like you
    [don't|do not] [need|want] [customers|people|guests|clients|your money|your custom|your business|your sort|your kind]
    [just|please|then|so|simply|and|kindly] [don't|do not] come back
    [don't|do not] [come back|bother coming back] $
    [post|share|upload|publish|release] the [cctv|cctv footage|footage]
    your [review|complaint] is [a|all|nothing but|] [lie|lies|pack of lies|fake|nonsense|rubbish|ridiculous|pathetic]
    there are [always|] two sides
    [maybe|perhaps|clearly|obviously] the problem is [you|not|on your|with you|between]
    [have|got|have got|it's all|it is all|all] [it|you|this|that|her|him|them|everything|] on [camera|cctv]
    [our|my] [lawyers|lawyer|solicitor|solicitors|legal team|attorney|attorneys|legal department] [will|are|is|has|have|would] [be|in|see|hear|looking|contact|deal|been|like|now]
    [hear|hearing] from [our|my] [lawyer|lawyers|solicitor|solicitors|attorney|legal team]
    see you in court
    a [you|personal] problem
    nobody [forced|made] you to
    you must be fun at parties
    which part of <word> [did|do|don't] you
    ^ [lol|haha|ok|okay|sure|whatever|right|alright], [ok|okay|sure|whatever|], [karen|boomer|snowflake|sweetie|princess]
    [woke up|got up|got out of bed|get out of bed] on the wrong side
    [maybe|perhaps|try to|just] learn to [cook|read|drive|count|write|spell|use|park]
    you lot [always|never|just|only|find|complain|will]
    [someone's|somebody's|someone is|somebody is] [having a bad day|grumpy|in a mood|salty|triggered|cranky]
    haters [gonna|will|going to] hate
    ^ [just|please|] [rtfm|google is your friend|do your own research|dyor|git gud|skill issue|pebkac|lmgtfy] $
    ^ [closing|closing this|wontfix] $
    ^ did you even [read|look at|check|try] [the|my|our|this|it|that] [<word>|<word> <word>|] $
    ^ [nobody asked|no one asked|didn't ask|who asked|cry harder|touch grass|go touch grass|ratio|learn the language] $
    [cry|go cry|keep crying] about it
    go back to [reddit|facebook|twitter|tiktok|4chan|school|kindergarten]
    tell me [you've|you have] never
    [just|then|so|simply|go] use something else
    use your [eyes|brain|own eyes|own brain]
    [stop|quit] [whining|whinging|whingeing|moaning|bitching|crying|complaining]
    if you [don't|do not] like [it|this|that], [fork it|fork|leave|go elsewhere|don't use it]
    ^ [jog on|suit yourself|who cares|nobody cares|cry more|cope|get lost|whatever] $
    [consider|considers|regard|deem] [the|this|your] [case|matter|issue|subject|complaint] [as|to be|] [closed|resolved|settled|unfounded]
    [procedures|policies|protocols|guidelines|rules] were [all|correctly|fully|strictly|] followed
    [acted|behaved|handled it|was handled] [correctly|appropriately|according to procedure|in line with procedure]
    instead of [running|whining|moaning|complaining|crying|leaving|posting|ranting] [to|on|about|one|a one|bad|a bad|negative|here|online]
    why don't you [just|simply] [go|shop|buy|eat|leave|fly] [to|at|there|elsewhere|somewhere|with]
    [fake|false|bogus] review
    [this person|this reviewer|this customer|this guest|this man|this woman] has never been [here|a customer|to our|in our|our]
    [you've|you have] never been [a|our] customer
    [i think|think|believe] we know what we're doing
    [we'll|we will|will|going to|we are|we're|considering] [sue|suing|be suing|take legal action|taking legal action]
    and you know it
    [what|not sure what|don't know what] [did|do|else did] you expect
    you [get|got] what you [pay|paid] for
    [you're|you are] [literally|] the only [one|person|customer] [complaining|who complained|who complains|with a problem|with this problem|having]
  `,
};

export const brushOffCold: WordList = {
  source: 'What ends a talk unless a way out follows: not our job, the rule book, look it up; forum and support threads; ours.',
  phrases: `
    [not|isn't|is not] [our|my] [problem|fault|job|department|responsibility|concern]
    [nothing|not much] [we|i] can do
    [there is|there's] nothing [wrong|more|we|else|to]
    calm down
    [as|like] [we|i] [already|] [said|told you|explained|wrote|mentioned|stated]
    [as|like] [already|previously|clearly] [said|stated|explained|mentioned]
    [per|as per|due to|according to|that's|that is|it's|against] [our|company|store|the] policy
    [it's|it is|that's] [all|] [on|in] [our|the] [website|terms|faq|contract|manual]
    [it's|it is|that's|that is] [all|] [explained|described|covered|documented|mentioned|written] in
    [google|look] it [up|]
    [works|worked] [fine|] for [me|us|everyone|everybody]
    [works|worked] [fine|] on my [machine|end|side|computer|box|laptop]
    ^ [pr|prs|patches|pull requests] [are|] welcome $
    [you're|you are|you must be] [using|doing|holding] it wrong $
    as stated in [our|the|your]
    [is|are] non refundable
    ^ [not a bug|works as intended|working as intended|works as designed|working as designed] $
    [nobody|no one] else [has|complained|had|seems|is]
    wrong department
    we [can't|cannot|can not|won't|will not] [help|comment|discuss|respond] [you|on|here|any|with|to]
    [have to|need to|must|should|can] take [that|this|it] up with
    [it's|it is|that's|that is|it was|that was] not us
    [that's|that is|this is] [just|simply|] how it [works|is]
    [rules are rules|them's the rules]
    [already|] been answered [already|many|several|multiple|a hundred|a thousand|in the|above|below|before]
    answered [above|below|already|in the comments|in the faq]
    [you should have|you should've] [read|booked|checked|known|called|asked|told|listened|thought|come|ordered|looked|been|said|kept|used|tested|followed|done|gone|paid|brought|taken]
    [refund|refunds|returns|exchanges|exchange|tickets|deposits|cancellations|orders|items] [cannot|can't|can not|are not|aren't|will not|won't|is not] be [processed|accepted|refunded|made|issued|given|exchanged|offered|granted|cancelled]
    [refunds|returns|exchanges|cancellations] are not [possible|available|permitted|allowed|offered]
    [this|that|it|which] was [made|] [clear|clearly stated|clearly explained|stated clearly|quite clear] [at|in|on|when|before|to]
    [per|as per|in line with|in accordance with|please read|please see|please refer to|read] [our|the] [terms|conditions|policy|policies|small print|terms and conditions]
    [you|customers|guests] [agreed|accepted|signed] [to|] [the|our|these] [terms|conditions|policy]
    no exceptions
    [it|the sign|the page|the label|the box|the ad] [clearly|] says so
    if [it's|that's|this is|we're|it is] too [expensive|dear|pricey] for you
    [unable|not able|not in a position] to [discuss|comment|respond|help|assist|say more|give details]
    [don't|do not|cannot|can't] [comment on|discuss] [individual|specific|personal|ongoing|internal|single] [cases|case|matters|complaints|customers]
    [don't|do not] comment on [rumours|rumors|speculation|this|that|these|such]
    our records [show|say|indicate|confirm] [that|] you
    [that's|that is|this is] a [question|matter|case|job|problem] for [the|your|our]
    [not|never] [be held|] [responsible|liable] for
    [cannot|can't] be held [responsible|liable]
    [consult|refer to|check|see|read] [your|the|our] [<word>|<word> <word>|] [conditions|terms|policy|contract|description|manual|instructions]
    [is|are|remains|remain] subject to [our|the] [terms|conditions|terms and conditions|general terms|rules|policy]
    [mistakes happen|things happen|these things happen|it happens|shit happens]
    company policy
    [can't|cannot|can not] please [everyone|everybody]
    [make sure|ensure] [that|] you [have|'ve|] read
    [works|worked] [perfectly|fine|well|great|] for [thousands|hundreds|most|many|all|everyone else]
    not covered by [the|our|your]
    [no influence|no control|no say] [on|over|in]
    [beyond|outside|out of] our [control|hands|influence]
    did nothing wrong
    no record of [you|your|this|any|a]
    [it's|it is|that's|that was] [in|on] the [description|sign|label|box|caption|post|article|title|small print]
  `,
};

export const wayOut: WordList = {
  source: 'What somebody does, gives or has after all; ours.',
  phrases: `
    [yes|sure|of course|happy to|here you go|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday]
    [i'll|we'll|i will|we will|let me|i can|we can|i've|we've|i have|we have|i just|we just]
    [i|we] [went|did|rang|called|asked|sent|fixed|told|moved|changed|put|found|made|checked|spoke|ordered|wrote|kept|swapped|know|think]
    [there's|there is|there are] [a|an|one|two|three|more|some|another|still|<number>]
    [is|are|it's|it is|they're] [back|on its way|on their way|on the way|on us|on me|yours|ready|free|fixed|done|corrected|changed|coming]
    [corrected|fixed|changed|sorted|mended]
    ^ [done|gone|deleted|updated|removed|added|resolved|cancelled|refunded|sent|merged|reverted|on it|will do|working on it]
    [i'm|we're|i am|we are] on it
    ask for [me|<word>]
    [take|try|bring|come|use|ring|call] [one|it|them|for|us|me|by|to|the|at|<number>]
    on the house
  `,
};

export const addsNothing: WordList = {
  source: 'What a comment says that says no more than a button; after the pattern by which refined-github hides such comments, and ours.',
  phrases: `
    [same|me too|ditto|this|agreed|following|bump|seconded|so true|exactly this]
    same [here|issue|problem|error|question|bug|thing] [here|]
    [i|we] [have|am having|are having|also have|got|get|am seeing|see] [the|this|exactly the] same [issue|problem|error|question|bug|thing] [here|too|]
    i'm [having|seeing] [the|this] same [issue|problem|error|question|bug|thing] [here|too|]
    [is there|] any [update|updates|news|progress|eta|movement] [here|on this|on that|yet|please|]
    [still|this is still] [an issue|not working|not fixed|broken|happening|a problem] [here|for me|]
    [i|we] [really|also|] need this [too|]
    please [fix|fix this|add this|merge|merge this|implement this|support this] [asap|soon|]
    [i|just|i just|] [came|come] [here|] to say [this|that|exactly this|the same|the same thing]
    [asap|lol|lmao|lol no|lol yes]
    [still|also|been|i'm|we're|i've been|we've been] [waiting|hoping|looking] for this [feature|fix|one|too|]
    [waiting|hoping] for this [feature|fix|one|too|]
    [i would|i'd|we'd|would|i] [really|] love [this|to see this|to have this|to get this] [feature|too|]
    [when will this be|when is this being] [fixed|merged|released|added]
    [on this|here|too|please|for me]
  `,
};
