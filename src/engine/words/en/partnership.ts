import type { WordList } from '../../pack';

export const partnership: WordList = {
  source: 'How organisations report whom they pay, join or help: corporate posts in the labelled sets (2026-11).',
  phrases: `
    [sponsors|sponsoring] [the|our|this|a|an|<number>|<mention>|<hashtag>|<word>]
    to sponsor
    is a sponsor
    sponsored [symposium|session|event|research|program|programme|panel]
    [proud|founding|official|title|headline|platinum|gold|corporate|strategic|lead] [sponsor|partner|supporter|sponsors|partners] of
    [strategic|official] partner
    is a partner
    [partnered|partnering|partner|partners|teamed up|teaming up|joined forces|joins forces|join forces|collaborates|collaborating|collaborated] [with|w]
    [partnered|partnering|collaborates|collaborating|collaborated] on
    [our|new|exciting|strategic|joint] [partnership|partnerships|collaboration|alliance|venture|partners|sponsors]
    announce [partnership|collaboration]
    announces [support|partnership|collaboration|agreement]
    [provided|providing|provides] [funding|grants]
    [we|we've|proudly|has|have|foundation|company] [donated|donate|donates]
    [donates|pledges|donated|pledged] [<money>|over <money>]
    [donation|contribution] of [<money>|<number>] to
    [proudly|proud to|pleased to|happy to|continue to] support
    we support [the|our|local]
    [company|bank|firm|corporate|employee|staff] volunteers
    with support from
    donate <word> <word> to
  `,
};
