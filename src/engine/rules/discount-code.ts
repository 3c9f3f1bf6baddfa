import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** A code, or telling the till who sent you. */
export const discountCode: Rule = {
  id: 'discount-code',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: offerLists('discount-code'),
  checks: (draft) => offersOf(draft, 'discount-code'),
  examples: {
    bad: [
      '«Use code MUFFIN10» at the till.',
      'Your «promo code» is waiting on our page.',
      '«Say you saw me», and the coffee is on the house.',
      '«Mention this post» and your second filling is free.',
      '«Show us this tweet» on Friday and skip the line.',
      'My «discount code» gets you into the museum shop for less.',
      { text: 'We make nozzles, «use my link» at the till.', replyTo: 'It clogs after an hour, any idea?' },
    ],
    good: [
      'We use code review for everything, even the recipes.',
      'Use code blocks when you paste the log.',
      { text: 'Yes: the code WELCOME works until May.', replyTo: 'Do you still have a discount code?' },
      'I tried your promo code three times and it never worked.',
      'Say you saw a heron on the way, what would you call it?',
      'Tell them the dress code was a joke.',
    ],
  },
};
