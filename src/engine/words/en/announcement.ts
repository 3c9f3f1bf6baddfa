import type { WordList } from '../../pack';

export const announcement: WordList = {
  source:
    'Announcement verbs: log-odds +1.7 of promo posts over conversation in the labelled sets (2026-11); the openings are the ones that press offices use.',
  phrases: `
    [happy|pleased] to [announce|introduce|share that|report that]
    [proud|honored] to [stand|serve|represent|support]
    gives us great pleasure
    [big|huge|exciting] news [coming|ahead|soon|for our]
    ^ [big|huge|exciting] news
    exciting times ahead
    [we're|we are] [launching|unveiling]
    [we've|we have] [just|officially|finally|recently|] [launched|introduced|announced|released|unveiled]
    we [today|just|recently|proudly|officially] [announce|announced|launched|introduced|released|present]
    proudly [announce|announces|present|presents|introduce|sponsors|support|supports]
    is [proud|pleased|excited|thrilled|delighted] to
    announce [groundbreaking|strategic|partnership]
    officially [open|launched|live|announced]
    [save the date|mark your calendars|stay tuned for more|watch this space|coming soon to]
    ^ [introducing|announcing|presenting|unveiling]
    ^ [proud|honored|honoured|thrilled|delighted|pleased] [to|that]
    ^ meet [the|our] [new|newest|latest]
    [we're|we are] [launched|live]
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
    [announces|announced] [support|agreement|partnership|the launch|its|strategic|record|global]
    launched in <number> countries
    [kick off|kicks off|launches|launched|unveils|introduces] [a|the|its|our|<number>|] [new|first|annual|global|national|financial]
  `,
};

export const announcementGift: WordList = {
  source: 'How one says what a reader can do from now on; ours.',
  phrases: `
    [you can now|now you can|you can finally|you no longer|you don't need to|you don't have to|your <word> no longer]
  `,
};
