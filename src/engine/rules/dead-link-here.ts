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
  checks: dead,
  examples: {
    bad: [
      { text: 'The recipe is here: «https://mill.example/rye»', platform: 'instagram' },
      { text: '«mill.org/may» has the whole menu for May', platform: 'instagram' },
      { text: 'Karten: «https://museum.example/karten»', platform: 'instagram' },
      { text: 'Write to us at «https://clinic.example/night», also at night.', platform: 'instagram' },
      { text: 'Vote now «www.club.org» and tell your friends', platform: 'instagram' },
      { text: '«https://law.example/lease»', platform: 'instagram' },
      { text: 'Rye with caraway, a loaf a day: «https://mill.example/rye»', platform: 'pinterest' },
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

function dead({ links, norms, kind }: Draft): Found[] {
  if (norms.links.clickable) return [];
  const field = norms.links.ownField && (kind === 'post' || kind === 'title');
  return links.map(({ start, end }) => ({ start, end, values: { place: norms.name }, ...(field ? { variant: 'field' } : {}) }));
}
