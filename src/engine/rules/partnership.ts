import type { Draft } from '../draft';
import { tellsOfHouse } from '../house';
import type { Hit } from '../phrases';
import type { Rule } from '../rule';
import { CAPITALISED, NO_GAP } from '../tokens';
import { wordAt } from '../word-at';

/** Whom we sponsor, with whom we team up: news to the two of us. */
export const partnership: Rule = {
  id: 'partnership',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  crowdOnly: true,
  tries: 2,
  most: 2,
  finds: (hit, draft) => tellsOfHouse(draft, hit) && !areNamed(draft, hit),
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
      'Our partners Ann Doe and Joe Roe read leases for fun.',
      'The runners passed our window and the whole shop cheered.',
      { text: '@ana yes, we support the choir, come along on Monday', replyTo: 'Do you help the choir?' },
      'Donate your old coat, somebody in town is cold.',
      'Two bands and one broken amp: they played anyway.',
    ],
  },
};

/** "Our partners Ann Doe and Joe Roe" work in the house. */
const areNamed = (draft: Draft, { to }: Hit): boolean => {
  const { gap, flags, length } = draft.tokens;
  return wordAt(draft, to - 1) === 'partners' && to < length && gap[to] === NO_GAP && ((flags[to] as number) & CAPITALISED) !== 0;
};
