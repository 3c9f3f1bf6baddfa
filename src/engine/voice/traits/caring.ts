import { manner } from '../manner';
import { each, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Notices how people are, and helps. */
export const caring: Trait = {
  id: 'caring',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-caring-in'), ...said(draft, 'trait-caring-hint', 0.5), ...each(manner(draft).called, 0.4)],
      said(draft, 'trait-caring-out'),
    ),
  near: ['warm', 'calm', 'optimistic'],
  softens: [],
  only: 'en',
  examples: {
    in: [
      'It is icy on Mill Street. «Check on your» neighbours before you shop.',
      { text: '«How can we help» until the part arrives?', replyTo: 'The heating is out again.' },
      '«If you are struggling» with the letter from the court, bring it on Thursday. We read it «with you».',
      '«You are not alone» with this: half of the ward was afraid of the needle.',
      { text: '«Is everyone okay» over there?', replyTo: 'The storm took our roof.' },
      '«Let us know if you need» a chair at the concert.',
    ],
    out: [
      { text: '«You should have read» the small print.', replyTo: 'I was charged twice.' },
      { text: 'That is «not our responsibility».', replyTo: 'The courier broke the vase.' },
      'Rain or not: «no refunds».',
      { text: '«Deal with it».', replyTo: 'The music is too loud at night.' },
    ],
    unclear: [
      'The office is closed on Monday.',
      'The new lamp stands in the second room.',
      'He took the manual home and read it twice.',
      'Which bread do you bake at home?',
    ],
  },
};
