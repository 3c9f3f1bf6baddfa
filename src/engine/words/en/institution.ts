import type { WordList } from '../../pack';

export const institution: WordList = {
  source:
    'What institutions call their works, offices and virtues: words that part corporate and congressional posts from news, offers and talk (log-odds above 2 in the labelled sets, 2026-11), names and topics left out.',
  phrases: `
    [access|accountability|address|addresses|addressing|advocacy|ambassadors|amendment|annual|appointment|attendees|award|awards|awareness]
    [bipartisan|ceo|chairman|challenges|champion|collaboration|collaborations|colleagues|commit|commits|commitment|committed|committee|communities|community|conference|congressional|constituents|cosponsored]
    [dedicated|develop|developed|developing|development|discuss|discussed|discusses|discussion|diversity|economic|education|effort|efforts|employees|empower|empowering|empowerment|endorsed|endorsement|enhance|entrepreneurs|excellence|executive|expand|expands]
    [facility|federal|fellow|fellows|fellowship|forum|foundation|funding|funded|globally|grant|grants|healthcare|healthier|honored|honoured|hosting|humbled]
    [impact|importance|improve|improves|improving|inclusion|inclusive|infrastructure|initiative|initiatives|innovation|innovative|institute|introduced|invest|investing|investment|investor|investors|joining|leadership|legislation]
    [members|officer|opportunities|outreach|panel|participate|participated|participates|partner|partnered|partners|partnership|partnerships|patients|philanthropy|pleased|portfolio|prevention|priorities|program|programme|programmes|programs|progress|project|projects|protect|proud|proudly]
    [recognized|recognised|reform|remarks|representatives|resilience|resolution|resources|responsibility|responsible|roundtable|scholarship|scholarships|senate|shareholders|solutions|sponsor|sponsored|sponsoring|sponsors|stakeholders|strategic|strategy|strengthen|strengthening|summit|support|supporting|supports|sustainability|sustainable|symposium]
    [tackle|tackling|training|transformation|underserved|veterans|volunteering|volunteers|voted|vp|webcast|wellness|workforce|worldwide|youth]
    [town hall|chief executive|public health|op ed]
  `,
};
