import type { WordList } from '../../pack';

export const announcement: WordList = {
  source: 'Announcement verbs: log-odds +1.7 of promo posts over conversation in the labelled sets (2026-11); the openings are the ones that press offices use.',
  phrases: `
    [thrilled|excited|proud|pleased|delighted|happy|honored|honoured|stoked|pumped] to [announce|share|reveal|unveil|introduce|launch|present|welcome|report]
    [thrilled|excited|proud|pleased|delighted|honored|honoured] to be [announcing|sharing|launching|unveiling]
    ^ introducing
    ^ announcing
  `,
};
