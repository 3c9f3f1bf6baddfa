import type { WordList } from '../../pack';

export const officialTone: WordList = {
  source:
    'What institutions say of their own good deeds and events: log-odds of corporate and congressional self-promotion over conversation in the labelled sets (2026-11). One is enough.',
  phrases: `
    [sponsors|sponsoring|sponsored] [the|a|by|<number>|symposium|<word>]
    to sponsor
    announces [that|plans|agreement|appointment]
    [named|ranked|appointed] [best|as]
    [of the year award|of the year awards|consecutive year|service awards|banking awards|innovation award|best companies for]
    annual report
    [corporate|global] citizenship
    employee volunteers
    [commits|pledges] <money>
    [founding|platinum|gold|proud|strategic|lead] [sponsor|sponsors|partner|member]
    [a|is a] partner of
    [partnered|partnering|partners|teams up|teamed up|teaming up|collaborates|collaborated] [with|w|on]
    in partnership with
    our [<word>|] partnership with
    [new|joint] [initiative|partnership|venture]
    [underserved|vulnerable|marginalized|low income] [populations|communities|families]
    [global health|social|environmental|community|health] [initiatives|challenge|challenges|fellow|fellows|impact|programs|responsibility]
    [raise|raising] awareness
    give back [to|this]
    for giving back
    [making|make|made] a difference
    [community|global community|service] day
    [donated|awards] [<money>|<number>]
    [invests|invested] [<money>|in our]
    [supports|supporting] [<mention>|the <word>|research|our]
    support for the
    with support from
    [provided|provide] funding for
    funding for
    [employees|colleagues|teams] [across|act as]
    act as ambassadors
    [participates|participated|participating] in [the|a|<hashtag>|<number>|town]
    speaking at the
    symposium today
    panel discussion
    [roundtable with|board of directors|advisory board|annual report|white paper]
    hear from our
    [hosting|host|holding] a [<word>|] [roundtable|town hall|panel|conference|discussion]
    joined us for
    [some of|how] [our|we] projects
    focus areas
    [addressing|addresses|address] [global|health|critical|company's]
    [improve|expand|expanding|increase] access to
    [improve|improving] [the lives|lives|the quality|patient|care|literacy]
    [economic|social|financial] [empowerment|inclusion|mobility]
    promote healthy
    we want to [assure|reassure]
    we want you to know [our|<word>]
    to [assure|reassure] you
    read our latest [update|statement]
    [unnecessary regulation|regulatory burden|stakeholder|stakeholders|accountability for]
    [bipartisan|my] [bill|legislation|amendment|effort] to
    i [encourage you|urge|applaud|commend|call on]
    [honored|proud|pleased|grateful|humbled] to [be endorsed|receive the endorsement|have the support|have earned|have received|receive|join|meet|cosponsor|introduce|vote|help|serve|represent|lead|work with|be recognized|be named|be awarded]
    i will continue [to|fighting|working]
    [continue|continues|continuing] [to fight|fighting|our work|to serve|to lead]
    [is|are] [committed to|dedicated to|working to|working with|helping] the
    chief [executive|medical|financial] officer
    [executive|senior] vice president
    senior [fellow|director] [at|of]
    [ceo|chairman] <word> <word> [at|on]
    [addresses|discusses|highlights] [the importance|company's|how|global]
    [appoints|appointment of]
    appointment to
    [first|third|full] [quarter|year] [results|earnings]
    [investor call|investor seminar|investor relations]
    [voluntary recall|voluntarily recalled|have reconfirmed|tests have confirmed]
    [senate|committee|council|parliament] [confirms|approves|adopts]
    [legislation|bill|amendment|act] [to|that|which] [ensure|would|will] [<word>|]
    [cosponsor|introduced|introducing] [legislation|bipartisan|a resolution|a senate|a bill|the <word> act]
    i [released|sent] [a statement|a letter]
    commissioned by
    bring strong experience
  `,
};
