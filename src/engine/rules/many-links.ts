import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { standingOf } from '../standing';

/** Two are one and its source, three are a list. */
const MOST = 2;

/** More doors than a reader can choose from. */
export const manyLinks: Rule = {
  id: 'many-links',
  category: 'link-blast',
  principle: 'P5',
  severity: 'fix',
  structure: true,
  kinds: ['post', 'comment', 'reply', 'title'],
  tries: 2,
  sees: Sign.LINKS,
  measures: doors,
  examples: {
    bad: [
      'Menu https://a.org/menu hours https://a.org/hours map https://a.org/map',
      'Here https://a.org/x and again https://a.org/x',
      'All of us: https://a.org https://b.org https://c.org https://d.org',
      'Read https://law.org/1, https://law.org/2 and https://law.org/3 before Monday.',
      'Tickets https://m.org/t\nRoute https://m.org/r\nFood https://m.org/f',
      'clinic.org/a clinic.org/b clinic.org/c are new',
    ],
    good: [
      'The plan is here: https://city.org/plan',
      'The plan https://city.org/plan and the map https://city.org/map belong together.',
      { text: 'https://a.org/1 https://a.org/2 https://a.org/3 explain it step by step.', kind: 'article' },
      { text: 'Sure: https://a.org/1 https://a.org/2 https://a.org/3', replyTo: 'Where can I find the three slides?' },
      'Ask at info@a.org or desk@a.org or shop@a.org.',
      'Three doors, one bell.',
    ],
  },
};

function doors(draft: Draft): Found | null {
  const { links } = draft;
  const first = links[0];
  const last = links[links.length - 1];
  const places = new Set(links.map(({ url }) => url)).size;
  if (!first || !last || standingOf(draft) === 'answer' || (links.length <= MOST && places === links.length)) return null;
  return {
    start: last.start,
    end: last.end,
    values: { count: links.length, first: first.url },
    severity: links.length > MOST + 1 || places < links.length ? 'fix' : 'consider',
  };
}
