import { dressedUp, onPaper, said, stiff, weighUnlessGrave } from '../signs';
import type { Trait } from '../trait';

/** Turns things over to see what is underneath. */
export const playful: Trait = {
  id: 'playful',
  judge: (draft) =>
    weighUnlessGrave(
      draft,
      [...said(draft, 'trait-playful-in'), ...said(draft, 'trait-playful-hint', 0.5)],
      [...stiff(draft), ...onPaper(draft), ...said(draft, 'manner-solemn', 0.6), ...dressedUp(draft, 0.5)],
    ),
  near: ['funny', 'curious', 'secretive'],
  softens: ['shouting', 'exclamation-stack', 'emoji-row', 'invented-dialogue'],
  examples: {
    in: [
      '«Guess what» came out of the oven upside down.',
      'What should we name the new van? «Wrong answers only».',
      'There is a mouse «hidden in» this painting. «Spot the» mouse before your kids do.',
      '«Psst», the good chairs are on the second floor.',
      '«Would you rather» have crust or crumb for the rest of your life?',
      '«If your bread could talk», what would it complain about?',
    ],
    out: [
      '«Please note that» the tasting is limited to adults.',
      'The committee «is pleased to inform» you of the results.',
      '«Guests are requested to» «refrain» from touching the exhibits.',
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
