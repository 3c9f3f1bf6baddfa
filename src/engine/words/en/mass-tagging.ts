import type { WordList } from '../../pack';

export const massTaggingThanks: WordList = {
  source: 'Naming people to thank or to credit them; ours.',
  phrases: `
    [thanks|thank you|thx|ty|congrats|congratulations|cheers to|kudos to|shout out|shoutout|welcome]
    [photo|photos|pic|words|art|drawn|written|made|baked|credit|credits] [by|to]
  `,
};
