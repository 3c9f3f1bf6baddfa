import { givesAnswer, inAnswer, takesUp } from '../answered';
import type { Rule } from '../rule';

/** Somebody asked, and got a thank-you. */
export const replyIgnores: Rule = {
  id: 'reply-ignores',
  category: 'conversation',
  principle: 'P4',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  checks: inAnswer(['reply-ignores'], (before, draft) => before.asks && !takesUp(draft, before) && !givesAnswer(draft)),
  examples: {
    bad: [
      { text: '«Thank you for your» comment!', replyTo: 'Which flour do you use for the rye?' },
      { text: '@ben «Great question»!', replyTo: 'How long does a divorce take if both agree?' },
      { text: '«Thanks so much for stopping by»!', replyTo: 'Is the lift at the museum repaired?' },
      { text: '«We love hearing» from our fans!', replyTo: 'Will you play in Lyon this year?' },
      { text: '«Have a great day»!', replyTo: 'When does the children’s ward allow visits?' },
      { text: '«Stay tuned»!', replyTo: 'Where can I see the colours of the new coat?' },
    ],
    good: [
      { text: 'Thank you! It is a light rye, from the mill in Oby.', replyTo: 'Which flour do you use for the rye?' },
      { text: 'Great question, it depends: three months if you both sign.', replyTo: 'How long does a divorce take if both agree?' },
      { text: 'Thanks for asking, which entrance do you need?', replyTo: 'Is the lift at the museum repaired?' },
      { text: 'Thanks so much!', replyTo: 'The concert was wonderful.' },
      '@ana Thank you so much!',
      { text: 'Thanks for asking. We do not know yet, I will write to you on Monday.', replyTo: 'Will you play in Lyon this year?' },
    ],
  },
};
