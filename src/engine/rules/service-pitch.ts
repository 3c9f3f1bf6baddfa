import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** Work is offered, not a service. */
const HIRING = /hiring$|^#jobs?$|verstärkung$|bewerben$|^werde teil|^m\W+w\W+d$/i;

/** A service that offers itself to people who did not ask. */
export const servicePitch: Rule = {
  id: 'service-pitch',
  category: 'advertising',
  principle: 'P1',
  severity: 'consider',
  tries: 2,
  most: 1,
  hears: offerLists('service-pitch'),
  checks: (draft) =>
    offersOf(draft, 'service-pitch').map((found) =>
      HIRING.test(draft.text.slice(found.start, found.end)) ? { ...found, variant: 'hiring' } : found,
    ),
  examples: {
    bad: [
      '«DM me for rates».',
      'Roof leaking? «Look no further».',
      '«Our experienced team will» sort it out.',
      '«Our qualified engineers» come out at night, too.',
      'A «one stop shop» for wills, leases and divorces.',
      '«We offer custom» cakes for every day of the year.',
      { text: 'Great point. Check out our platform, and «DM us today».', kind: 'comment' },
      '«Let us help you» find the right lens.',
      'The harbour choir sings on Monday, «singers wanted».',
      'My drawing table is empty, «commissions are open».',
      {
        text: 'Interesting! «Happy to set up a 15 min demo».',
        replyTo: 'After twenty years I write no plans any more.',
      },
      '«We’re hiring» a baker for nights.',
      'At the clinic «we have openings for» two night nurses.',
    ],
    good: [
      'We need flour, eggs and a miracle.',
      { text: 'Where do I find your customer service number?', kind: 'comment' },
      'My first boss said we were “a one stop shop”, and we stopped after one.',
      { text: 'Yes, we offer a vegan one too.', replyTo: 'Do you have vegan cakes?' },
      'He called me for help with the roof.',
      'They offer a warm room and no questions.',
      'I emailed the team and nobody answered.',
      'Our team lost again, three to nil.',
      'Our youngest electrician fell asleep in the van.',
      'The rain was perfect for a long book.',
    ],
  },
};
