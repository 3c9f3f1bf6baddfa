import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** Free trials, samples, quotes: the leaflet in a friendly voice. */
export const freeOffer: Rule = {
  id: 'free-offer',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: offerLists('free-offer'),
  checks: (draft) => offersOf(draft, 'free-offer'),
  examples: {
    bad: [
      'Start your «free 14 day trial».',
      '«Free shipping» on every order of two loaves.',
      'Book a «free consultation» with one of our lawyers.',
      '«Try it free» and see for yourself.',
      'Your «first month free», then we talk.',
      '«No credit card required», promise.',
    ],
    good: [
      'Feel free to ask, I am here all afternoon.',
      'My free time went into fixing the gate.',
      'The museum is open, and the garden behind it is free of cars.',
      'I used the free trial and it crashed twice.',
      { text: 'Yes, there is a free trial, two weeks.', replyTo: 'Can I try it before I buy?' },
      'Are there any free consultations for tenants in the city?',
    ],
  },
};
