import { dressedUp, isGrave, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Turns things over to see what is underneath. */
export const playful: Trait = {
  id: 'playful',
  judge: (draft) =>
    isGrave(draft)
      ? { verdict: 'unclear', spans: [] }
      : weigh(said(draft, 'trait-playful-in'), [...said(draft, 'manner-stiff'), ...dressedUp(draft, 0.5)]),
  examples: {
    in: [
      '«Guess what» came out of the oven upside down.',
      'What should we name the new van? «Wrong answers only».',
      'There is a mouse hidden in this painting. «Spot the» mouse before your kids do.',
      '«Psst», the good chairs are on the second floor.',
      '«Would you rather» have crust or crumb for the rest of your life?',
      '«If your bread could talk», what would it complain about?',
    ],
    out: [
      '«Please note that» the tasting is limited to adults.',
      'The committee «is pleased to inform» you of the results.',
      '«Guests are requested to» refrain from touching the exhibits.',
      'Our «holistic approach» will «drive engagement».',
    ],
    unclear: [
      'The office is closed on Monday.',
      'Sadly our founder died last night.',
      'I would rather walk than wait for the bus.',
      'The play starts at eight.',
    ],
  },
};
