import { answered, givesAnswer, inAnswer, takesUp } from '../answered';
import { type Draft, saidHits } from '../draft';
import type { Found, Rule } from '../rule';
import { sendsAway } from './sent-away';

/** Somebody asked, or complained, and got a thank-you. */
export const replyIgnores: Rule = {
  id: 'reply-ignores',
  category: 'conversation',
  principle: 'P4',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  hears: ['reply-ignores'],
  checks: ignores,
  examples: {
    bad: [
      {
        text: '«Your opinion matters» to us! Please take our two minute survey.',
        replyTo: 'Two hours in the waiting room with a broken wrist.',
      },
      { text: '«Please be patient», we are a small team.', replyTo: 'Six weeks since I sent my watch, and no answer.' },
      { text: 'Hi Mike, «we’ll pass it on».', replyTo: 'The lift is broken again and I use a wheelchair. When will it be fixed?' },
      { text: '«Your concerns have been noted».', replyTo: 'The bins have not been emptied since the third.' },
      {
        text: '«We have forwarded your complaint to the responsible department».',
        replyTo: 'Your bus left my son standing in the snow. Why?',
      },
      { text: '«Thank you for your comment»!', replyTo: 'Which flour do you use for the rye?' },
      { text: '@ben «Great question»!', replyTo: 'How long does a divorce take if both agree?' },
      { text: '«Thanks so much for stopping by»!', replyTo: 'Is the lift at the museum repaired?' },
      { text: '«We love hearing» from our fans!', replyTo: 'Will you play in Lyon this year?' },
      { text: '«Have a great day»!', replyTo: 'When does the children’s ward allow visits?' },
      { text: '«Thank you for your feedback».', replyTo: 'The new sign is ugly and points into the river.' },
      { text: '«Stay tuned»!', replyTo: 'Where can I see the colours of the new coat?' },
    ],
    good: [
      { text: 'Great question! Check the link in our bio.', replyTo: 'What is the difference between the two?' },
      { text: 'Good question. The blue one is lapis.', replyTo: 'Which pigment lasts longer?' },
      { text: 'We’ll pass it on to Ines, she rings you before six tonight.', replyTo: 'When will the lift be fixed?' },
      { text: 'Thank you! It is a light rye, from the mill in Oby.', replyTo: 'Which flour do you use for the rye?' },
      { text: 'Great question, it depends: three months if you both sign.', replyTo: 'How long does a divorce take if both agree?' },
      { text: 'Thanks for asking, which entrance do you need?', replyTo: 'Is the lift at the museum repaired?' },
      { text: 'I’ve passed this on to our workshop, Ines rings you tonight.', replyTo: 'The lift is out again. When will it run?' },
      { text: 'Thanks so much!', replyTo: 'The concert was wonderful.' },
      '@ana Thank you so much!',
      { text: 'Thank you!', replyTo: 'That was the best joke of the evening.' },
      { text: 'Thanks for asking. We do not know yet, I will write to you on Monday.', replyTo: 'Will you play in Lyon this year?' },
    ],
  },
};

/** A canned apology says more, and so does another counter; both have tips of their own. */
function ignores(draft: Draft): Found[] {
  if (sendsAway(draft).length > 0) return [];
  const found = inAnswer(
    ['reply-ignores'],
    (before) =>
      (before.asks || (before.complains && saidHits(draft, 'canned-apology').length === 0)) &&
      !takesUp(draft, before) &&
      !givesAnswer(draft),
  )(draft);
  return answered(draft)?.asks ? found : found.map((one) => ({ ...one, variant: 'complaint' }));
}
