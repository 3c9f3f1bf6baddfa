import { saidHits, spanOf } from '../draft';
import { sells } from '../offering';
import { isGrave } from '../voice/signs';
import type { StrengthUnit } from './strength';

/** Something that makes people smile. */
export const humour: StrengthUnit = {
  id: 'humour',
  hears: ['strength-humour'],
  shows: (draft) =>
    isGrave(draft) || sells(draft)
      ? []
      : saidHits(draft, 'strength-humour')
          .slice(0, 1)
          .map(({ from, to }) => spanOf(draft, from, to)),
  examples: {
    shows: [
      'The new oven has a touch screen. «The dough has opinions» about that.',
      'Filed my taxes in one evening, «said nobody ever».',
      'There is a seagull on the roof of the museum. «We have questions».',
      'Sat down «like a sad potato» and waited for the build to finish.',
    ],
    lacks: [
      'The office is closed on Monday.',
      'Nobody was hurt in the accident.',
      'We blame nobody.',
      'The cat sleeps on the flour.',
      'I gave discounts when nobody asked, and I never told anyone the price had gone up.',
      'Nobody noticed the smoke for forty minutes.',
      'Legally speaking, the trial shift is unpaid, and it is still not allowed.',
      'We are officially a certified partner.',
      'Nine out of ten, no, ten out of ten guests would come again.',
      'The dog ate chocolate. Call the vet, even at night.',
      'I blame the landlord, the mould was there before us.',
      'Why did the council vote against the ramp?',
    ],
  },
};
