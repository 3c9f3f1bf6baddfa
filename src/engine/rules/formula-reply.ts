import { spanOf } from '../draft';
import { helpsBeside } from '../gives-answer';
import type { Rule } from '../rule';

/** A support formula: it could answer any case, so it answers none; under a notice it is what nobody reads. */
export const formulaReply: Rule = {
  id: 'formula-reply',
  category: 'conversation',
  principle: 'P18',
  severity: 'consider',
  tries: 2,
  most: 1,
  finds: ({ from, to }, draft) => {
    // In a post nobody in particular has written about anything.
    if (draft.kind !== 'reply' && draft.kind !== 'comment') return { ...spanOf(draft, from, to), variant: 'notice' };
    // To whom, and about what, we do not know: it is wording, and no answer that was missed.
    if (!draft.replyTo) return { ...spanOf(draft, from, to), category: 'broadcast' };
    return !helpsBeside(draft);
  },
  examples: {
    bad: [
      { text: 'We will «share this with the relevant team».', replyTo: 'The view was of your bins.' },
      {
        text: 'We have a «higher than usual volume» of calls, and «your patience is appreciated».',
        replyTo: 'A pen is missing in my box of insulin.',
      },
      '@maya «We want to assure you» that the oven is safe.',
      { text: '«We apologize for any inconvenience».', replyTo: 'The museum was closed although your page said open.' },
      '@tom «Your feedback is important» to us.',
      '@lea Thank you for «bringing this to our attention».',
      { text: 'Dear «valued customer», your parcel is on its way.', replyTo: 'Where is my parcel?' },
      '@kim «Rest assured», a colleague will see to it.',
      'If anything comes up, «don’t hesitate to contact» us.',
    ],
    good: [
      { text: 'Sorry for any trouble! I’ve put a new one in the post.', replyTo: 'The mug arrived in nine pieces.' },
      { text: 'I told the team at reception, and Ana moves you tonight.', replyTo: 'The view was of your bins.' },
      'The bank wrote “we apologise for any inconvenience”. I framed it.',
      'I passed it on to our neighbour, who has a ladder.',
      'What would you rather hear than “your feedback is important to us”?',
      '@maya The lid was loose. I put your coffee on the house, it is at the till.',
      {
        text: 'You are right, the page was wrong. It says closed now, and I have kept two tickets for Sunday for you.',
        replyTo: 'The museum was closed although your page said open.',
      },
      '@tom Which train was it? I can look it up right away.',
      'Rest is what the dough needs.',
      'I am sorry, I dropped your cake.',
      'She assured me that the dog is friendly.',
    ],
  },
};
