import { type Draft, spanOf } from '../draft';
import { headlineOf } from '../headlines';
import { bitOf } from '../lexicon';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { sentenceOf } from '../tokens';
import { hasClass } from '../word-at';

const IMPERATIVE = bitOf('imperative');

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
      '«Harbour Club signs goalkeeper Tom Doe on a three-year deal». Read the full story here: https://club.org/doe',
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
  return { ...spanOf(draft, 0, titleBefore(draft, link.token)), severity: shape === 'line' ? 'consider' : 'fix' };
}

/** "Club signs Doe. Read the full story here": the way to the link is no part of the title. @returns the token behind it */
function titleBefore(draft: Draft, link: number): number {
  const last = sentenceOf(draft.tokens, link - 1);
  return last && last.from > 0 && hasClass(draft, last.from, IMPERATIVE) ? last.from : link;
}
