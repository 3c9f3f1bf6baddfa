import { tellsOfHouse } from '../house';
import type { Rule } from '../rule';

/** What a customer could say, said by ourselves. */
export const selfPraise: Rule = {
  id: 'self-praise',
  category: 'self-talk',
  principle: 'P17',
  severity: 'fix',
  tries: 2,
  most: 2,
  finds: (hit, draft) => tellsOfHouse(draft, hit),
  examples: {
    bad: [
      '«We are the best» bakery in the county.',
      '«Our service speaks for itself», ask anybody.',
      '«Trusted by over» two hundred clinics.',
      '«532 others recommend» us.',
      '«Our team goes above and beyond».',
      'See «what sets us apart».',
      '«Our customers love» the new oven.',
      'It says so in the archive: «we’re the oldest bookshop in the» county.',
      'Eight days, one bathroom. «We love what we do» and it shows.',
      'Nine in ten of our pupils can swim, «well above the national average».',
    ],
    good: [
      'My gran set the bar for dumplings, and none of us can reach it.',
      'She says we are the best, and then she asks where the toilet is.',
      'Are we the best parents? The hamster was in the washing machine.',
      'The best bakery in town is the one across the road, honestly.',
      'A guest wrote “the best rye since my grandmother’s”.',
      'We are the ones with the blue door.',
      'Who makes the best soup in town?',
      'He set the bar on the two hooks and jumped.',
      'Nobody does the washing up here.',
      'The river is well above the usual mark, so the cellar stays shut.',
    ],
  },
};
