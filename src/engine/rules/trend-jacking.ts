import { type Draft, saidHits, spanOf } from '../draft';
import { tellsOfHouse } from '../house';
import { sells } from '../offering';
import type { Found, Rule } from '../rule';
import { everydayMoment } from '../strengths/everyday-moment';

/** Somebody else's day, with our offer pinned to it, or our own praise. */
export const trendJacking: Rule = {
  id: 'trend-jacking',
  category: 'authenticity',
  principle: 'P8',
  severity: 'consider',
  tries: 2,
  most: 1,
  hears: ['cause-jacking', 'cause-praise', 'trend-jacking'],
  checks: pinned,
  examples: {
    bad: [
      'Happy «Women’s Day»! 20% off all handbags.',
      '«Black History Month» sale: buy one, get one free.',
      'Is everyone watching the «Super Bowl»? Order now and get 10% off helmets.',
      '«Earth Day» special: 30% off our diesel vans.',
      '«Memorial Day» blowout, up to 50% off mattresses.',
      '«Everyone’s talking about» the wedding. Our rings are 15% off.',
      'This International «Women’s Day», we celebrate the incredible women who make our bank what it is.',
      'World «Mental Health Day» reminds us to listen. Here the wellbeing of our people comes first.',
      'Proud to stand with our colleagues this «Pride Month». Here everyone is valued.',
      'This «Earth Day» we think of our commitment to the planet, and of yours.',
    ],
    good: [
      'Women’s Day: our oldest baker, Rosa, tells at four how she was told to go home in 1961.',
      'On Mental Health Day yesterday a colleague told our team about his worst winter. We are proud of our team, and we bought a second kettle.',
      'We celebrate the incredible women who make our bank what it is, every Friday, with cake.',
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
  if (!hit) return [];
  const day = spanOf(draft, hit.from, hit.to);
  if (sells(draft)) return [{ ...day, severity: cause ? 'fix' : 'consider' }];
  return cause && praisesHouse(draft) ? [{ ...day, severity: 'fix', variant: 'praise' }] : [];
}

/** Who tells of one person, one morning, has more to say than that. */
const praisesHouse = (draft: Draft): boolean =>
  draft.counts.us > draft.counts.self &&
  saidHits(draft, 'cause-praise').some((praise) => tellsOfHouse(draft, praise)) &&
  everydayMoment.shows(draft).length === 0;
