import { manner } from '../manner';
import { dressedUp, each, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Shows what was tried, and what came of it. */
export const innovative: Trait = {
  id: 'innovative',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-innovative-in'), ...said(draft, 'trait-innovative-hint', 0.4), ...each(manner(draft).asked, 0.25)],
      [...said(draft, 'trait-innovative-out'), ...dressedUp(draft, 0.5)],
    ),
  near: ['rebellious', 'curious'],
  softens: [],
  examples: {
    in: [
      '«What if the» queue came to you? We try it on Friday, with a bell and a trolley.',
      'The «prototype» leaks, and it is the best one yet.',
      '«Instead of a menu», the waiter brings five spoons.',
      '«Nobody has done this» before, so we do not know what to charge.',
    ],
    out: [
      'We bake «as we have always» baked.',
      'Our «cutting-edge», «next-generation» kettle is here.',
      'The fair is held in the «usual place», «as every year».',
      'We «see no reason to change» what works.',
    ],
    unclear: ['The office is closed on Monday.', 'Try the soup, it is good today.', 'Which bread do you bake at home?'],
  },
};
