import { inAnswer } from '../answered';
import { isFormula, privateFormula } from '../gives-answer';
import type { Rule } from '../rule';

const said = inAnswer(['canned-apology'], (_, draft) => isFormula(draft));

/** Sorry for any inconvenience: no word of what happened, none of what happens next. */
export const cannedApology: Rule = {
  id: 'canned-apology',
  category: 'conversation',
  principle: 'P18',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  hears: ['canned-apology'],
  checks: (draft) => [
    ...said(draft),
    ...privateFormula(draft).map((one) => ({ ...one, severity: 'consider' as const, category: 'broadcast' as const, variant: 'private' })),
  ],
  examples: {
    bad: [
      {
        text: '«We strive for» excellence in everything.',
        replyTo: 'Ordered a cake for my son, got one that says “Happy Retirement Bob”.',
      },
      {
        text: 'Hi, we’re «sorry to learn about this». Could you please DM us so that we can take a closer look?',
        replyTo: 'The driver drove past my stop, in the rain.',
      },
      { text: '«We regret» that we could not meet your expectations.', replyTo: 'Bed bugs. See the photos.' },
      {
        text: 'We’re «sorry to hear about your recent experience» with us. Please reach out to us at care@velia-air.com.',
        replyTo: 'I sat in somebody else’s juice for eleven hours.',
      },
      { text: '«Apologies for the inconvenience». Regards, the team.', replyTo: 'I asked for a sea view and looked at your bins.' },
      {
        text: 'Hi Ana, «sorry to hear about your experience». Please DM us your details so we can look into this further.',
        replyTo: 'Third time this month that the early train did not show up.',
      },
      { text: '«We apologize» for any inconvenience caused.', replyTo: 'My flight was cancelled and nobody told me.' },
      { text: '@mia «Sorry for any trouble»!', replyTo: 'The cake arrived smashed.' },
      { text: '«We regret» any inconvenience. Our team strives for the best.', replyTo: 'The soup came without a spoon, and it was cold.' },
      { text: '«Our apologies». We value every guest.', replyTo: 'The room was dirty and the heating broken.' },
      { text: '«Sorry to hear this».', replyTo: 'Still waiting for my refund, two months.' },
      { text: '«We sincerely regret» your experience.', replyTo: 'The nurse was rude to my mother.' },
      { text: '«Sorry you feel that way».', replyTo: 'The tour was a waste of money.' },
      '@ina «Sorry for the inconvenience». Please DM us your booking reference.',
      { text: 'Hi Jo, we’re «sorry to hear that». Please reach out to us via direct message.', kind: 'comment' },
      '@kai «We apologise» for the trouble. Kindly send us a DM with your order number. https://x.example/dm',
    ],
    good: [
      '@ina Sorry for the trouble, the tram was ours. You are on the 14:10 now. DM us your seat.',
      '@ina Sorry to hear that. Which flight was it? Then DM us the number.',
      '@ina Sorry for the delay, a door is stuck at Oby. DM us if you miss your connection.',
      '@ina DM us your booking reference, and I look it up.',
      {
        text: 'Sorry about your dad. We keep his table free on Sunday.',
        replyTo: 'My dad won’t be coming any more. He loved it at yours.',
      },
      { text: 'Sorry for the late answer!', replyTo: 'What a lovely afternoon at your museum.' },
      {
        text: 'Sorry to hear this. I have sent the refund again just now, it takes two days.',
        replyTo: 'Still waiting for my refund, two months.',
      },
      { text: 'I am sorry about the cake. A new one leaves at four.', replyTo: 'The cake arrived smashed.' },
      { text: 'Sorry to hear this! Which flight was it?', replyTo: 'My flight was cancelled and nobody told me.' },
      { text: 'So sorry for your loss.', replyTo: 'My grandmother died on Sunday.' },
      '@mia We apologize for any inconvenience.',
      {
        text: 'Sorry about the room. The manager on duty is Jo, she can move you tonight.',
        replyTo: 'The room was dirty and the heating broken.',
      },
    ],
  },
};
