import type { WordList } from '../../pack';

export const orderAndLink: WordList = {
  source:
    'Verbs that ask something of the reader for the author’s gain; reading, seeing and learning are left out, they ask for nothing. Ours.',
  phrases: `
    ^ [please|pls|now|then|and|or|so|] [apply|book|bring|buy|call|catch|claim|contact|come|donate|download|drop by|earn|email|enter|follow|get|give|grab|hire|join|listen|nominate|order|pick up|play|pledge|pre order|refer|register|rent|request|reserve|rsvp|save|shop|sign|start|stop by|stream|subscribe|swing by|text|trade|try|tune|visit|vote|watch live|win]
    ^ [help|support] [me|us|our|keep|<mention>|<hashtag>]
    ^ find [our|us|me|the new|your]
  `,
};
