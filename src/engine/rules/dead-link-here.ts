import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';

/** A link where links are only letters: nobody can press it, and nobody types it. */
export const deadLinkHere: Rule = {
  id: 'dead-link-here',
  category: 'link-blast',
  principle: 'P12',
  severity: 'fix',
  structure: true,
  tries: 2,
  most: 1,
  sees: Sign.LINK,
  checks: ({ links, norms }: Draft): Found[] =>
    norms.links.clickable ? [] : links.map(({ start, end }) => ({ start, end, values: { place: norms.name } })),
  examples: {
    bad: [
      { text: 'The recipe is here: «https://mill.example/rye»', platform: 'instagram' },
      { text: '«mill.org/may» has the whole menu for May', platform: 'instagram' },
      { text: 'Karten: «https://museum.example/karten»', platform: 'instagram' },
      { text: 'Write to us at «https://clinic.example/night», also at night.', platform: 'instagram' },
      { text: 'Vote now «www.club.org» and tell your friends', platform: 'instagram' },
      { text: '«https://law.example/lease»', platform: 'instagram' },
    ],
    good: [
      { text: 'The recipe is here: https://mill.example/rye', platform: 'linkedin' },
      'The recipe is here: https://mill.example/rye',
      { text: 'The whole menu for May is on our page, the link is in the profile.', platform: 'instagram' },
      { text: 'Write to rye@mill.example.', platform: 'instagram' },
      { text: '@ann the recipe is with the picture from Monday.', platform: 'instagram' },
      { text: 'We open at 9.30 and close at 5.', platform: 'instagram' },
    ],
  },
};
