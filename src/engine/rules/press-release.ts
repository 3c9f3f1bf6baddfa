import { type Draft, saidHits, spanOf } from '../draft';
import { tellsOfHouse } from '../house';
import type { Found, Rule } from '../rule';
import { apart, CAPS } from '../tokens';

/** How far into a text a dateline may reach, in tokens: "SAN FRANCISCO, Calif., Nov 21, 2026 -". */
const DATELINE = 6;

/** Dateline, boilerplate, a quotation of one's own chief: written for editors, read by nobody on the street. */
export const pressRelease: Rule = {
  id: 'press-release',
  category: 'broadcast',
  principle: 'P2',
  severity: 'fix',
  tries: 2,
  hears: ['press-release', 'press-release-date'],
  checks: releaseParts,
  examples: {
    bad: [
      '«FOR IMMEDIATE RELEASE»: the clinic opens on Sundays.',
      '«BERLIN, Nov 21» – The bakery chain opens ten branches.',
      'The firm «today announced» the takeover of its rival.',
      'Breadbox is «a leading provider» of ovens.',
      '“We listen to our guests,” «said Jane Doe, CEO» of the hotel group.',
      'The bank published its «full year results».',
      'A «strategic partnership» was born on Monday.',
    ],
    good: [
      'My aunt worked for a leading provider of umbrellas and never owned one.',
      'Has anybody here ever read a press release to the end?',
      { text: 'Yes, the press release is on the table by the door, take two.', replyTo: 'Where do I find the press release?' },
      'She wrote “for immediate release” on the lid of the cat box.',
      'The leading runner fell on the last hill and everybody gasped.',
      'My dad said June, our neighbour, bakes better than he does.',
      'On Nov 21 we close at noon, sorry.',
      'I read the press and put the phone away.',
      'The first quarter of the loaf is mine.',
      'Today the sea was flat and grey.',
    ],
  },
};

function releaseParts(draft: Draft): Found[] {
  const parts: Found[] = saidHits(draft, 'press-release')
    .filter((hit) => tellsOfHouse(draft, hit))
    .map(({ from, to }) => spanOf(draft, from, to));
  const place = (draft.tokens.flags[0] as number) & CAPS;
  const date = draft.hits.of('press-release-date')[0];
  if (place && date && date.to <= DATELINE) {
    const span = spanOf(draft, 0, date.to);
    if (/^[,.)\s\d/]{0,8}[-–—]/.test(draft.text.slice(span.end, span.end + 10))) parts.push(span);
  }
  return apart(parts);
}
