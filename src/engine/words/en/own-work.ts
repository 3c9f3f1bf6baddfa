import type { WordList } from '../../pack';

export const ownWork: WordList = {
  source:
    'Own programmes, projects, statements and offices as the subject: corporate and congressional self-promotion in the labelled sets (2026-11).',
  phrases: `
    ^ see how we
    we launched
    [we are|we're] [supporting|committed|expanding|launching|building|proud]
    i introduced [legislation|a resolution]
    i [cosponsored|co sponsored|voted to|voted for|voted against|sent a letter|testified|authored]
    i [led|signed|sent|wrote|filed|drafted] [a|the|an|my|this] [<word>|] [letter|bill|legislation|amendment|resolution]
    [today|yesterday|this week|last week|this morning|this afternoon|earlier today], i [visited|toured|met|spoke|presented|attended|stopped by|had the]
    had the [opportunity|honor|honour|pleasure|privilege] [to|of] [join|joining|speak|speaking|visit|visiting|meet|meeting|present|presenting|attend|attending|host|hosting|tour|touring]
    [just|we|we've] [shipped|raised] [our|its|<money>]
    my [full|recent|latest|live] interview
    [i'm|i am|i'll be|i will be] [joining|introducing|hosting|holding|fighting for]
    will be speaking [on|at|with]
    my [<word>|] [bill|legislation|remarks|amendment|statement|letter|op ed|campaign|office|constituents|town hall|weekly]
    [spoke|meeting] with [<word>|] business owners
    [honored|proud|pleased|delighted|thrilled] to [have|join|participate|support|announce|introduce|host|serve|stand|partner|welcome|help|lead|vote|represent|sponsor|work with|be a part]
    i will [continue to|always fight]
    [launches|unveils] [the|its|a|new]
    launched [its|our|a new]
    announces [<word>|<word> <word>]
    [is|are] [committed to|proud to|excited to|pleased to]
    corporate responsibility at
    i sent a letter
    [proud|original] [cosponsor|co sponsor] of
    be live [on|with] <mention>
    [to the|on the|the] [senate|house] floor
    [hosting|holding] a [roundtable|town hall]
    today i [discussed|spoke|joined]
    [participated|participating|taking part] in [the|a]
    hear from our
    [great|good|wonderful|pleasure|privilege|honor|honour|honored|honoured|glad|proud|pleased|inspiring|fantastic] to [meet|join|visit|host|attend|tour|speak|talk] [with|at|the|to|so many|this|<mention>]
    [great|good|productive|wonderful|important] [discussion|conversation|meeting|visit|turnout|panel|roundtable] [with|at|on|about|today|this]
    enjoyed [visiting|meeting|speaking|talking|touring|joining|hosting|hearing]
    i voted [no|yes|against|for] [on|because|the|to|this|a]
    [my|our|full|read my|read our] statement on
    [tireless|hard] work [for|on behalf of|of our] [our|the] [families|constituents|district|community|veterans]
  `,
};

export const ownWorkOur: WordList = {
  source: 'Whose it is; ours.',
  phrases: `
    our
  `,
};

export const ownWorkThing: WordList = {
  source: 'What organisations call their own undertakings; ours.',
  phrases: `
    [programme|program|programs|programmes|initiative|initiatives|project|projects|campaign|campaigns|foundation|strategy|vision|mission|commitment|commitments|approach|framework|portfolio|brand|brands|business|company|headquarters|facility|facilities|operations|products|solutions|services|annual report|latest report|efforts|values|culture|achievements|supply chain|investment|investments|factory|suppliers|webcast|symposium|summit|investor|session]
  `,
};

export const ownWorkDeed: WordList = {
  source: 'What institutions report of themselves in the present tense of headlines; corporate posts in the labelled sets (2026-11).',
  phrases: `
    [launches|launched|supports|introduces|celebrates|celebrate|expands|kicks off|kick off|unveils|completes|hosts|runs|offers|awards|announces|invests|invested|funded|contributes|contributing|donates|commits|leads|joins|receives|earns|awarded|honors|honours|recognizes|recognises|sponsors|expanded|partners|reports|collaborates]
  `,
};

export const ownWorkGood: WordList = {
  source: 'The good works so reported; ours.',
  phrases: `
    [programme|program|programs|initiative|campaign|awards|award|scholarship|scholarships|qualification|foundation|training|education|community|volunteering|volunteers|awareness|charity|charities|tour|fellowship|fellows|grant|grants|challenge|partnership|communities|sustainability|results|earnings|dividend|entrepreneurs|microentrepreneurs|fund|scholars|plant|factory|facility|collaboration|resource|conference|offering|workshop|shareholders|investors|innovation]
  `,
};
