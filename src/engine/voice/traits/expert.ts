import { manner } from '../manner';
import { figures, said, weigh, when } from '../signs';
import type { Trait } from '../trait';

/** Knows the trade, gives figures and reasons. */
export const expert: Trait = {
  id: 'expert',
  judge: (draft) =>
    weigh(
      [
        ...said(draft, 'trait-expert-in'),
        ...said(draft, 'trait-expert-hint', 0.5),
        ...said(draft, 'strength-useful-knowledge'),
        ...figures(draft, 0.15),
        ...when(manner(draft).pace >= 14, manner(draft).longest, 0.25),
      ],
      [...said(draft, 'trait-expert-out'), ...said(draft, 'manner-vague', 0.25)],
    ),
  near: ['precise'],
  softens: [],
  examples: {
    in: [
      '«We measured» forty loaves: five minutes longer and the crust stays crisp for a day.',
      'Rye sours faster in summer, and «that is because» of the temperature in the bowl.',
      '«On average» a tenant waits six weeks for the answer.',
      '«In our tests» the second index made the query four times faster.',
      '«The reason is» the glaze: lead was cheap in 1780.',
      'The dose «depends on the» weight, not on the age.',
    ],
    out: [
      'This «secret trick» makes any dough rise.',
      'It works, «trust us».',
      'Our oil brings «instant relief», whatever hurts.',
      '«Doctors hate» what this root can do.',
      'The fault is in the cable «or something».',
    ],
    unclear: [
      'The office is closed on Monday.',
      'She trusts us with her keys.',
      'The magic show starts at four.',
      'I have no idea, sorry.',
      'Come in and look around.',
    ],
  },
};
