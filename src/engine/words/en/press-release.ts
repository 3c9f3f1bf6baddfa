import type { WordList } from '../../pack';

export const pressRelease: WordList = {
  source:
    'The parts a press release is built of: headline verbs, boilerplate, quotation, contact; read off wire releases in the labelled sets (2026-11).',
  phrases: `
    for immediate release
    [press|media|news] [release|statement|advisory|contact|contacts|enquiries|inquiries|kit]
    today [announced|unveiled|launched|introduced|released|reported|confirmed]
    [announced|unveiled|launched|introduced] today
    [a|the] [world's|nation's|] [leading|premier|largest] [provider|supplier|manufacturer|firm|company|developer|distributor|platform|network|brand|agency]
    [leading|premier|foremost] [global|independent|regional|national|] [provider|supplier|manufacturer|developer|distributor|producer] of
    [global|world|market|industry|recognized|recognised] [leader|leaders] in
    headquartered in
    [said|says|commented|comments|added|adds|stated|explained|explains|noted] <word> <word>, [our|the|] [ceo|cfo|cto|president|chairman|chair|founder|co founder|managing director|director|head of|vp|vice president|executive director|chief]
    [said|says|commented|added|stated|explained] [our|the company's|the firm's] [ceo|president|chairman|founder|director|head of|managing director|spokesperson|spokesman]
    [first|second|third|fourth|full|half] [quarter|year] [results|earnings|sales|revenue]
    [forward looking statements|safe harbor statement|investor call|investor seminar|annual general meeting|shareholder meeting|earnings call]
    [signs|signed|enters into|entered into] [a|an|] [strategic|joint|definitive|memorandum|agreement|mou]
    agreement to [resolve|acquire|merge|settle|supply]
    [strategic|landmark|groundbreaking|multi year|exclusive] [partnership|partner|partners|collaboration|alliance|agreement]
    [voluntary recall|voluntarily recalled|have reconfirmed|has reconfirmed|tests have confirmed]
    commissioned by
  `,
};

export const pressReleaseDate: WordList = {
  source: 'The date of a dateline ("BERLIN, Nov 21 - …"); ours.',
  phrases: `
    [jan|january|feb|february|mar|march|apr|april|may|june|july|aug|august|sept|sep|september|oct|october|nov|november|dec|december], <number>
    <number> [jan|january|feb|february|mar|march|apr|april|may|june|july|aug|august|sept|sep|september|oct|october|nov|november|dec|december]
  `,
};
