import type { WordList } from '../../pack';

export const shaming: WordList = {
  source: 'Whole turns of speech by which people are shown up; ours.',
  phrases: `
    whoever [wrote|made|designed|built|baked|cooked|parked|coded|approved|painted|did] [this|that|these] [<word>|] should [never|not be|be kept|be banned|lose|be ashamed|find another|get another|stop]
    [slop|muck|swill|dishwater|rubbish|garbage|crap|cardboard] [they|he|she] [serve|serves|sell|sells|call|calls|bake|bakes|make|makes] [down the road|next door|across the street|over the road|across the road|around the corner|coffee|bread|food|soup|pizza|beer]
    that [slop|muck|swill|dishwater|garbage|crap] [down the road|next door|across the street|over the road|across the road|around the corner]
  `,
};

export const shamingWho: WordList = {
  source: 'A customer, guest or passer-by who can recognise themselves; ours.',
  phrases: `
    ^ to the [<word>|] [lady|woman|man|guy|bloke|gentleman|gentlemen|customer|person|couple|family|reviewer|parent|mother|mum|father|dad|girl|boy|guest|client|gent] [who|in|with|from|at|on]
    [customer|client|guest|patient|tenant|review|email|complaint|request|comment|driver|parent] of the [week|day|month|year]
    [the|a|this|our|another|today's|one] [customer|client|guest|patient|tenant|reviewer|commenter|subscriber] [who|that]
  `,
};

export const shamingVerdict: WordList = {
  source: 'What is said of them behind their back, in front of everybody; ours.',
  phrases: `
    some people [are|will] [just|simply|] [never|so|too|impossible|unbelievable|entitled|rude|clueless]
    [stay|stayed] [at home|home] next time
    [maybe|perhaps|please|just|kindly] [stay|eat|shop|go|drink] [at home|home|elsewhere|somewhere else]
    [learn|learned|learnt] to [read|count|spell|park|cook|drive|behave] [a|the|before|first|properly]
    [get|gets] a [life|grip]
    who thinks [that|] [we|a|an|the|it|his|her|their|<word>]
    [can't|cannot|couldn't] [even|] [read|spell|count|park|tell] [the|our|a|an|properly]
    [what|such] a [clown|genius|charmer|joke]
    [name and shame|hall of shame|wall of shame|naming and shaming]
    [don't|do not|won't|never] come back
    good riddance
    [the audacity|the cheek of|imagine being|who raised]
  `,
};
