import { tellsOfHouse } from '../house';
import type { Rule } from '../rule';

/** Whom we sponsor, with whom we team up: news to the two of us. */
export const partnership: Rule = {
  id: 'partnership',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  crowdOnly: true,
  tries: 2,
  most: 2,
  finds: (hit, draft) => tellsOfHouse(draft, hit),
  examples: {
    bad: [
      'Thrilled to announce our «new partnership» with the zoo.',
      'The bank «sponsors the» city run.',
      'We have «teamed up with» the library.',
      'Proud to be a «founding sponsor of» the museum.',
      'Breadbox «is a partner» of the street festival.',
      'This year «we donated» ten ovens.',
      '@Dentists «sponsored symposium» today on gums',
    ],
    good: [
      'My brother and I teamed up with the neighbours against the moles.',
      'My partner sings, I wash up.',
      'Who sponsors the rain?',
      'The runners passed our window and the whole shop cheered.',
      { text: '@ana yes, we support the choir, come along on Monday', replyTo: 'Do you help the choir?' },
      'Donate your old coat, somebody in town is cold.',
      'Two bands and one broken amp: they played anyway.',
    ],
  },
};
