import type { WordList } from '../../pack';

export const officialTone: WordList = {
  source:
    'What institutions say of their own good deeds and events: log-odds of corporate and congressional self-promotion over conversation in the labelled sets (2026-11). One is enough.',
  phrases: `
    [sponsors|sponsoring] [the|<hashtag>|<mention>]
    sponsored symposium
    to sponsor
    announces [that|plans|agreement|appointment]
    [named|appointed] as [the|its|our|a|] [new|ceo|chief|head|director|president|chairman]
    [of the year award|of the year awards]
    [founding|platinum] [sponsor|member]
    [a|is a] partner of
    [partnered|partnering|partners|teamed up] [with|w]
    in partnership with
    our [<word>|] partnership with
    [new|joint] [initiative|partnership|venture]
    underserved [populations|communities]
    [global health|social|environmental|health] [fellow|fellows|impact]
    [raise|raises|raising|raised] awareness
    [thanks|thank you|kudos] for [making|helping make] a difference
    [donated|donates|pledges] [<number>|<money>]
    invested <money>
    [supports|supporting] [<mention>|the <word>|our]
    support for the
    with support from
    funding for
    [employees|colleagues|teams] across
    symposium today
    [roundtable with|white paper]
    hear from our
    addressing [health|the needs]
    [improve|expand|expanding|increase] access to
    [improve|improving] care
    [economic|social|financial] [empowerment|inclusion|mobility]
    we want to [assure|reassure]
    [cordially|warmly|kindly] [invited|invite|invites|requested]
    [members|parents|residents|guests|shareholders|colleagues] are [<word>|] [invited|requested] to
    [honoured|honored|delighted|pleased|proud] to have been [chosen|selected|invited|asked|named]
    we want you to know [our|<word>]
    to [assure|reassure] you
    read our latest [update|statement]
    [unnecessary regulation|regulatory burden|stakeholder|stakeholders|accountability for]
    [bipartisan|my] [bill|legislation] to
    [i|we] [applaud|commend|condemn|call on]
    [honored|proud|pleased] to [be endorsed|have the support|have received|receive|join|meet|introduce|vote|help|serve|represent|lead|work with|be recognized|be named]
    i will continue to
    [continue|continues|continuing] [to fight|fighting|to serve|to lead]
    is committed to the
    chief [executive|medical|financial] officer
    [executive|senior] vice president
    [appoints|appointment of]
    full year results
    [investor relations|annual report]
    [voluntarily recalled|have reconfirmed]
    [senate|council|parliament] [confirms|approves]
    [legislation|bill|act] [to|that|which] [ensure|would|will] [<word>|]
    [introduced|introducing] [legislation|a resolution|a bill]
    i sent a letter
    [are|is] kindly [requested|asked|reminded|invited] to
    following a [strategic|thorough|comprehensive|careful] review
    [help|helps|helping] [to|] [improve|strengthen|advance|promote|foster|enhance] [<word>|] [health|careers|lives|access|communities|outcomes|care|readiness|resilience|growth|competitiveness]
    [grow|growing|strengthen|strengthening] [our|the] economy
    [in|for] [full|strict] compliance with
    for informational purposes only
    it was [my|our] [honor|honour|pleasure|privilege] to
    had the [opportunity|privilege|honor|honour|pleasure] [to|of] [visit|meet|meeting|visiting|join|joining|speak|speaking|present|tour|discuss|host|address]
    [honored|honoured|humbled] by the
    [honored|honoured|privileged] to [have the|have earned|receive|present|host|represent|introduce]
    [collaborates|collaborating|collaborated|collaboration] [on|with]
    [to|will] collaborate [on|with]
    [invests|to invest] [in|<money>]
    [team up|teams up|join forces|joins forces] to
    [business|community|industry|thought] leaders
    the highest standards of
    [operational|organizational|organisational] [efficiency|excellence|effectiveness]
    sustainable [growth|development|business|sourcing|solutions]
    [reached|achieved|exceeded] [its|our] [goal|goals|target|targets]
    [working|work|worked|works] closely with
    [organic|profitable|double digit] growth
    [look|looking] forward to [taking part in|participating|continuing our]
  `,
};
