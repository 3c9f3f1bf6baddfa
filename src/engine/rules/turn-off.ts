import type { Draft } from '../draft';
import { quoted } from '../quote';
import type { Found, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';
import { sayings } from '../voice/turn-offs';
import type { Voice } from '../voice/voice';

const voice: Voice = { brief: { turnOffs: ['discounts', 'legal Latin', 'count-downs', 'being lectured'] } };

/** What the profile says puts its people off, in so many words. */
export const turnOff: Rule = {
  id: 'turn-off',
  category: 'audience',
  principle: 'P14',
  severity: 'fix',
  tries: 1,
  sees: Sign.VOICE,
  checks: touched,
  examples: {
    bad: [
      { text: 'There is a «discount» on every loaf after six.', voice },
      { text: '«Discounted» seats for Sunday, first row.', voice },
      { text: 'A little «legal Latin» before breakfast?', voice },
      { text: 'The «countdown» to the new wing begins.', voice },
      { text: '«#LegalLatin» of the day: pacta sunt servanda.', voice },
      { text: 'Students get «discounts» here, and so do teachers.', voice },
    ],
    good: [
      { text: 'No discounts here, only bread.', voice },
      { text: 'We do it without any countdown.', voice },
      { text: 'She asked “is there a discount?” and we laughed.', voice },
      { text: 'The Latin lesson is legal again.', voice },
      { text: 'The lecture on glass starts at eight.', voice },
      'There is a discount on every loaf after six.',
    ],
  },
};

function touched(draft: Draft, { voice }: RuleContext): Found[] {
  return (voice?.brief?.turnOffs ?? [])
    .flatMap((line) => sayings(draft, line).map(({ start, end }) => ({ start, end, values: { turnOff: quoted(line) } })))
    .sort((a, b) => a.start - b.start);
}
