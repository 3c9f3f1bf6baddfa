import type { WordList } from '../../pack';

export const brochure: WordList = {
  source: 'Brochure prose: clichés of company sites and agencies; the terms that plain-language guides warn of (2026-11), and ours.',
  phrases: `
    [state of the art|cutting edge|best in class|world class|world leading|industry leading|market leading|award winning|best of breed|bleeding edge|mission critical|enterprise grade|second to none|tailor made|turn key|turnkey|end to end|full service|value added|results driven|customer centric|client focused|patient centred|patient centered|data driven solutions|future proof|purpose built]
    [bespoke|tailored|customized|customised|innovative|integrated|comprehensive|holistic|scalable|sustainable|complete|smart|digital|creative|total|flexible|intelligent] [solution|solutions|service offering|offering|offerings|service|services|approach]
    [provide|provides|providing|deliver|delivers|delivering|offering] you with
    [full|wide|broad|complete|comprehensive] [range|suite|spectrum|array|portfolio] of
    [personalised|personalized|exceptional|outstanding|unparalleled|unrivalled|seamless|high quality|quality|best possible] [experience|service|services|care|solution|solutions|treatment]
    relevant [solution|solutions]
    [next generation|next gen] [platform|solution|solutions|technology|products|tools|experience]
    [committed|dedicated|devoted] to [providing|delivering|offering|ensuring|excellence|serving|helping|improving|being|making|creating|quality|our|your|a|the|innovation|sustainability|supporting|advancing]
    [our|its|their|the|unwavering|strong|ongoing|continued|a] [unwavering|strong|ongoing|continued|firm|deep|] commitment to
    [is|are|remain|remains] committed
    [we|our team|at <word> we] [strive|endeavour|endeavor|pride ourselves|are passionate about|believe in delivering|aim to provide|take pride in|remain dedicated]
    [pride|prides] [ourselves|itself] on
    [passionate|passion] [about|for] [helping|delivering|providing|innovation|excellence|quality|empowering|transforming|creating|customer|our|your]
    [unlock|unleash|maximise|maximize|realise|realize] [your|the|their] [full|true|] [potential|value|power|growth]
    [elevate|transform|supercharge|revolutionize|revolutionise|streamline|optimize|optimise|reimagine|redefine|empower] your [<word>|] [<word>|]
    [take|taking] [your|the] <word> to the next level
    [revolutionizing|revolutionising|redefining|reimagining|reinventing|simplifying|transforming|disrupting|democratizing|pioneering|shaping|reshaping] [the|how|<word>] [future|way|industry|world|landscape|we|engineering|healthcare|education|work|market]
    [seamless|seamlessly|frictionless|effortless|effortlessly|unparalleled|unrivalled|unmatched|unsurpassed] [<word>|experience]
    [exceed|exceeds|exceeding|surpass|surpassing] [your|our|customer|client|all] [expectations|expectation]
    [peace of mind|attention to detail|customer satisfaction|quality you can trust|service you can trust|excellence in everything]
    [where|when|experience where] <word> meets <word>
    [your|a|the|our] trusted [partner|advisor|adviser|provider|name|source|choice]
    [more than just|not just|more than] a [<word>|] [product|bakery|shop|store|brand|company|restaurant|clinic|firm|app|tool|hotel|gym|bank|school]
    [innovation|excellence|quality|integrity|trust|passion|sustainability] [is|lies|sits|remains] [in our|at the heart|at the core|the heart|our]
    [at the|in the|the very] [heart|core|forefront] of [everything|what|our|innovation|all]
    [part of|in|is] our dna
    [making|make|makes|made] [the world|your life|lives|life|our communities] [a better place|easier|better]
    [helping|help|helps] [you|businesses|organizations|organisations|companies|brands|clients|families|communities] [achieve|thrive|grow|succeed|transform|flourish|unlock|scale|navigate]
    [on a|on the|our|the] mission [to|of|is]
    [our|a|the] [vision|mission|purpose|goal|promise] [is|of] [to|a|an|simple|that]
    [one|a] step closer to [our|a|the]
    in today's [fast paced|digital|ever changing|competitive|modern|connected|busy] [world|landscape|environment|age|market|economy]
    [ever evolving|ever changing|fast paced|rapidly changing|rapidly evolving] [world|landscape|environment|market|industry]
    [designed|developed|created|engineered|crafted|built] to [nurture|empower|meet|exceed|deliver|enhance|maximize|maximise|help you|give you|elevate]
    [drive|drives|driving|accelerate|accelerates|accelerating|fuel|fuels|fuelling|fueling|foster|fosters|fostering|catalyze|catalyse|spur] [growth|innovation|change|impact|results|success|sustainable|engagement|collaboration|transformation|progress|value|economic|adoption|productivity]
    [creating|create|creates|adding|adds|add|delivering|delivers|deliver|generate|generating] [shared|real|lasting|long term|sustainable|more|added|] value
    [making|make|made|makes] [a|a real|a lasting|a positive|a meaningful] [difference|impact]
    [discover|experience|explore] the [difference|power|possibilities|benefits|future|art] [of|]
    [robust|dynamic|vibrant|diverse] [ecosystem|portfolio|framework|infrastructure|platform]
    [expanded|best practice|thought|market|global] [infrastructure|practices|leadership|leader|leaders|footprint]
    [key|core|strategic|valued|relevant] [stakeholder|stakeholders|learnings|takeaways|deliverables|objectives|priorities|pillars|driver|drivers]
    multi stakeholder
    [poised|primed|positioned] [to|for] [profit|growth|success|lead|deliver|transform|grow|benefit]
    we at <word> [<word>|] [are|believe|care|help|offer|provide|understand|support|have]
  `,
};
