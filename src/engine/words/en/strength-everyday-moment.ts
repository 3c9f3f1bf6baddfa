import type { WordList } from '../../pack';

export const strengthEverydayMoment: WordList = {
  source: 'When an everyday moment happens: times and places of a day as people tell them; ours.',
  phrases: `
    [this|yesterday|early this|late this|early|late|every|one|the other] [morning|afternoon|evening|lunchtime]
    [last night|tonight|yesterday|just now|a minute ago|an hour ago|ten minutes ago|at lunch|at breakfast|at dinner|over breakfast|over lunch|before breakfast|before dawn|at dawn|at closing time|after closing|after school|after work|the other day|the other night|earlier today|on my way|on our way|on the way|on the bus|on the train|on the tram|in the queue|at the counter|at the till|in the kitchen|at the bakery|in the waiting room|at the door|at the school gate|in the lift|on the sidewalk|in the yard|in the garden]
    [at|around|by|since|until] <time>
    [on|last] [monday|tuesday|wednesday|thursday|friday|saturday|sunday]
    today
    [my|our|her|his] first [day|talk|job|week|customer|boss|shift|lesson|night|loaf|release|marathon]
    [in the meeting|in a meeting|in class|on night shift|on the ward|on the phone|in the lab|in the shop|in the workshop|afterwards]
    [spent|waited|searched|talked|sat there] [<number>|two|three|four|five|half|all|an] [hour|hours|minutes|day|days|night|evening|afternoon|morning|week]
  `,
};

export const strengthEverydayMomentDone: WordList = {
  source: 'What happens in them: everyday verbs in the past, ours.',
  phrases: `
    [walked|came|stopped|popped|wandered|dropped|ran|rushed|cycled|drove|biked|went|got|stood|sat|woke|slept|fell|slipped|tripped|danced|jumped|climbed|crawled|hid]
    [asked|told|said|whispered|shouted|laughed|cried|smiled|knitted|knit|sang|hummed|waved|winked|nodded|apologised|apologized|admitted|called|phoned|wrote|texted]
    [burnt|burned|baked|cooked|made|brewed|poured|spilled|spilt|dropped|broke|fixed|mended|cleaned|scrubbed|painted|planted|dug|picked|carried|opened|locked|forgot|lost|found|left|brought|gave|handed|bought|borrowed|ate|drank|tasted|tried|smelled|smelt|watched|saw|heard|met|noticed|counted|stole|chewed|barked|knocked|rang|rained|snowed]
    [froze|wrapped|held|returned|flew|swam|grew|blew|threw|caught|hung|shook|drew|rode|sank|tore|wore|spent|ripped|leaked|cracked|squeaked|melted|burst|rolled|spun]
    [parked|taught|deleted|swapped|kissed|hugged|sneezed|coughed|yawned|purred|whistled|stared|blinked|framed|glued|sewed|stitched|ironed|washed|folded|swept|peeled|chopped|stirred|paid|kicked|pulled|pushed|turned up|showed up|ended up|crashed|borrowed|flooded|sold out of]
    [has|have|had|he's|she's] [eaten|broken|stolen|lost|found|forgotten|fallen|hidden|chewed|moved in|come back|gone missing|hatched|blossomed]
    [sitting|standing|waiting|walking|watching|eating|drinking|reading|baking|cooking|holding|staring] [in|on|at|for|by|the|a|outside|my]
  `,
};

export const strengthEverydayMomentNot: WordList = {
  source:
    'What an office does in public, and what nobody tells over a counter: sessions, visits, openings, days of mourning; ours, read against the labelled sets (2026-12).',
  phrases: `
    [broke ground|cut the ribbon|met with|hosted|attended|was honoured|was honored|is honoured|is honored|testified|marks|took part in|kicked off|welcomed]
    [held|opened] [a|an|our|the|its|his|her] [first|second|third|new|annual|hearing|hearings|meeting|session|office|branch|store|shop|clinic|school|bridge|factory|campus|location|press]
    [joined|visited|toured] [the|our|by|with|us|me|a]
    [we|i] [remember|look back|mourn|pray|honour|honor|celebrate|commemorate|stand with|voted|signed|introduced|spoke to|spoke at|spoke with|called on]
    [signed|won|received|picked up|brought home|earned] [a|an|our|the|its] [award|contract|deal|agreement|title|prize|certificate|certification|accreditation|gold|silver|bronze]
    [tip|tips] from
    [attack|attacks|terror|terrorist|victims|accident|crash|crashed|shooting|stabbed|stabbing|murder|killed|arrested|police said]
    [sales|revenue|customers|orders|followers|subscribers|downloads] [record|records|milestone|mark|goal]
  `,
};

export const strengthEverydayMomentWho: WordList = {
  source: 'Who is in them, besides the one who tells it; ours.',
  phrases: `
    [customer|guest|neighbour|neighbor|visitor|patient|reader|regular|stranger|colleague|apprentice|trainee|intern|nurse|driver|postman|baker|cook|chef|boy|girl|kid|kids|child|children|man|woman|lady|gentleman|grandmother|grandma|gran|grandfather|grandpa|mother|mum|mom|father|dad|daughter|son|sister|brother|wife|husband|friend|cat|dog|boss|class|couple|toddler|baby|oven|mixer]
    [teenager|student|pupil|teacher|courier|plumber|electrician|farmer|gardener|volunteer|barista|waiter|waitress|tenant|landlord|clerk|mechanic|bride|groom|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|twins]
    [nurse|doctor|inspector|intern|professor|conductor|carpenter|florist|tailor|grandparents|neighbours|neighbors]
    [heron|bird|pigeon|crow|owl|horse|goat|cow|sheep|hen|chicken|duck|goose|squirrel|fox|mouse|hedgehog|spider|bee|bees|pipe|boiler|printer|kettle|freezer|fridge]
    [somebody|someone|he|she|they]
  `,
};
