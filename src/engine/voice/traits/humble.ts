import { said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Lets others shine, says what it does not know. */
export const humble: Trait = {
  id: 'humble',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-humble-in'), ...said(draft, 'trait-humble-hint', 0.7), ...said(draft, 'strength-humility')],
      [...said(draft, 'trait-humble-out'), ...said(draft, 'self-praise')],
    ),
  near: ['warm', 'down-to-earth', 'curious'],
  softens: [],
  examples: {
    in: [
      '«We were wrong» about the rye: it needs the night.',
      'The ramp is lovely, and «the credit goes to» the woman in the blue coat.',
      '«We don’t know yet» why the app forgets your place. We are looking.',
      '«Tell us where we are» unclear, you use the form more than we do.',
      'The concert was sold out because of the choir. «We were just lucky».',
      '«Our mistake»: the poster says Sunday, the reading is on Saturday.',
    ],
    out: [
      'Your letter goes to the «leading provider» of legal advice in the region.',
      'Try «our award-winning» sourdough.',
      '«Humbled and honoured» to be «among the top» thirty lawyers.',
      '«Nobody does it better» than our team.',
      'We are «proud to be named» employer of the year.',
      '«We are the best», as everybody in town knows.',
    ],
    unclear: [
      'The office is closed on Monday.',
      'She won the race in the rain.',
      'The leading lady has a cold tonight.',
      'They were voted out in March.',
      'Which bread do you like best?',
    ],
  },
};
