import type { WordList } from '../../pack';

export const foreignIdiom: WordList = {
  source: 'The idioms that the networks’ own files name; which is whose stands there.',
  phrases: `
    [retweet|rt if|quote tweet this|tweetstorm|tweeps|tweet this]
    [please|pls|plz] rt
    ^ rt <mention>
    [reskeet|bluesky fam]
    [boosts] [welcome|appreciated|ok|okay]
    [dear|hello|hey] fediverse
    fedi friends
    [instafam|insta fam|igers|regram|regrammed]
    [pin it for later|pin this for later|pin for later|save this pin|repin|repins|repinned|fellow pinners]
    [threads fam|threads family|dear threads|hey threads|hi threads|hello threads]
    [like] [our|my|this] page
    on [our|my] wall
    [dear network|hello network|hi network|dear connections|linkedin family|linkedin fam|inmail]
    [lgtm|ptal|good first issue]
    ^ [show|ask|tell|launch] hn
    [fyp|#fyp|foryoupage|#foryoupage|stitch this video|duet this video]
    [dear|hey|hi] tiktok
    tiktok fam
    [reblog if|reblog this|please reblog|pls reblog]
    [hey|hi|hello|dear] product hunt
    product hunt [community|family]
    [thanks for the a2a|thanks for a2a|fellow quorans|dear quorans|dear quora]
    [hold the clap button|clap for this story|claps for this story]
  `,
};

export const foreignIdiomInstagram: WordList = {
  source: 'What people say where a post can hold no link and stories are swiped (Instagram, TikTok); ours.',
  phrases: `
    [link|links] [in|in my|in our|in the|is in|is in our|is in my|is in the|are in] bio
    [check|see|hit|click|tap] [the|] link in [bio|my bio|our bio|the bio|profile|our profile]
    swipe [up|left|right] [to|for|and|now]
    [swipe up|double tap|check our stories|in my stories|in our stories|see our stories]
  `,
};

export const foreignIdiomReddit: WordList = {
  source: 'What people say where posts are voted on (Reddit and its kin); ours.',
  phrases: `
    [crosspost|fellow redditors|dear reddit|hey reddit|hi reddit]
  `,
};

export const foreignIdiomVotes: WordList = {
  source: 'What people say where posts or answers are voted on, Reddit first among them; ours.',
  phrases: `
    [upvote|upvotes|downvote|throwaway account|long time lurker]
  `,
};

export const foreignIdiomYoutube: WordList = {
  source: 'What people say under and in films (YouTube); ours.',
  phrases: `
    [smash|hit|press|ring] [that|the] [like button|subscribe button|notification bell]
    [like|comment] and subscribe
    [like|comment], [comment|share|like] and subscribe
    [in the description below|link in the description|links in the description|don't forget to subscribe|welcome back to my channel|welcome back to our channel]
  `,
};

export const hiddenAd: WordList = {
  source:
    'Words that show an advertiser without naming it as one; regulators ask for plain words (FTC "Disclosures 101 for Social Media Influencers", 2019; European Commission Influencer Legal Hub).',
  phrases: `
    [#spon|#gifted|#brandambassador|#affiliate|#affiliatelink|#prgift|#prpackage|#giftedproduct|#gifteditem|#presstrip]
    [gifted|sent] to [me|us] by <mention>
    [gifted|kindly gifted|kindly sent|kindly provided|provided] by <mention>
    [thanks|thank you|thx|shoutout|shout out|big thanks|many thanks|huge thanks] [to|] <mention> for [the|my|this|these|a|our|giving|sending|gifting|letting|treating] [free|complimentary|gift|me|us|gifts|freebie|freebies|goodies|pr|sample|samples]
    [affiliate|referral] [link|links|code]
    [as a|i'm a|proud|official] [brand ambassador|brand partner]
    [complimentary|free] [stay|trip|meal|product|products|samples|sample] [from|by|courtesy of|thanks to] <mention>
    [sent|gave|gifted] [me|us] [this|these|the|a] <word> for free
    [courtesy of|comped by|hosted by|a gift from] <mention>
    [pr package|press trip|brand trip|pr haul|pr sample]
  `,
};

export const hiddenAdWeak: WordList = {
  source: 'The same in letters that also mean other things (São Paulo, a project, a band): only beside a brand that is named.',
  phrases: `
    [#sp|#collab|#ambassador|#partner|#partners|#gift|#invite|#hosted|#comped|#client]
    [gifted|complimentary]
  `,
};

export const hiddenAdPlain: WordList = {
  source: 'Words that everybody understands.',
  phrases: `
    [ad|#ad|advert|#advert|advertisement|#advertisement|advertising|#advertising|sponsored|#sponsored|#werbung|#anzeige|werbung|anzeige|#paidpartnership|#paidad|#paid]
    [paid|sponsored] [partnership|post|content|promotion]
    [i was|we were|i am|i'm] [paid|sponsored]
  `,
};

export const toolSignature: WordList = {
  source: 'What scheduling tools and telephones sign with; ours.',
  phrases: `
    [via|posted via|posted with|posted by|sent from|sent via|scheduled with|scheduled via|shared via|published with|published via|created with|powered by|tweeted via] [hootsuite|buffer|sprout social|sproutsocial|ifttt|zapier|tweetdeck|socialbee|publer|metricool|tailwind]
    sent from my [iphone|ipad|phone|android|galaxy|mobile|samsung]
    [this post was|this was|this tweet was] [automatically|auto] [posted|generated|scheduled|published]
    [auto posted|autoposted|auto tweeted|my automatically generated|automatically checked by]
    [people followed me and|person followed me and|people unfollowed me]
    ^ [view|open|read] [this|the] [email|newsletter|message|] in [your|a] browser
    [having|] trouble [viewing|reading] this [email|newsletter]
    [you're|you are|you] [receiving|received|receive|getting] this [email|newsletter|message] because
    [unsubscribe|update|manage] [your|email|] preferences
    unsubscribe from this [list|newsletter|email]
    [lorem ipsum|insert text here|insert name here]
  `,
};

export const stereotypeGroup: WordList = {
  source: 'Groups that sweeping claims are made about; the claims stand in a list of their own.',
  phrases: `
    [women|girls|ladies|females|wives|moms|mums|men|husbands|dads|boys|blondes|old people|older people|elderly people|the elderly|seniors|pensioners|grandmas|grandmothers|boomers|millennials|gen z|generation z|gen zers|zoomers|gen alpha|teenagers|kids these days|young people|young people today|asians|black people|white people|mexicans|muslims|jews|arabs|indians|africans|germans|italians|the french|poles|gays|gay men|lesbians|trans people|immigrants|foreigners|refugees|migrants|disabled people|the disabled|autistic people|deaf people|blind people|fat people|poor people|the poor|homeless people]
  `,
};

export const stereotypeClaim: WordList = {
  source: 'Claims that make everyone in a group the same; ours.',
  phrases: `
    [can't|cannot|can not|can never|don't know how to|never learn to] [drive|park|cook|code|read maps|read a map|use computers|use a computer|use technology|use apps|use an app|use smartphones|use a smartphone|use the internet|go online|think|dance|drink|be trusted|handle|do maths|do math|keep a secret|save money|work]
    [can't|cannot|couldn't] [take feedback|take criticism|take a joke|hold a conversation|put their phones down]
    [will|'ll] never [understand|learn|get it|grasp]
    [have|has] no [work ethic|manners|attention span|idea how|clue how]
    [are] [all the same|so emotional|too emotional|lazy|so lazy|bad drivers|terrible drivers|bad at|so cheap|cheap|greedy|criminals|terrorists|thieves|dirty|stupid|weak|crazy|hysterical|bossy|too sensitive|snowflakes|entitled|so entitled|useless|born to|good at math|good at maths|a burden|stingy]
    [belong in|should stay in|should stay at home|just want money|only want money|only want one thing|only care about|just can't handle|love shopping|are only good for|don't understand technology|don't get technology|don't belong|don't want to work|never want to work|steal our|take our jobs|ruin everything|live off|talk too much]
  `,
};

export const stereotype: WordList = {
  source:
    'Set phrases that put people in a box by age, gender, origin or ability; ours, checked against the guides that retext-equality (MIT) lists.',
  phrases: `
    [cute|pretty|smart|strong|funny|fast|good|clever|not bad|articulate|well spoken|tough|brave] for [a|an] [girl|woman|lady|blonde|female|chick|foreigner|immigrant|black man|black woman|disabled person|man your age|woman your age|woman her age]
    [throw|throws|run|runs|cry|cries|fight|fights|hit|hits|drive|drives|scream|screams|whine] like a [girl|woman|little girl|sissy]
    [boys will be boys|grow some balls|grow a pair|no homo|that's so gay|women drivers|woman driver|women's work|a man's job|man's work|a woman's place|ask your husband|tell your husband|let your husband|hysterical women|career woman|girl boss|girlboss|boss babe|male nurse|female doctor|ok boomer|old fart|too old to learn]
    ^ man up
    [gen z|gen zers|zoomers|millennials|boomers|young people|old people|teenagers|kids these days|pensioners] [just|simply|really|] [don't|doesn't|do not|does not|won't|can't|will never] [just|] [want to work|wanna work|get it|get our|get this|understand|know how to work]
    no [foreigners|immigrants|refugees|gypsies|travellers|blacks|muslims|arabs|indians|women|men] [please|thanks|need|allowed|welcome]
    [just|gotta|to|better] man up
    [even|so easy|so simple] [that|] [your|my|a|] [grandma|grandmother|granny|gran|mom|mum|mother|wife|girl|woman|old lady|secretary|blonde] [can|could|understands|gets|will|manages]
    [grandma|granny|mom|mum|wife|housewife] proof
    [wheelchair bound|confined to a wheelchair|suffers from autism|suffering from autism|afflicted with|despite her disability|despite his disability|the handicapped|handicapped people|special needs people|so ocd|a bit ocd|totally ocd|my ocd|so bipolar|totally bipolar]
    [where are you really from|speaks good english for|speak good english for|speaks english so well for|exotic looking|illegal aliens|the illegals|gypped]
  `,
};

const trade = 'Words that only their own trade knows; ours, after what readers in the labelled sets asked about (2026-11).';

export const jargonMarketing: WordList = {
  source: trade,
  phrases: `
    [kpi|kpis|roi|roas|cac|ltv|ctr|cpc|cpm|cro|icp|abm|crm|gtm|b2b|b2c|d2c|nps|csat|smb|okr|okrs|omnichannel|programmatic]
    [top|bottom|middle] of funnel
    [go to market|product led|account based|customer acquisition cost|lifetime value|conversion rate optimization|demand gen|lead scoring|churn rate|north star metric]
  `,
};

export const jargonSoftware: WordList = {
  source: trade,
  phrases: `
    [saas|paas|iaas|erp|etl|rpa|llm|llms|devops|cicd|sso|mfa|vpc|sla|slas|poc|mvp|uat|soc2|gdpr]
    [multi tenant|zero trust|shift left|data lake|infrastructure as code|edge computing|endpoint detection|interoperability]
  `,
};

export const jargonFinance: WordList = {
  source: trade,
  phrases: `
    [arr|mrr|tam|ebitda|capex|opex|ipo|esg|aum|kyc|aml|escrow]
    [unit economics|total addressable market|burn rate|cap table|term sheet|value chain|supply side|basis points]
  `,
};

export const jargonMedicine: WordList = {
  source: trade,
  phrases: `
    [ehr|emr|hcp|hipaa|rct|copd|afib|nsaid|comorbidity|comorbidities|contraindicated|idiopathic|triage]
    [differential diagnosis|first line therapy]
  `,
};

export const jargonLaw: WordList = {
  source: trade,
  phrases: `
    [estoppel|indemnification|subrogation|usufruct|habeas|amicus]
    [force majeure|res judicata|prima facie|de minimis|summary judgment|motion to dismiss]
  `,
};

const market = 'How a profile names people of the trade; ours.';

export const marketMarketing: WordList = {
  source: market,
  phrases: `
    [marketers|marketing|agencies|advertisers|brand managers|cmos|sales teams|founders|startups]
  `,
};

export const marketSoftware: WordList = {
  source: market,
  phrases: `
    [developers|engineers|programmers|admins|administrators|devops|ctos|cios|it departments|it managers|it teams|software|founders|startups]
  `,
};

export const marketFinance: WordList = {
  source: market,
  phrases: `
    [investors|bankers|accountants|cfos|controllers|analysts|finance|founders|startups]
  `,
};

export const marketMedicine: WordList = {
  source: market,
  phrases: `
    [doctors|physicians|nurses|clinicians|pharmacists|therapists|hospitals|surgeons|dentists]
  `,
};

export const marketLaw: WordList = {
  source: market,
  phrases: `
    [lawyers|attorneys|solicitors|judges|notaries|law firms|legal departments|general counsel]
  `,
};

export const acronymKnown: WordList = {
  source: 'Abbreviations that nobody has to look up; ours.',
  phrases: `
    [us|usa|uk|eu|un|tv|pc|id|ok|ceo|dj|am|pm|faq|pdf|usb|gps|atm|diy|vip|bbc|cnn|fbi|cia|who|it|dvd|cd|ad|bc|nyc|la|dc|gmt|asap|rip|ps|omg|lol|wtf|btw|fyi|imo|imho|tbh|idk|diy|eur|usd|gbp]
  `,
};

export const nothingToShare: WordList = {
  source: 'Greetings and wishes that every house sends on the same day; ours.',
  phrases: `
    happy [monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays|new year|easter|christmas|thanksgiving|halloween|new week|new month|spring|summer|autumn|fall|hump day]
    [have|wishing|enjoy|wish] [a|you a|you all a|everyone a|everybody a|your|all our followers a|all our customers a] [great|good|nice|lovely|wonderful|fantastic|amazing|happy|safe|blessed|relaxing|fabulous|productive|successful] [day|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|holiday|holidays|month|start|new year|easter|christmas|thanksgiving]
    [good morning|merry christmas|season's greetings|seasons greetings|tgif|#tgif|#mondaymotivation|#mondaymood|#happyfriday|#fridayfeeling|#weekendvibes|#motivationmonday|#happymonday]
    ^ [it's|its|it is] [finally|] [friday|monday|the weekend|weekend|hump day]
    [let's|let us] [do this|make it count|make it a great|start the week|have a great|have a good|rock this|crush this|conquer]
    [new week|new day|new month|new year], [new|fresh] [goals|opportunities|start|energy|me|possibilities|challenges|adventures]
    [monday|friday|morning|daily|weekly] [motivation|inspiration]
    for [your|their|the] [continued|ongoing|amazing|incredible|loyal|wonderful] [support|loyalty|trust]
    [we love what we do|passion is our|hard work pays off|dream big|never give up|work hard|stay positive|stay motivated|teamwork makes the dream work|the sky is the limit|believe in yourself|be the change|good vibes only|success starts with|quality you can trust|your trusted partner|your partner for|the best is yet to come|together we are stronger|we are here for you|we're here for you]
  `,
};
