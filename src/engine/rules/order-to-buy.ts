import { isAppeal } from '../appeal';
import { isOrderToBuy } from '../is-order';
import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** Buy, book, call, click: orders to somebody who has not said yes to anything. */
export const orderToBuy: Rule = {
  id: 'order-to-buy',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: offerLists('order-to-buy'),
  checks: (draft) => (isAppeal(draft) ? [] : offersOf(draft, 'order-to-buy', (hit) => isOrderToBuy(draft, hit))),
  examples: {
    bad: [
      'A leak in the roof costs more than you think: «get your quote in two minutes».',
      '«Shop now» and smile later.',
      '«Upgrade your smile today» with Pearl Dental.',
      'Hungry? «Order online».',
      '«Book your appointment» before the holidays.',
      'All our courses are there, «tap the link» in our bio.',
      '«Call us today» and talk to a lawyer.',
      '«Sign up for our» newsletter.',
      '«Sign up this month» and bring a friend.',
      '«Book a no-obligation» talk about your lease.',
      '«Stop by our» stand in hall 4.',
      'If your roof leaks, «call us today» for a quote.',
      { text: 'So sorry to hear that. «Shop our» new boots.', replyTo: 'My boots fell apart.' },
    ],
    good: [
      { text: 'Call us on 0131 496 0190 and say “blue bag”, Fiona has it.', replyTo: 'Left my bag on the tram to Perth.' },
      'Somebody returned a library book today that was due in 1998.',
      'I had to book a table for nine people.',
      'We buy online because the village shop closed.',
      'She told me to call the bank today.',
      { text: 'You can book your table on our page, or just ring the bell.', replyTo: 'How can I book a table?' },
      'The link in the docs is broken.',
      { text: 'Three bowls cracked, this one did not. The glaze is ash and patience, link in bio.', platform: 'instagram' },
      'Booking a flight with three children is a sport.',
      'They order online and then come to us to complain.',
      'Can I order online?',
      'The pump at Weir Lane is off until Thursday. Ring us on 01432 555 010 if your water turns brown, we bring bottles.',
      'Lost and scared at night? Call 116 123, somebody listens.',
      'If a child swallows a battery, call 112 first.',
      'Missing since Sunday: our spaniel Moss. If you see her, call us at 030 901 820 77.',
    ],
  },
};
