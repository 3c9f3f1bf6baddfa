import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** Percent off, special prices, sales: what a shop window says. */
export const discount: Rule = {
  id: 'discount',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: offerLists('discount'),
  checks: (draft) => offersOf(draft, 'discount'),
  examples: {
    bad: [
      'Come by this afternoon and get «10% off» our cinnamon-raisin muffins.',
      'Our «summer sale» starts now: everything must go.',
      '«Half price» whitening for new patients all of May.',
      '«Buy one get one» free on every museum ticket this weekend.',
      '«Save $50» on the annual plan.',
      'Join the choir this week and we’ll «waive the joining fee».',
      { text: 'Get «10% off» every rye today, and order online.', kind: 'comment', replyTo: 'Why does rye bread collapse in the oven?' },
      '«Early bird tickets» for the winter concert, do not wait.',
      { text: 'Sorry your parcel is late. By the way, we have «20% off» all boots.', replyTo: 'My parcel is late again.' },
    ],
    good: [
      'They gave me 10% off because the box was dented.',
      { text: 'Yes, 10% off for students, just show the card.', replyTo: 'Is there a student discount?' },
      'The house next door is for sale, and we will miss them.',
      'Is there any discount for families?',
      'They told me they would waive the fee, and then they did not.',
      'She wrote “50% off” on the window and forgot to say of what.',
      'Half of the bread was gone before eight.',
      'My phone is at 10% and the train is late.',
      'I saved 20% on heating by closing one door.',
    ],
  },
};
