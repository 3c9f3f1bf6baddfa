import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { standingOf } from '../standing';

/** A link, and nobody who says why. */
export const bareLink: Rule = {
  id: 'bare-link',
  category: 'link-blast',
  principle: 'P5',
  severity: 'fix',
  structure: true,
  tries: 2,
  heedsLinks: true,
  sees: Sign.LINK,
  measures: bare,
  examples: {
    bad: [
      '«https://city-museum.org/opening»',
      '«https://bakery.example.org/rye» #bread #rye',
      '@anna «https://clinic.org/plan»',
      '«lawoffice.com/leases» #law',
      'Look: «https://band.org/new»',
      '#saas «https://tool.io/changelog» #dev',
    ],
    good: [
      'The plan for the new bridge, with the drawing that made us laugh: https://city.org/bridge',
      'No link here.',
      { text: 'https://docs.tool.io/install', replyTo: 'Where are the install docs?', kind: 'reply' },
      'Slides from Tuesday: https://school.org/slides',
      'Write to info@museum.org',
      'She opened at nine, as always.',
    ],
  },
};

/** Tags and names are no reason to click; nor is a single word. */
function bare(draft: Draft): Found | null {
  const [link] = draft.links;
  if (!link || draft.counts.words > 1 || standingOf(draft) === 'answer') return null;
  return { start: link.start, end: link.end, severity: draft.kind === 'reply' ? 'consider' : 'fix' };
}
