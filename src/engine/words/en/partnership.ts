import type { WordList } from '../../pack';

export const partnership: WordList = {
  source: 'How organisations report whom they pay, join or help: corporate posts in the labelled sets (2026-11).',
  phrases: `
    [sponsors|sponsoring] [the|this|a|<number>|<mention>|<hashtag>|<word>]
    to sponsor
    is a sponsor
    sponsored symposium
    [proud|founding|official|strategic|lead] [sponsor|partner|supporter|sponsors] of
    strategic partner
    is a partner
    [partnered|partnering|partner|partners|teamed up|teams up|teaming up|join forces|joins forces|collaborates|collaborating] [with|w]
    [our|new|strategic|joint] [partnership|partnerships|collaboration|venture|partners]
    announces [support|partnership|agreement]
    [we|has|company] [donated|donate]
    [pledges|donated|donates] <money>
    [proudly|proud to|happy to|continue to] support
    [employee|staff] volunteers
    with support from
  `,
};
