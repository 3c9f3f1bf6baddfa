import type { WordList } from '../../pack';

export const announcement: WordList = {
  source:
    'Announcement verbs: log-odds +1.7 of promo posts over conversation in the labelled sets (2026-11); the openings are the ones that press offices use.',
  phrases: `
    [happy|glad|stoked|pumped|pleased] to [announce|unveil|introduce|launch|present our|share that|share our|share the news|report that|confirm that]
    [i'm|i am|it is|it's|we're|we are] [proud|honored|honoured|privileged] to [stand|serve|represent|support|call|count]
    it is with [great|immense|much] [pleasure|pride|excitement|joy|honor|honour]
    gives [us|me] [great|immense] [pleasure|pride]
    [big|huge|exciting|major|special|important] [news|announcement] [coming|ahead|soon|from us|from our|at our|for our]
    [exciting news|exciting announcement|exciting times ahead|exciting things ahead]
    ^ [big|huge|exciting] news
    [we|we're|we are] [launching|unveiling|rolling out]
    [we've|we have] [just|recently|officially|finally|] [launched|unveiled|rolled out|introduced|announced|released]
    we [hereby|today|just|recently|officially|proudly] [announce|announced|launched|unveiled|introduced|released|present]
    proudly [announce|announces|present|presents|introduce|introduces|launch|launches|sponsor|sponsors|support|supports|serving]
    is [proud|pleased|excited|thrilled|delighted|honored|honoured] to
    announce [groundbreaking|strategic|partnership|collaboration|joint]
    officially [open|launched|live|announced]
    [save the date|mark your calendars|mark your calendar|stay tuned for more|watch this space|more details to follow|details to follow|coming soon to]
    ^ [introducing|announcing|unveiling|presenting]
    ^ [proud|honored|honoured|thrilled|delighted|pleased] [to|of|that]
    ^ meet [the|our] [new|all new|newest|latest]
  `,
};

export const announcementFeeling: WordList = {
  source: 'What announcements open with; ours.',
  phrases: `
    [thrilled|excited|proud|delighted|honored|honoured|humbled|ecstatic|overjoyed|privileged|pleased] [to|that our]
  `,
};

export const announcementAct: WordList = {
  source: 'What such an opening leads to; ours.',
  phrases: `
    [announce|announcing|share|sharing|reveal|unveil|unveiling|introduce|launch|launching|present|welcome|report|partner|partnering|collaborate|collaborated|sponsor|sponsoring|host|join forces|team up|be part of|be a part of|recognized|recognised|have provided|have supported|founding|sponsor|finalist|recipient|offer|bring you|continue our|confirm]
  `,
};

export const announcementTold: WordList = {
  source: 'What press offices and newspapers say alike: worth a thought, no fault by itself.',
  phrases: `
    [announces|announced] [support|agreement|partnership|collaboration|the launch|the release|the opening|the appointment|the acquisition|the winners|its|groundbreaking|strategic|record|global|full year|first quarter]
    [launched|launches] in <number> [countries|cities|markets|states|languages|stores]
    [kick off|kicks off|launches|launched|unveils|introduces] [a|the|its|our|<number>|] [new|first|annual|global|national|financial|joint]
  `,
};
