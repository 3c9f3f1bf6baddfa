import { manner } from '../manner';
import { each, onPaper, said, stiff, weigh } from '../signs';
import type { Trait } from '../trait';

/** Speaks to you as to somebody it knows. */
export const warm: Trait = {
  id: 'warm',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-warm-in'), ...said(draft, 'trait-warm-hint', 0.5), ...each(manner(draft).called, 0.5)],
      [...said(draft, 'trait-warm-out'), ...stiff(draft), ...onPaper(draft)],
    ),
  near: ['caring', 'humble', 'optimistic'],
  softens: [],
  examples: {
    in: [
      '«Good morning, neighbours». The first loaves are out and the «kettle is on».',
      'It was «lovely to see you» all at the reading on Friday.',
      'We kept a warm corner for the knitters. «See you tomorrow»?',
      '«Thank you so much» to the lady who brought back the umbrella, «you made our day».',
      { text: 'We are «so sorry to hear» that, Ana. I will look into it myself.', replyTo: 'My order never arrived.' },
      'The museum reopens on Sunday, and we «have missed you».',
    ],
    out: [
      '«Dear valued customer», your parcel is at the depot.',
      '«Failure to comply» with the parking rules will lead to a fine.',
      '«Please be advised» that the branch closes at noon.',
      { text: 'That is «not our problem», ask the courier.', replyTo: 'Where is my parcel?' },
      'Refunds are granted «in accordance with» section 4.',
      '«Visitors are reminded to» keep their tickets. «No exceptions».',
    ],
    unclear: [
      'The office is closed on Monday.',
      'The bridge reopens on Sunday at 6 am.',
      'Our new oven bakes forty loaves at once.',
      'Version 2.4 reads the config from the home folder.',
      'He wrote “dear valued customer” on every single letter.',
    ],
  },
};
