import type { WordList } from '../../pack';

export const ownWork: WordList = {
  source:
    'Own programmes, projects, statements and offices as the subject: corporate and congressional self-promotion in the labelled sets (2026-11).',
  phrases: `
    [some of|more about|how|all of] [our|we] [projects|work|programs|programmes|commitment|efforts|research|progress|activities|initiatives|help|support|helped]
    ^ see how [we|we're|our|<hashtag>]
    [learn|discover|find out] how [we|we're|we are|our]
    [we've|we have|we] [launched|developed|designed|introduced|invested|pledged|committed|funded|established|voluntarily recalled|partnered|trained]
    [we are|we're] [boosting|supporting|working to|committed|investing|expanding|launching|building|improving|developing|rolling out|on a mission|on the mission|dedicated|continuing|empowering|funding|hosting|doing it for|proud]
    i [introduced|reintroduced|am introducing] [legislation|bipartisan|a bill|a resolution|an amendment|the <word> act|the <word> <word> act|the <word> <word> <word> act]
    [i|we] [cosponsored|co sponsored|voted to|voted for|voted against|co led|led a letter|sent a letter|testified|chaired]
    [i'm|i am|i'll be|i will be] [joining|introducing|cosponsoring|co sponsoring|hosting|holding|speaking at|speaking on|leading|fighting for|running for|going live]
    [will be|i'll be] [joining|speaking] [on|at|with]
    my [<word>|] [bill|bills|legislation|remarks|amendment|resolution|statement|letter|floor speech|op ed|testimony|campaign|office|constituents|town hall|endorsement|full interview|press conference|keynote|weekly]
    [spoke|met|sat down|meeting] [w|with] [<word>|<word> <word>|] [leaders|stakeholders|officials|constituents|representatives|business owners|veterans|advocates]
    [honored|honoured|proud|pleased|humbled|privileged|delighted|thrilled] to [have|join|provide|participate|support|announce|introduce|host|serve|stand|partner|welcome|cosponsor|help|lead|vote|represent|collaborate|sponsor|launch|work with|be part|be a part]
    joined [us|me] [for|at|to discuss|this]
    [i|we] will [continue to|continue fighting|continue working|keep fighting|always fight|never stop fighting]
    [launches|launched|rolls out|unveils|expands|invests|pledges] [the|its|a|our|new|<number>|in <number>|<money>]
    announces [<word>|<word> <word>]
    [is|are] [committed to|dedicated to|proud to|excited to|pleased to]
    [corporate responsibility|social responsibility|sustainability|community day|green teams|green team] [at|by|act|with]
    backed project
    [i|i've|i have] [sent|wrote|signed] [on to|a letter|letters|with <mention>]
    [proud|original|a] [cosponsor|co sponsor] of
    [be|going|go|am] live [on|with|w|at|from] [<mention>|facebook|the|a|my]
    [to the|on the|the] [senate|house] floor
    [i'm|i am|i'll be] [addressing|testifying|heading to the]
    [hosting|holding] a [roundtable|town hall|telephone town hall|press conference|rally|fundraiser|webinar|panel|summit|forum|reception]
    [this week|today|last night|tonight] i [discussed|spoke|met|joined|discuss]
    [participated|participates|participating|taking part|took part] in [the|our|this|<hashtag>|town|a|<number>]
    hear [from|about] our
    we at <word>
    on [our|the|a] mission [of|to]
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
