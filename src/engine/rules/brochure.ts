import { tellsOfOthers } from '../house';
import type { Rule } from '../rule';

/** Words that fit every firm, and so say nothing of this one. */
export const brochure: Rule = {
  id: 'brochure',
  category: 'broadcast',
  principle: 'P2',
  severity: 'fix',
  crowdOnly: true,
  tries: 2,
  finds: (hit, draft) => (draft.kind === 'release' || draft.counts.self < 2) && !tellsOfOthers(draft, hit),
  examples: {
    bad: [
      'Miller & Sons «takes pride in delivering» quality workmanship.',
      'A «state-of-the-art» dental practice in the old mill.',
      'We offer a «full range of» legal advice.',
      'A bakery «committed to providing» fresh bread',
      'Here you «unlock your full potential».',
      'A museum «where art meets technology».',
      '«In today’s fast-paced world», lunch matters.',
      '«Don’t settle for less» when it comes to bread.',
      'Because «you deserve the best», in every slice.',
      'The hospital is «passionate about helping» families.',
      '«No surprises, no jargon». Just advice about your lease.',
      'We are with you «every step of the way».',
      'Our bakery is «disrupting the pet food industry».',
      'Noise is «at the heart of everything» the band does.',
    ],
    good: [
      'The cat takes pride in every mouse that she delivers.',
      'My nephew has made the world a better place for snails, at the cost of our lettuce.',
      'Our mission to the moon ended behind the sofa.',
      'The leaflet promised “seamless integration”, and we spent the weekend with a screwdriver.',
      'We bake on stone, at 250 degrees, and it takes 40 minutes.',
      'He went from the art room to the heart of the old town.',
      'The brochure said “state of the art”. The lift was out of order.',
      'The next generation of swallows left the nest today.',
      'My passion is badly played chess.',
      'No jargon on the form this year, we had a plumber read it first.',
      'Every step of the old stairs says something else.',
      'The offer of help came from the butcher next door.',
    ],
  },
};
