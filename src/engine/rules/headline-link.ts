import type { Draft } from '../draft';
import { headlineOf } from '../headlines';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';

/** A title and its link, in nobody's own words. */
export const headlineLink: Rule = {
  id: 'headline-link',
  category: 'link-blast',
  principle: 'P2',
  severity: 'fix',
  structure: true,
  kinds: ['post', 'comment', 'reply', 'title'],
  tries: 3,
  heedsLinks: true,
  sees: Sign.LINK,
  measures: headline,
  examples: {
    bad: [
      'City Council Approves New Bridge Over Mill Creek https://paper.org/bridge',
      'Why Sleep Matters for Shift Workers: https://clinic.org/sleep',
      'Court rules on leases for small shops in the old town https://law.org/leases',
      'Five New Breads for Autumn https://bakery.org/breads #bread #autumn',
      'Museum reopens west wing after three years of repairs https://museum.org/west via @citypaper',
      'The band behind the sound of the harbour talks about its... https://paper.org/band',
    ],
    good: [
      'I walked over the new bridge today and counted eleven herons: https://paper.org/bridge',
      'We wrote down what we learned about sourdough in winter https://bakery.org/winter',
      'The council approved the bridge, so the 14 will stop at the mill again from May. https://city.org/bridge',
      'Which of these would you hang in a waiting room? https://museum.org/prints',
      'lovely light at the lake https://photos.org/lake',
      'Your tax letter, line by line, with what to write where: https://tax.org/letter',
      'Sunset, Mill Creek https://photos.org/1',
    ],
  },
};

/** @returns the words before the link */
function headline(draft: Draft): Found | null {
  const [link] = draft.links;
  const shape = link && link.token > 0 && draft.kind !== 'reply' ? headlineOf(draft) : null;
  if (!link || !shape) return null;
  const { tokens } = draft;
  return { start: tokens.start[0] as number, end: tokens.end[link.token - 1] as number, severity: shape === 'line' ? 'consider' : 'fix' };
}
