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
    lacks: ['The office is closed on Monday.', 'Nobody was hurt in the accident.', 'We blame nobody.', 'The cat sleeps on the flour.'],
  },
};
