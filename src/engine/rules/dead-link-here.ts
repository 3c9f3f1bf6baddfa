import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';

const instagram = {
  id: 'instagram',
  name: 'Instagram',
  links: { clickable: false, source: 'example', confidence: 'high', checked: '2026-11-21' },
} as const;

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
      { text: 'The recipe is here: «https://mill.example/rye»', norms: instagram },
      { text: '«mill.org/may» has the whole menu for May', norms: instagram },
      { text: 'Karten: «https://museum.example/karten»', norms: instagram },
      { text: 'Write to us at «https://clinic.example/night», also at night.', norms: instagram },
      { text: 'Vote now «www.club.org» and tell your friends', norms: instagram },
      { text: '«https://law.example/lease»', norms: instagram },
    ],
    good: [
      { text: 'The recipe is here: https://mill.example/rye', platform: 'linkedin' },
      'The recipe is here: https://mill.example/rye',
      { text: 'The whole menu for May is on our page, the link is in the profile.', norms: instagram },
      { text: 'Write to rye@mill.example.', norms: instagram },
      { text: '@ann the recipe is with the picture from Monday.', norms: instagram },
      { text: 'We open at 9.30 and close at 5.', norms: instagram },
    ],
  },
};
