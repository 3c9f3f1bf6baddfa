import type { WordList } from '../../pack';

export const pressRelease: WordList = {
  source:
    'The parts a press release is built of: headline verbs, boilerplate, quotation, contact; read off wire releases in the labelled sets (2026-11).',
  phrases: `
    for immediate release
    [press|media|news] [release|statement|advisory|contact]
    today [announced|launched|introduced|released]
    [announced|launched] today
    a leading provider
    [leading|premier] provider of
    [global|world] leader in
    headquartered in
    [said|says|comments|explains] <word> <word>, [ceo|president|chairman|chief]
    [first|second|third|fourth|full] [quarter|year] [<number>|] [results|earnings]
    [reports|announces|posts] [<word>|<word> <word>|<word> <number>|] results
    phase <number> [trial|trials|study|data|results|safety]
    [conditional|marketing|regulatory] [authorization|authorisation|approval]
    [investor call|investor seminar]
    signs definitive
    agreement to resolve
    [strategic|groundbreaking] [partnership|partner|collaboration|agreement]
    [voluntary recall|voluntarily recalled|have reconfirmed|tests have confirmed]
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
