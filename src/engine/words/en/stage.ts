import type { WordList } from '../../pack';

export const stageAttention: WordList = {
  source: 'What stops somebody who does not know you: news, a striking fact, a joke told to the street; ours.',
  phrases: `
    [did you know|fun fact|new study|study finds|study shows|survey finds|researchers found|breaking news|world record|for the first time|first time ever|only one in|one in three|one in four|one in five|one in ten]
    [the|our|city's|world's|country's] [oldest|largest|smallest|only|last|first|tallest|longest|rarest] <word>
  `,
};

export const stageAttraction: WordList = {
  source: 'Reasons to look again: what one gets, learns or can come to; ours.',
  phrases: `
    [you'll|you will] [learn|find|see|hear|taste|leave with|take home|be able]
    [we|i] [wrote|made|built|put together|collected|recorded|filmed] [a|an|the|up|down|it|this|some|our|two|three]
    new [guide|recipe|recipes|course|workshop|article|post|video|episode|exhibition|menu|season|version|feature|release|edition]
    ^ [read|see|watch|listen|hear|find|learn|sign up|register|join] [more|it|our|here|how|for|<link>]
    [how to|a guide to|an introduction to|the recipe|step by step]
    [join us|come to|open day|workshop|webinar|tickets|exhibition opens|on show]
  `,
};

export const stageAffinity: WordList = {
  source: 'Where people find themselves in it: what one stands for, fails at, loves; ours.',
  phrases: `
    [we|i] [believe|stand for|care about|stand by|refuse|won't|promised|decided|love|hate|grew up|started|learned|learnt|failed|burnt|burned|remember|still]
    [that's|this is|that is|which is] [why|who|how] we
    [you|you're|you are] not [alone|the only one|the only ones]
    [who|anyone|anybody] [else|] [remembers|remember|feels|grew up|knows the feeling|knows that feeling]
    [behind the scenes|behind the counter|our kitchen|our workshop|in our kitchen|in the bakery|our apprentice|our oldest|my grandmother|my grandfather|my mother|my father]
    [if|when] you [grew up|have ever|ever|know the feeling|are like us|too]
  `,
};

export const stageAudience: WordList = {
  source: 'For those who came to stay: regulars, series, service, answers to what they asked; ours.',
  phrases: `
    [you|some of you|many of you|lots of you|a few of you|one of you|somebody] [asked|have asked|keep asking|wanted|voted|wrote|told us|chose|said|picked|named]
    [this|next|last] [week's|month's|friday's|saturday's|season's]
    [part|episode|chapter|issue|day|week|volume] [<number>|one|two|three|four|five]
    [as|like] [always|every|usual|promised|last]
    [our|dear] [regulars|readers|members|subscribers|followers|customers|listeners|patients|guests|students|community|volunteers|neighbours|neighbors]
    [welcome back|see you|back again|reminder|opening hours|closed on|we're closed|we are closed|we're open|we are open|will be closed]
    [update|updated|fixed|release notes|changelog|now fixed|we fixed|we've fixed]
  `,
};

export const stageAdvocacy: WordList = {
  source: 'Other people speaking, or asked to: recommendations, referrals, a customer at the microphone; ours.',
  phrases: `
    [tell|told|bring] [a|your|their|her] [friend|friends|neighbour|neighbours|neighbor|neighbors|colleague|mother|sister|mum|mom]
    [recommended|recommends|recommend|referred] [us|me|by|to a|to her|to his]
    [thank you|thanks] [for|to everyone] [recommending|sharing|spreading|telling|passing|the recommendation|who recommended|who shared|who told|who brought|the review|your review|the kind review]
    [who|whom] [would|should|do|else] you [send|bring|tell|recommend|tag|invite|thank|bring along]
    [share|pass] [this|it] [with|on to] [a|somebody|someone|anyone|whoever|the|your]
    [word of mouth|spread the word|pass it on|leave us a review|wrote a review|guest post|guest author|takeover|in their own words|in her own words|in his own words]
    [customer|reader|guest|patient|member|student] [of the|stories|story|spotlight]
    [photo|picture|recipe|drawing|video] by [our|one of|<mention>]
  `,
};
