import type { Draft } from '../draft';
import type { Hit } from '../phrases';
import type { Rule } from '../rule';
import { standingOf } from '../standing';

/** So many words beside the finger may hold a reason. */
const REASON = 5;

/** A link with a pointing finger and no reason. */
export const unexplainedLink: Rule = {
  id: 'unexplained-link',
  category: 'link-blast',
  principle: 'P5',
  severity: 'consider',
  kinds: ['post', 'comment', 'reply', 'title'],
  tries: 2,
  heedsLinks: true,
  finds: (hit, draft) => points(hit, draft),
  examples: {
    bad: [
      '«Check this out» https://paper.org/a1',
      '«Great read»: https://law.org/2',
      '«More info» https://clinic.org/x',
      '«New blog post» https://tool.io/blog/14',
      'So good, «must watch» https://band.org/clip',
      '«Read more here» https://museum.org/w',
    ],
    good: [
      'Check this out: the mill wheel turns again after forty years, and it squeaks https://mill.org/film',
      'Read this with a cup of tea, it is about my grandmother and her forty cats https://paper.org/cats',
      { text: 'More info here: https://clinic.org/x', replyTo: 'Where do I find the opening hours?' },
      'A great read for a rainy day.',
      'Have a look at the ceiling when you come in.',
      'Learn more about knots than you ever wanted: we tied all 3,854 of them https://knots.org',
    ],
  },
};

const points = ({ from, to }: Hit, draft: Draft): boolean =>
  draft.links.length > 0 && draft.counts.words - (to - from) < REASON && standingOf(draft) === 'open';
