import type { WordList } from '../../pack';

export const officialTone: WordList = {
  source:
    'What institutions say of their own good deeds and events: log-odds of corporate and congressional self-promotion over conversation in the labelled sets (2026-11). One is enough.',
  phrases: `
    [sponsors|sponsoring|sponsored] [the|our|this|a|an|by|<number>|symposium|event|session|<word>]
    to sponsor
    is a sponsor
    announces [that|result|results|plans|agreement|appointment|pricing|redemption]
    [named|ranked|appointed] [best|top|as|group|global|executive]
    [of the year award|of the year awards|consecutive year|service awards|banking awards|experience award|excellence award|innovation award|best companies for|employee network|affinity networks]
    [sustainability|citizenship|annual|responsibility|impact] report
    [corporate|global] citizenship
    [staff|employee|company] volunteers
    [commits|pledges] [<money>|<number>]
    exclusive [partnership|partnerships]
    [founding|official|title|headline|platinum|gold|proud|corporate|strategic|lead] [sponsor|sponsors|partner|partners|supporter|member]
    [a|is a|as a] partner of
    [partnered|partnering|partners|teams up|teamed up|teaming up|joins forces|joined forces|collaborates|collaborated|collaborating] [with|w|on]
    in [partnership|collaboration|cooperation|association|alliance] with
    our [<word>|] [partnership|collaboration|cooperation|alliance] with
    [new|joint|global|local] [initiative|programme|partnership|collaboration|venture|alliance]
    [our|the|a|its] [<word>|<word> <word>|] [initiative|initiatives]
    [underserved|vulnerable|disadvantaged|marginalized|marginalised|low income] [populations|communities|nations|countries|families|women|groups|patients]
    [global health|public health|social|environmental|sustainability|community|philanthropic|charitable|environmental and social|health] [initiative|initiatives|challenge|challenges|fellow|fellows|impact|efforts|programs|programmes|priorities|goals|responsibility]
    [raise|raises|raising] awareness
    [giving|gives|give|gave] back [to|this|in|with]
    for giving back
    [making|make|made] a difference
    [community|global community|volunteer|service] day
    [donated|donates|donating|pledges|pledged|awards] [<money>|over <money>|<number>]
    [invests|invested|investing] [<money>|<word> <number>|over <money>|in its|in our|in the future|in communities]
    [supports|supporting] [<mention>|the <word>|research|local|education|women|our|underserved|communities|veterans|students|entrepreneurs|development]
    support for [vital|our|the|women|local|research|small|communities]
    with support from
    [fund|funds|funded|provided|provide|provides] [funding|grants|scholarships|resources|training] [for|to]
    funding for
    [employees|colleagues|staff|teams|our people|associates|volunteers] [around the world|across|worldwide|volunteered|participated|celebrate|are celebrating|came together|act as|serve|serving|at work|in action|gave]
    act as [ambassadors|ambassador|champions]
    [participates|participated|participating|took part|takes part|take part] in [the|our|this|a|<hashtag>|<number>|town]
    [speaking|presenting|exhibiting|presents] at [the|this|our|<hashtag>|<mention>]
    [panel|symposium|summit|roundtable|plenary|keynote] [has begun|begins|discusses|hosted|chaired|featuring|addressing]
    symposium [today|on]
    panel discussion
    [global summit|world forum|roundtable with|executive committee|board of directors|advisory board|medical affairs|annual report|white paper]
    hear [from|about] our
    [hosting|hosted|host|hosts|holding] a [<word>|] [roundtable|summit|town hall|forum|panel|webinar|symposium|reception|luncheon|conference|meeting with|discussion|briefing]
    joined us [for|to discuss]
    [some of|more about|how] [our|we] [projects|work|programs|programmes|commitment|efforts|research|progress|initiatives|help|support]
    [focus areas|focus area|key focus|priority area|priority areas|strategic priority]
    [addressing|addresses|tackling|combating|address] [global|health|key|critical|unmet|urgent|company's]
    [improve|improving|improves|expand|expanding|increasing|increase] access to
    [improve|improving] [the lives|lives|outcomes|the health|the quality|patient|care|literacy|livelihoods]
    [economic|social|women's|youth|community|financial] [empowerment|inclusion|mobility]
    [promote|promotes|promoting] [healthy|health|safe|sustainable|financial|literacy|awareness|diversity|inclusion|responsible|wellness]
    [we|we'd like to|we would like to|we wish to] want to [assure|reassure]
    we want you to know [that|our|the|<word>]
    [to|we] [assure|reassure] you
    [read|see] our [latest|full|official] [update|statement|report|response|press|announcement]
    [unnecessary regulation|regulatory burden|stakeholder|stakeholders|accountability for]
    [bipartisan|my] [bill|legislation|resolution|amendment|effort] to
    i [encourage you|urge|applaud|commend|call on]
    [honored|honoured|proud|pleased|grateful|humbled] to [be endorsed|receive the endorsement|have the support|have earned|have received|receive|join|meet|cosponsor|introduce|vote|help|serve|represent|lead|work with|be recognized|be named|be awarded]
    i will continue [to|fighting|working|pushing|supporting]
    [continue|continues|continued|continuing] [to fight|fighting|our commitment|our work|to serve|to lead|its support]
    [is|are] [committed to|dedicated to|leading the way|working to|working with|helping to|helping|joining] [the|our|end|improve|support|help|fight|communities|partners|<hashtag>]
    chief [executive|medical|financial|technology|marketing|operating|scientific|sustainability|information|people|product] officer
    [executive|senior|group|corporate] vice president
    [senior|executive] [fellow|director|advisor] [at|of]
    [ceo|chairman|evp|svp|vp|cmo] <word> <word> [addresses|discusses|speaks|stresses|highlights|outlines|presents|joins|talks|at|on]
    [addresses|comments on|discusses|highlights|outlines|stresses] [the importance|importance|company's|our|its|the need|the future|how|global|key]
    [appoints|appointment of|named executive|named president|named ceo|promoted to]
    appointment to
    [first|second|third|fourth|full|half] [quarter|year] [results|earnings|sales|revenue]
    [forward looking statements|safe harbor statement|investor call|investor seminar|investor relations|annual general meeting|shareholder meeting|earnings call]
    [voluntary recall|voluntarily recalled|have reconfirmed|has reconfirmed|tests have confirmed]
    [senate|house|committee|council|board|parliament] [confirms|approves|votes to confirm|adopts]
    [legislation|bill|resolution|amendment|act] [to|that|which] [ensure|would|will] [<word>|]
    [cosponsor|cosponsored|co sponsored|introduced|introducing|reintroduced] [legislation|bipartisan|a resolution|a senate|a bill|the <word> act]
    [i|we] [issued|released|sent] [the following|a statement|a letter|a joint]
    commissioned by
    [brings|bring|with] [strong|extensive|vast|years of|decades of|over <number> years of|more than <number> years of] [experience|expertise]
  `,
};

export const officialToneWeak: WordList = {
  source:
    'Institutional nouns and verbs that ordinary talk has too; two different ones in a post are needed. Ours, after the same figures.',
  phrases: `
    [programme|initiative|initiatives|stakeholders|symposium|summit|webcast|panel|forum|conference|roundtable|seminar|foundation|institute|fellowship|scholarship|philanthropy|sustainability|sustainable|responsibility|innovation|innovative|collaboration|partnership|partnerships|commitment|excellence|leadership|diversity|inclusion|empower|resilience|transformation|strategy|strategic|workforce|outreach|advocacy|advancing|enhance|enhancing|strengthen|strengthening|accelerate|dedicated|committed|supporting|ambassadors|volunteers|volunteering|communities|employees|launch|launched|announces|announced|unveils|expands|recognizes|recognized|celebrates|celebrating|honors|honoring|attendees|keynote|infrastructure|platform|framework|solutions|worldwide|globally|global|nationwide|investors|investment|shareholders|portfolio|healthcare|nutrition|wellness|development|legislation|bipartisan|senate|constituents|resolution]
  `,
};
