import { type Draft, saidHits } from '../draft';
import { quoted } from '../quote';
import type { Found, Rule } from '../rule';

/** Matters that a post can be about, by the lists whose words show them. */
const MATTERS: readonly (readonly string[])[] = [
  ['topic-recruiting'],
  ['award', 'award-won'],
  ['milestone', 'milestone-reached'],
  ['our-people'],
  ['partnership'],
  ['topic-event', 'event-push'],
  ['discount', 'giveaway', 'free-offer'],
  ['now-available', 'topic-product-launch'],
  ['strength-useful-news'],
];
/** Two may belong together; three are a newsletter. */
const MOST = 2;
const SHOWN = 60;

/** Jobs, a prize, a webinar and new opening hours in one post. */
export const manyTopics: Rule = {
  id: 'many-topics',
  category: 'one-message',
  principle: 'P7',
  severity: 'consider',
  kinds: ['post', 'comment', 'release'],
  tries: 2,
  hears: MATTERS.flat(),
  measures: matters,
  examples: {
    bad: [
      'We are hiring a baker. We won the award for the best rye. «The webinar on sourdough is on Thursday.»',
      'The clinic is closed on Monday. Dr Rye joins our team in May. «Vacancy: a nurse for nights, full-time position.»',
      'Version four is now available. We won the award for best office. «We are hiring a senior engineer.»',
      'The museum opens on Sundays from May. Tickets for the concert are on sale. «Get 20% off all posters.»',
      'We won the cup. Tickets for the concert are at the till. «Job opening: a coach for the little ones.»',
      'The pool is closed until Friday. Jane joins our team in May. «Join us for the open day.»',
    ],
    good: [
      'We are hiring a baker. Full-time position, nights only, apply by Friday.',
      'The museum opens on Sundays from May. Tickets are at the door.',
      'The concert is on Friday, doors open at seven, tickets are at the till, and the festival bar stays open.',
      'We won the award for the best rye, and the jury spelt our name wrong.',
      'The rye is back, the wheat is out, and the oven is on strike. Which one do you miss?',
      'Today a child asked for a job, a prize and a discount, in that order.',
    ],
  },
};

/** @returns the sentence with which the third matter begins; the two before it are told beside it */
function matters(draft: Draft): Found | null {
  const { sentences } = draft.tokens;
  const begins: number[] = [];
  for (const lists of MATTERS) {
    const first = firstSentence(draft, lists);
    if (first < sentences.length && !begins.includes(first)) begins.push(first);
  }
  if (begins.length <= MOST) return null;
  const [first, second, third] = begins.sort((a, b) => a - b).map((at) => sentences[at]);
  if (!first || !second || !third) return null;
  const shown = ({ start, end }: { start: number; end: number }) => quoted(draft.text.slice(start, end), SHOWN);
  return {
    start: third.start,
    end: third.end,
    values: { count: begins.length, first: shown(first), second: shown(second), quote: shown(third) },
  };
}

/** @returns the first sentence in which one of the lists is heard; as many as there are if none is */
function firstSentence(draft: Draft, lists: readonly string[]): number {
  const { sentences, sentence } = draft.tokens;
  let first = sentences.length;
  for (const list of lists) {
    const hit = saidHits(draft, list)[0];
    if (hit) first = Math.min(first, sentence[hit.from] as number);
  }
  return first;
}
