import { offerLists, offersOf } from '../offering';
import type { Rule } from '../rule';

/** Praise by a crowd without a face. */
export const testimonial: Rule = {
  id: 'testimonial',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  // Whoever thanks somebody for a review may name it.
  hears: offerLists('testimonial'),
  checks: (draft) => (draft.replyTo === undefined ? offersOf(draft, 'testimonial') : []),
  examples: {
    bad: [
      'We switched to Taskly, and it «completely changed how our team works». «Highly recommend checking it out».',
      'More than 5,000 «happy customers» cannot be wrong.',
      "«Don't take our word for it», come and see.",
      'See «what our patients say» about the new clinic.',
      '«Trusted by thousands» of teams.',
      'Our soup was «voted best» in the whole valley.',
      '«Join over 10,000 subscribers» who read it on Fridays.',
    ],
    good: [
      'The flood completely changed how the river runs.',
      'The flyer says “trusted by thousands”, and I wonder who counted.',
      { text: 'Thank you for the glowing review, Ana. I read it to the night shift.', replyTo: 'Just wrote about you, hope you like it.' },
      'As seen in the window: the cat, asleep on the price list.',
      'My son gave the film five stars and slept through it.',
      'A customer told us yesterday that the rye is too sour, and she was right.',
      'Our customers are mostly early risers.',
      'What do your patients say when the drill starts?',
      'The doctor recommended by my sister had moved away.',
      'I left five stars and a tip.',
      'Happy birthday to the customer with the red umbrella.',
    ],
  },
};
