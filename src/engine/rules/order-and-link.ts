import { saidHits } from '../draft';
import type { Rule } from '../rule';

/** Join, visit, register, and a link: whatever it is for, the reader is to do something. */
export const orderAndLink: Rule = {
  id: 'order-and-link',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  kinds: ['post', 'comment', 'thread', 'release'],
  afterTone: true,
  tries: 2,
  most: 1,
  finds: (_, draft, { heard }) =>
    heard?.tone.label === 'broadcast' &&
    draft.links.length > 0 &&
    draft.replyTo === undefined &&
    saidHits(draft, 'bait-exempt').length === 0 &&
    !heard.raised.some(({ category }) => category === 'advertising'),
  examples: {
    bad: [
      'New autumn breads at the Mill Bakery. «Visit» https://bakery.org/autumn #bread',
      'Workshop on leases, Tuesday, October 27. «Apply» by Friday: https://law.org/workshop',
      'Harbour against Mill Creek on Sunday. «Bring» a friend: https://club.org/sunday #harbour',
      '«Join» the Mill Foundation and its friends at the harbour https://mill.org/harbour',
      'Three new tracks from the harbour band. «Stream» here: https://band.org/tracks',
      '«Help us» reach the goal: https://mill.org/goal #MillCares',
    ],
    good: [
      'I walked over the new bridge and met eleven herons. Come and count with me, I bring bread.',
      'Please help find Anna, last seen at the harbour on Monday https://police.org/anna',
      'Read the whole ruling here, it is short https://court.org/ruling',
      'We joined the choir. It was loud. https://choir.org',
      'Call your mother.',
      { text: 'Sure. Register here: https://law.org/workshop', replyTo: 'How do I sign up for the workshop?' },
    ],
  },
};
