import type { WordList } from '../../pack';

export const officialTone: WordList = {
  source:
    'What institutions say of their own good deeds and events: log-odds of corporate and congressional self-promotion over conversation in the labelled sets (2026-11). One is enough.',
  phrases: `
    [sponsors|sponsoring|sponsored] [the|by|symposium|<word>]
    to sponsor
    announces [that|plans|agreement|appointment]
    [named|appointed] as
    [of the year award|of the year awards]
    [founding|platinum] [sponsor|member]
    [a|is a] partner of
    [partnered|partnering|partners|teamed up] [with|w]
    in partnership with
    our [<word>|] partnership with
    [new|joint] [initiative|partnership|venture]
    underserved [populations|communities]
    [global health|social|environmental|health] [fellow|fellows|impact]
    raise awareness
    for giving back
    [making|make] a difference
    [community|global community] day
    [donated|donates|pledges] [<number>|<money>]
    invested <money>
    [supports|supporting] [<mention>|the <word>|our]
    support for the
    with support from
    funding for
    [employees|colleagues|teams] across
    [participated|participating] in the
    speaking at the
    symposium today
    [roundtable with|white paper]
    hear from our
    [hosting|holding] a [<word>|] [roundtable|town hall]
    addressing [health|the needs]
    [improve|expand|expanding|increase] access to
    [improve|improving] care
    [economic|social|financial] [empowerment|inclusion|mobility]
    we want to [assure|reassure]
    we want you to know [our|<word>]
    to [assure|reassure] you
    read our latest [update|statement]
    [unnecessary regulation|regulatory burden|stakeholder|stakeholders|accountability for]
    [bipartisan|my] [bill|legislation] to
    i [encourage you|urge|applaud|commend|call on]
    [honored|proud|pleased] to [be endorsed|have the support|have received|receive|join|meet|introduce|vote|help|serve|represent|lead|work with|be recognized|be named]
    i will continue to
    [continue|continues|continuing] [to fight|fighting|to serve|to lead]
    is committed to the
    chief [executive|medical|financial] officer
    [executive|senior] vice president
    senior [fellow|director] [at|of]
    [appoints|appointment of]
    appointment to
    full year results
    [investor call|investor relations|annual report]
    [voluntarily recalled|have reconfirmed]
    [senate|council|parliament] [confirms|approves]
    [legislation|bill|act] [to|that|which] [ensure|would|will] [<word>|]
    [introduced|introducing] [legislation|a resolution|a bill]
    i sent a letter
    [are|is] kindly [requested|asked|reminded|invited] to
    following a [strategic|thorough|comprehensive|careful] review
  `,
};
