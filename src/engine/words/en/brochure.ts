import type { WordList } from '../../pack';

export const brochure: WordList = {
  source: 'Brochure prose: clichés of company sites and agencies; the terms that plain-language guides warn of (2026-11), and ours.',
  phrases: `
    full service [agency|firm|provider|partner|studio|solution|solutions|approach|team|consultancy|marketing|digital|production|creative|law|brokerage|company|house]
    [don't|do not|never|why] settle for [less|anything less|second best|average|ordinary]
    you deserve [the best|better|only the best|nothing less|nothing but]
    end to end [solution|solutions|service|services|support|experience|platform|management|offering|expertise|visibility]
    [state of the art|cutting edge|best in class|world class|world leading|industry leading|market leading|award winning|mission critical|enterprise grade|results driven|customer centric|patient centered|future proof|turnkey]
    [bespoke|tailored|innovative|integrated|comprehensive|holistic|scalable|digital|relevant] [solution|solutions|services|offering|approach]
    [full|wide|comprehensive] [range|suite|spectrum|portfolio] of
    [exceptional|outstanding|personalized|quality] [experience|service|care]
    next generation [platform|solution|solutions|technology|products]
    [committed|dedicated] to [providing|delivering|ensuring|excellence|serving|helping|being|making|our|a|the|sustainability]
    [our|their|unwavering|a] [<word>|] commitment to
    [is|are|remain] committed
    we [strive|pride ourselves|are passionate about|believe in delivering|aim to provide|take pride in|remain dedicated]
    passionate about [helping|delivering|providing|innovation|our]
    [unlock|unleash|realize|maximize] [your|the|their] [full|true|] [potential|value|power|growth]
    [elevate|transform|streamline|revolutionize|empower|reimagine] your [<word>|] [<word>|]
    [revolutionizing|redefining|reimagining|transforming|shaping|simplifying|pioneering] [the|how|<word>] [future|way|industry|world|engineering]
    [takes|take|taking] pride in [delivering|providing|offering|serving|the quality]
    [delivering|deliver|delivers|provides|providing] [outstanding|exceptional|quality|excellent|superior|first class|world class] [<word>|] [service|workmanship|care|results|products|solutions]
    [disrupting|disrupt] the <word> [<word>|] [industry|market|space|sector|world]
    [seamless|seamlessly|effortless|effortlessly|unparalleled|unmatched] <word>
    [exceed|exceeding] [your|our|all|customer] expectations
    [peace of mind|customer satisfaction|quality you can trust]
    where <word> meets <word>
    [your|a|our] trusted [partner|advisor|provider|source|choice]
    at the [heart|core|forefront] of [everything|what we|innovation|all]
    in our dna
    [make|makes|making|made] [the world|your life|life|lives|our communities] [a better place|easier|better]
    [helping|help] you [achieve|thrive|grow|succeed|unlock]
    on [a|the|our] mission to
    [we're|we are] on [a|the] mission
    [our|the] mission is
    [our|the] [vision|goal|purpose] is to
    in today's [fast paced|digital|ever changing|competitive] [world|landscape|market]
    [fast paced|ever changing|ever evolving|rapidly changing] [world|landscape|environment|market]
    [designed|developed|crafted|engineered] to [nurture|empower|enhance|elevate|help you|meet]
    [drive|driving|accelerate|fuel|foster|fostering] [growth|innovation|change|impact|results|success|progress|transformation|economic]
    [creating|create|adding|delivering] [shared|real|lasting|long term|] value
    [making|make|made] a [real|positive|lasting] [difference|impact]
    [thanks|thank you|kudos] for [making|helping make] a difference
    [robust|vibrant|diverse] [ecosystem|portfolio]
    [expanded|thought|global] [infrastructure|leader|leadership|footprint]
    key [learnings|takeaways|stakeholders|objectives|priorities]
    multi stakeholder
    [poised|primed|positioned] [to|for] [profit|deliver|growth|success|lead]
    we at <word> [<word>|] [are|believe|offer|provide|support]
    we [don't|do not] just [sell|make|bake|build|offer|provide|create|deliver|do|serve|write|design|insure|fix|teach|manage]
    we believe in a [world|future] [where|in which]
    more than [a|just a] [bank|bakery|gym|clinic|shop|store|brand|company|firm|hotel|school|product|restaurant|agency|hospital|museum|job|number|partner|platform]
    [people|patients|customers|clients|safety|quality|you] [come first|first always|always come first]
    [reinventing|rethinking|reshaping|rewriting|revolutionising|modernizing|modernising] [how|the way|what|the future]
    a partner for life
    [that's|this is] the <word> [difference|promise|way]
    [your|a] [success|smile|health|comfort|safety|future] is our [priority|mission|passion|business|goal|promise|commitment]
    [excellence|innovation|quality|integrity|trust] in [everything|all] [we|that we]
    [stronger|better] together
    no [surprises|jargon|fuss|hassle|gimmicks|nonsense|pressure|fluff|frills|shortcuts|compromises|compromise], no [surprises|jargon|fuss|hassle|gimmicks|nonsense|pressure|fluff|frills|shortcuts|compromises|compromise|hidden <word>]
    [every|each] step of the way
    [at|through] every [step|stage] of [the|your|their] [way|journey|process|project]
    [from|by] people who care $
    ^ at <word> [<word>|<word> <word>|], we [believe|know|think|care|love|make|put]
    ^ here at <word> [<word>|<word> <word>|], [we|every|our]
  `,
};
