import { type Draft, saidHits, spanOf } from '../draft';
import { sells } from '../offering';
import type { Found, Rule } from '../rule';

/** A death, a flood, a war, and a price tag beside it. */
export const borrowedGrief: Rule = {
  id: 'borrowed-grief',
  category: 'authenticity',
  principle: 'P8',
  severity: 'stop',
  tries: 2,
  most: 1,
  hears: ['borrowed-grief'],
  checks: borrowed,
  examples: {
    bad: [
      'As «we mourn» the miners, time is short. That’s why our planner helps you to fill it.',
      '«Our hearts go» out to the families. Use code HOPE for 20% off.',
      '«Never forget». All flags half price today.',
      '«Rest in peace», dear singer. Order now and get his albums at 50% off.',
      '«In these uncertain times» you need insurance: buy now and save 15%.',
      '«We are heartbroken» for the coast. Get 20% off with code WAVE.',
      'After the «earthquake»: 30% off all helmets.',
      '«Devastated by the news» about Nina Rye. In her honour our Velvet Red is 30% off.',
      'To everyone «hit by the flood»: get your quote in two minutes.',
      '«On this 9/11», we remember. Use code NEVER for 11% off all flags.',
      '«RIP» to the legend. Shop now for the shirt at $19.99.',
    ],
    good: [
      'We mourn the miners. That’s why our bells ring at noon.',
      'Our hearts go out to the families. The shop stays closed today.',
      'We mourn Rosa, who sat at the window table for thirty years.',
      'After the earthquake: all proceeds of today go to the families, with 20% off so that you buy more.',
      'RIP to my favourite mug. Any tips for glue?',
      'Use code HOPE for 20% off.',
      'Never forget the salt.',
      'Tables of 9, 11 and 13 chairs: 10% off.',
      'Everyone hit by the flood: our kitchen has soup and dry socks from six, nobody pays.',
      'She looked at me, and then she said something that I will never forget: “Bake less.” Follow the letter and get 10% off.',
      'I was heartbroken when the old oven went. Now: 10% off all loaves.',
      'I was devastated by the score, so the cake is on me.',
    ],
  },
};

function borrowed(draft: Draft): Found[] {
  const hit = saidHits(draft, 'borrowed-grief')[0];
  if (!hit || saidHits(draft, 'borrowed-grief-help').length > 0) return [];
  if (!sells(draft) && saidHits(draft, 'borrowed-grief-plug').length === 0) return [];
  return [spanOf(draft, hit.from, hit.to)];
}
