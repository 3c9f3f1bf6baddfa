import { answered } from '../answered';
import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import { apart } from '../tokens';

/** Lists whose words sell, wherever they stand. */
const SELLING = ['pitch-to-complaint', 'discount', 'discount-code', 'free-offer', 'order-to-buy', 'now-available', 'self-plug'];

/** Somebody is let down, and is sold something. */
export const pitchToComplaint: Rule = {
  id: 'pitch-to-complaint',
  category: 'conversation',
  principle: 'P18',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  checks: pitches,
  examples: {
    bad: [
      { text: 'Sorry about that. «Have you tried our» premium plan?', replyTo: 'The app is broken again, I lost my notes.' },
      { text: '@eva «Check out our new menu»!', replyTo: 'My soup was cold and nobody came.' },
      { text: 'Oh no. «Our new collection» is much sturdier.', replyTo: 'The strap came apart after a week, so disappointed.' },
      { text: '«Premium members never» wait in line.', replyTo: 'Two hours on hold for a filling, ridiculous.' },
      { text: 'We hear you. «Upgrade to our» fast lane.', replyTo: 'My parcel has not arrived, three weeks late.' },
      { text: 'Come back and get something off your «next visit»!', replyTo: 'The worst haircut of my life.' },
    ],
    good: [
      {
        text: 'That should not happen. Send me the order number and I will have a new strap in the post today.',
        replyTo: 'The strap came apart after a week, so disappointed.',
      },
      { text: 'Cold soup is awful. Your money is back on the card, and I told the kitchen.', replyTo: 'My soup was cold and nobody came.' },
      { text: 'Yes, our new menu has four.', replyTo: 'Do you have anything vegan?' },
      '@eva Check out our new menu',
      { text: 'I am so sorry. Which notes are gone, and since when?', replyTo: 'The app is broken again, I lost my notes.' },
      { text: 'Try to turn it off and on, then write to me if it is still stuck.', replyTo: 'The screen does not work.' },
    ],
  },
};

function pitches(draft: Draft): Found[] {
  if (!answered(draft)?.complains) return [];
  return apart(SELLING.flatMap((list) => saidHits(draft, list)).map(({ from, to }) => spanOf(draft, from, to)));
}
