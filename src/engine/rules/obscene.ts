import type { Rule } from '../rule';

/** Sex, told or sold to strangers. */
export const obscene: Rule = {
  id: 'obscene',
  category: 'permanence',
  principle: 'P24',
  severity: 'consider',
  publicOnly: true,
  everyone: true,
  tries: 2,
  most: 1,
  finds: () => true,
  examples: {
    bad: [
      'A friend found a formula for «penis enlargement» and wrote a book.',
      'DM me, «selling nudes» all week.',
      '«Hot singles» in your village.',
      'New «camshow» at nine.',
      '«Last longer in bed» with our oysters.',
      'She has «big tits», that waitress.',
    ],
    good: [
      'What a nice rack of lamb.',
      'The court had to ask what “send nudes” means.',
      'The spam folder says “last longer in bed”, and our mattress shop agrees.',
      'The talk on sex education is on Tuesday, parents welcome.',
      'The museum shows nudes by women painters until May.',
      'Breast cancer screening is free on Thursday.',
      'Ask us about sex education for parents.',
      'The cock crows at four, the baker at three.',
      'Moby Dick is long.',
      'A naked wall wants a picture.',
      'The Great Tit is a bird, and it is back at the feeder.',
    ],
  },
};
