import type { Rule } from '../rule';
import * as Sign from '../signs';

/** Public shorteners; what a network itself puts in place of a link (t.co, lnkd.in there) is nobody's choice. Own list, 2026-11. */
const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly bitly.com j.mp tinyurl.com ow.ly buff.ly is.gd v.gd goo.gl dlvr.it ift.tt trib.al su.pr tiny.cc cutt.ly rb.gy rebrand.ly hubs.ly hubs.la shorturl.at t.ly snip.ly bl.ink amzn.to lnkd.in fb.me spr.ly ht.ly qr.ae x.co wp.me soo.gd clck.ru po.st shar.es adf.ly'.split(
    ' ',
  ),
);

/** A shortened link hides where it goes. */
export const shortLink: Rule = {
  id: 'short-link',
  category: 'link-blast',
  principle: 'P5',
  severity: 'consider',
  structure: true,
  tries: 2,
  sees: Sign.LINK,
  checks: (draft) =>
    draft.links
      .filter(({ host }) => SHORTENERS.has(host) && !(draft.platform === 'linkedin' && host === 'lnkd.in'))
      .map(({ start, end }) => ({ start, end })),
  examples: {
    bad: [
      'The plan for the garden, with pictures: «https://bit.ly/3xYzAb»',
      'Our new menu: «tinyurl.com/rye-menu»',
      'Notes from the hearing «https://ow.ly/abc12»',
      '«https://buff.ly/2Q» says it better than we can.',
      'What the new law means for tenants: «http://dlvr.it/xyz»',
      'Come and see «https://is.gd/wing»',
    ],
    good: [
      'The plan for the garden: https://city.org/garden',
      'Our film is at https://youtu.be/abc123',
      { text: 'We wrote it down: https://lnkd.in/abc', platform: 'linkedin' },
      'https://t.co/abc is what X makes of every link.',
      'Keep it short, said the judge.',
      'bitly is a company in New York.',
    ],
  },
};
