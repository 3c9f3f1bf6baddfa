import { saidHits, spanOf } from '../draft';
import { isClosed } from '../shuts-door';
import { isAsked } from '../tokens';
import { isDenied, type StrengthUnit } from './strength';

/** A mistake owned, a limit admitted. */
export const humility: StrengthUnit = {
  id: 'humility',
  hears: ['strength-humility'],
  shows: (draft) =>
    draft.hits.of('award').length > 0 || isClosed(draft)
      ? []
      : saidHits(draft, 'strength-humility')
          .filter(({ from }) => !isDenied(draft, from) && !isAsked(draft.tokens, from))
          .slice(0, 1)
          .map(({ from, to }) => spanOf(draft, from, to)),
  examples: {
    shows: [
      'We moved the stop without asking. «That was our mistake», and it moves back on Monday.',
      '«We don’t know yet» why the app forgets your place.',
      'Sixty of you got somebody else’s letter. Nothing secret was in it, but «it’s still not good enough».',
      '«Sorry to everyone who queued» on Saturday. Two of us at the till were not enough.',
      'Three versions of the form, and «we got it wrong» three times.',
      { text: '«We should have called» you on Friday. I am sorry.', replyTo: 'I waited all day for the plumber.' },
    ],
    lacks: [
      'We are humbled and honoured to be named best firm of the year.',
      'They were wrong about the weather.',
      'He said sorry to the heron and gave it his sandwich.',
      'It is not your fault.',
      'The parcel was on the van, so it is not our fault. It is never my fault.',
      'I don’t know why the bus never comes on time.',
      'I had no idea that they sell hats, too.',
      'It took us years to build the best team in town.',
      'The office is closed on Monday.',
    ],
  },
};
