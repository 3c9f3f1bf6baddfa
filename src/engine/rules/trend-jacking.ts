import { type Draft, saidHits, spanOf } from '../draft';
import { sells } from '../offering';
import type { Found, Rule } from '../rule';

/** Somebody else's day, with our offer pinned to it. */
export const trendJacking: Rule = {
  id: 'trend-jacking',
  category: 'authenticity',
  principle: 'P8',
  severity: 'consider',
  tries: 2,
  most: 1,
  hears: ['cause-jacking', 'trend-jacking'],
  checks: pinned,
  examples: {
    bad: [
      'Happy «Women’s Day»! 20% off all handbags.',
      '«Black History Month» sale: buy one, get one free.',
      'Is everyone watching the «Super Bowl»? Order now and get 10% off helmets.',
      '«Earth Day» special: 30% off our diesel vans.',
      '«Memorial Day» blowout, up to 50% off mattresses.',
      '«Everyone’s talking about» the wedding. Our rings are 15% off.',
    ],
    good: [
      'On Women’s Day we read aloud from letters of the weavers. Chairs are free, cake too.',
      'My gran watched the Olympics with the sound off.',
      '20% off all handbags.',
      'What did you do on Earth Day?',
      { text: 'Yes, 10% off on Memorial Day too.', replyTo: 'Is there a discount on Memorial Day?' },
      'The eclipse begins at 11.40. Do not look at it without glasses.',
    ],
  },
};

function pinned(draft: Draft): Found[] {
  const cause = saidHits(draft, 'cause-jacking')[0];
  const hit = cause ?? saidHits(draft, 'trend-jacking')[0];
  if (!hit || !sells(draft)) return [];
  return [{ ...spanOf(draft, hit.from, hit.to), severity: cause ? 'fix' : 'consider' }];
}
