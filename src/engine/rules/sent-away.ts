import { inAnswer, takesUp } from '../answered';
import type { Draft } from '../draft';
import { acknowledges, givesAnswer, goesOn } from '../gives-answer';
import type { Found, Rule } from '../rule';
import { isClosed } from '../shuts-door';

/** Somebody asks or complains, and is shown to another counter, without a word on the matter. */
export const sentAway: Rule = {
  id: 'sent-away',
  category: 'conversation',
  principle: 'P18',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  hears: ['sent-away'],
  checks: sendsAway,
  examples: {
    bad: [
      {
        text: 'Hi! «You can find our opening hours and availability on our website». Have a lovely day!',
        replyTo: 'Is there any plum cake left for Wednesday?',
      },
      {
        text: 'Sorry to hear this. Please «fill in the form» on air.example, our team responds within 28 days.',
        replyTo: 'Our flight was cancelled at midnight, and nobody was at your desk.',
      },
      { text: '«DM me for prices» 💌', replyTo: 'How much is the green one?' },
      { text: 'Please «visit your nearest store».', replyTo: 'Is the blue one available in my size?' },
      { text: 'Hi, please «email info@bright-dent.com».', replyTo: 'How much is a filling?' },
      { text: '«Prices on request», thank you!', replyTo: 'How much for the sofa?' },
      { text: 'Please note that «all enquiries must be submitted via the official contact form».', replyTo: 'Is the pool open on Monday?' },
      { text: 'Great question! «Check the link in our bio».', replyTo: 'What is the difference between the two?' },
      { text: 'Thanks for writing! «Visit our website».', replyTo: 'Is the spelt loaf free of wheat?' },
      {
        text: 'Please «contact our patient relations department».',
        replyTo: 'Four hours of waiting, and nobody told us why. Unacceptable.',
      },
      { text: '@lee please «fill out the contact form».', replyTo: 'Your crane broke our fence!' },
      { text: 'Great question! «Contact us today for» a free consultation.', replyTo: 'Is a handshake worth anything in court?' },
      { text: 'Thank you for reaching out. Kindly «submit a ticket».', replyTo: 'The export has not worked since Friday.' },
      { text: 'Please «call our hotline», 9 to 5.', replyTo: 'I waited for three weeks and nobody called me back.' },
      { text: '«Read the pinned messages».', replyTo: 'How do I get the role for the map channel?' },
      { text: 'Hello! «Check our FAQ».', replyTo: 'Can I bring a pram into the tower?' },
    ],
    good: [
      { text: 'No wheat at all, and the list of what is in it is on our website.', replyTo: 'Is the spelt loaf free of wheat?' },
      {
        text: 'I am sorry you waited so long. Please contact our patient desk, ask for Ana.',
        replyTo: 'Four hours of waiting, and nobody told us why. Unacceptable.',
      },
      {
        text: 'Send us a photo of the fence and we will pay for it. Please use the form, it goes to me.',
        replyTo: 'Your crane broke our fence!',
      },
      { text: 'Please visit our website', replyTo: 'We had a lovely afternoon.' },
      '@lee please fill out the contact form.',
      { text: 'Prams fit up to the second floor. For the rest see the page on the tower.', replyTo: 'Can I bring a pram into the tower?' },
      { text: 'Which version is it? Then please open a ticket.', replyTo: 'The export has not worked since Friday.' },
    ],
  },
};

/** @returns the words that point elsewhere, where nothing else is said on the matter */
export function sendsAway(draft: Draft): Found[] {
  return inAnswer(
    ['sent-away'],
    (before) =>
      !isClosed(draft) &&
      (before.complains ? !acknowledges(draft) && !takesUp(draft, before) && !goesOn(draft) : before.asks && !givesAnswer(draft)),
  )(draft);
}
