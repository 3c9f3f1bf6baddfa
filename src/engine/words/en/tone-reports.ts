import type { WordList } from '../../pack';

/** How newsrooms and press offices put things; a person who tells it would say it otherwise. Not a habit to mend, only evidence of the tone. */
export const toneReports: WordList = {
  source: 'Headline verbs and tags as the news style guides list them; ours.',
  phrases: `
    breaking
    exclusive
    icymi
    in case you missed it
    [just|this just] in
    developing
    update
    [full|more on this|our full|top] [story|stories]
    [read|see|get|find out|learn] [more|the full story|the details|the rest]
    [more|details|info|information|video|photos|pictures|story|stats] [here|below|inside]
    [watch|listen|tune in|live] [live|now]
    live [now|from|at|on|stream|blog|updates|coverage]
    [new|latest|today's|this week's|our latest|our new] [episode|pod|podcast|video|blog|blog post|post|article|report|study|survey|research|issue|newsletter|column|op ed|press release|trailer|single|album]
    [study|report|survey|poll|research] [finds|shows|says|suggests|reveals]
    according to [the|a|new|sources|reports|experts|police|officials]
    [experts|officials|police|sources|reports|scientists|researchers|authorities|analysts|critics] [say|says|said|believe|warn|suggest]
    [set|expected|scheduled|slated|poised|due] to [be|begin|start|open|launch|release|return|join|face|take|make|become|hit]
    [to|will] [acquire|launch|open|close|host|unveil|debut|premiere|expand|cut|merge|invest]
    [is|was|has been|been|are|were|have been] [named|appointed|elected|awarded|honored|honoured|ranked|nominated|selected|recognized|recognised|confirmed|arrested|charged|killed|injured|released|published|approved|introduced|announced|featured]
    [presented|sponsored|brought to you|hosted|powered|led|written|directed|developed|organized|organised|supported|funded] by
    [joins|names|wins|loses|launches|unveils|reveals|releases|announces|urges|warns|faces|backs|slams|vows|lures|tops|topped|hits|reaches|reached|raises|cuts|seeks|signs|opens|closes|expands|acquires|partners|partnered|reports|discusses|explains|examines|explores|highlights|introduces|celebrates|honors|honours|hosts|visits|supports|announces|appoints|confirms|denies|plans|agrees|drops|surges|plunges|soars|slips|rises|falls]
    amid
    [percent|per cent|<percent>] of [people|americans|adults|workers|consumers|companies|all|patients|women|men|students|voters|respondents|households]
    [senator|sen|congressman|congresswoman|representative|governor|president|minister|secretary|ceo|dr|prof|professor|director|chairman|chair|chief] <word> <word>
    [introduced|cosponsored|sponsored|passed|signed|voted for|voted against] [legislation|a bill|the bill|a resolution|the act|an amendment]
    [click|tap] [here|below|the link]
    here's [what|how|why|the|your]
    [things|ways|reasons|tips|steps|facts|questions|lessons|signs|mistakes] [to|that|you|for|why|every]
    <number> [things|ways|reasons|tips|steps|facts|questions|lessons|signs|mistakes]
    how to
    why [you|your|the|we|it's]
    what [you|to] [need|should|know|expect|do]
    [need|want] to know
    [votes|voted|moves|plans|agrees|promises|fails|refuses] to [ban|limit|block|cut|build|close|end|keep|raise|scrap|allow|protect|save|approve|reject|overturn|fund|replace]
    [overturns|upholds|bans|blocks|rejects|approves|scraps|halts|delays|sues|reopens|orders|collapses|probes|seizes|resigns|stalls|sentenced|jailed|fined|acquitted|evacuated|evacuates|suspends|suspended]
    [enters|begins|ends|marks] [second|third|fourth|fifth|new|its|<number>|week|day]
    [charged|arrested] [with|after|over|in|for|on]
    [dies|died|killed|dead|injured|missing|hurt|rescued] [in|at|after|aged|following] [fall|crash|fire|hospital|blast|attack|shooting|flood|<number>|car|bus|house|a]
    <number> [dead|killed|injured|hurt|arrested|rescued|missing] [in|after|as|at|following]
    search for [missing|man|woman|boy|girl|two|suspect|<number>]
    as [talks|tensions|fears|costs|prices|rates|inflation|demand|protests|strike|markets] <word>
  `,
};
