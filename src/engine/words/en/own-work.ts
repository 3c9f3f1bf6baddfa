import type { WordList } from '../../pack';

export const ownWork: WordList = {
  source:
    'Own programmes, projects, statements and offices as the subject: corporate and congressional self-promotion in the labelled sets (2026-11).',
  phrases: `
    [some of|how] [our|we] projects
    ^ see how we
    find out how [we|we're|we are|our]
    [we've|we have|we] [launched|introduced|invested|voluntarily recalled]
    [we are|we're] [supporting|working to|committed|investing|expanding|launching|building|on the mission|continuing|doing it for|proud]
    i introduced [legislation|bipartisan|a bill|a resolution|the <word> act|the <word> <word> <word> act]
    i [cosponsored|co sponsored|voted to|voted for|voted against|led a letter|sent a letter|testified|chaired]
    [i'm|i am|i'll be|i will be] [joining|introducing|co sponsoring|hosting|holding|speaking at|speaking on|leading|fighting for|running for]
    [will be|i'll be] speaking [on|at|with]
    my [<word>|] [bill|bills|legislation|remarks|amendment|resolution|statement|letter|op ed|campaign|office|constituents|town hall|full interview|press conference|weekly]
    [spoke|met|meeting] with [<word>|<word> <word>|] [leaders|representatives|business owners|veterans]
    [honored|proud|pleased|delighted|thrilled] to [have|join|participate|support|announce|introduce|host|serve|stand|partner|welcome|cosponsor|help|lead|vote|represent|sponsor|work with|be part|be a part]
    joined us for
    [i|we] will [continue to|continue fighting|continue working|always fight|never stop fighting]
    [launches|launched|rolls out|unveils|expands|pledges] [the|its|a|new|<number>|in <number>|<money>]
    announces [<word>|<word> <word>]
    [is|are] [committed to|dedicated to|proud to|excited to|pleased to]
    [corporate responsibility|community day|green teams] [at|by|act]
    i [sent|wrote|signed] [on to|a letter]
    [proud|original|a] [cosponsor|co sponsor] of
    [be|go] live [on|with] <mention>
    [to the|on the|the] [senate|house] floor
    i'm heading to the
    [hosting|holding] a [roundtable|town hall|telephone town hall|press conference]
    [today|last night] i [discussed|spoke|met|joined]
    [participated|participates|participating|taking part] in [the|<hashtag>|town|a|<number>]
    hear from our
    we at <word>
    on the mission of
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
    [launches|launched|supports|introduces|celebrates|celebrate|expands|kicks off|kick off|unveils|completes|hosts|runs|offers|awards]
  `,
};

export const ownWorkGood: WordList = {
  source: 'The good works so reported; ours.',
  phrases: `
    [programme|program|programs|initiative|campaign|awards|award|scholarship|scholarships|qualification|foundation|training|education|community|volunteering|volunteers|awareness|charity|charities|tour|fellowship|fellows|grant|grants|challenge|partnership|communities|sustainability]
  `,
};
