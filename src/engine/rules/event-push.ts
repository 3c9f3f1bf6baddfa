import { tellsOfOthers } from '../house';
import type { Rule } from '../rule';

/** Our webinar, our stand, our keynote: an invitation without a reason to come. */
export const eventPush: Rule = {
  id: 'event-push',
  category: 'advertising',
  principle: 'P2',
  severity: 'consider',
  tries: 2,
  most: 2,
  finds: (hit, draft) =>
    !tellsOfOthers(draft, hit) && ((draft.kind !== 'reply' && draft.kind !== 'comment') || draft.replyTo === undefined),
  examples: {
    bad: [
      'Sign in to «our free webinar» on tooth care.',
      '«Don’t miss our talk» on wills and leases.',
      'Bread fair: «seats are limited».',
      '«Hear from our founder» why rye matters.',
      '«Meet us at booth» 12.',
      '«Register now» for the summer school.',
    ],
    good: [
      'My daughter is speaking at the school assembly tomorrow, and I am the one who cannot sleep.',
      { text: 'Yes, there are seats left on Tuesday, register here.', replyTo: 'Are there any places left?' },
      'I slept through the webinar and the cat took part.',
      'Who was at the talk last night? The bit about bees.',
      { text: 'Yes, register here, it is free for neighbours.', replyTo: 'How can I sign up for the seed swap?' },
      'Lists for bakers, sign up for free at https://list.org',
      'The register broke at noon, so cash only.',
      'We sat on the stairs because every seat was taken.',
      'The session in the pub went on till three.',
    ],
  },
};
