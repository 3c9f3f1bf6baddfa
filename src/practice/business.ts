import type { Voice } from '../engine/voice/voice';
import { BUSINESSES, type Business } from '../profile/ready';

/** Beginnings of words that name what an industry has in common with a ready one. Whoever sells or makes things is at home in the shop. */
const SIGNS: readonly { business: Business; words: readonly string[] }[] = [
  {
    business: 'software',
    words: [
      'software',
      'app',
      'apps',
      'saas',
      'program',
      'web',
      'cloud',
      'data',
      'developer',
      'hosting',
      'plugin',
      'startup',
      'tech',
      'game',
    ],
  },
  {
    business: 'law',
    words: [
      'law',
      'legal',
      'lawyer',
      'solicitor',
      'notar',
      'tax',
      'steuer',
      'kanzlei',
      'recht',
      'account',
      'audit',
      'insur',
      'versicher',
      'bank',
      'financ',
      'consult',
      'berat',
      'advis',
      'agency',
      'agentur',
      'broker',
      'clinic',
      'praxis',
      'practice',
      'doctor',
      'dentist',
      'care',
      'pflege',
      'therap',
      'coach',
      'estate',
      'hr',
    ],
  },
];

/** Short words are only themselves: an `app` is no apple. */
const WHOLE = 4;

/** @returns the ready business whose drills come closest to what the profile says it does; the shop where it says nothing of either */
export function businessOf({ industry = '' }: Voice): Business {
  const said = industry.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const names = (sign: string) => said.some((word) => (sign.length < WHOLE ? word === sign : word.startsWith(sign)));
  return SIGNS.find(({ words }) => words.some(names))?.business ?? BUSINESSES[0];
}
