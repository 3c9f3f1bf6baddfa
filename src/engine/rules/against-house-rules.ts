import { type Draft, saidHits, spanOf } from '../draft';
import { addressOf } from '../links';
import { firstOffer } from '../offering';
import type { Found, Rule, RuleContext } from '../rule';
import { NO_GAP, type Span } from '../tokens';

/** Lists whose words push something of one's own. */
const PUSHING = ['self-plug', 'now-available', 'announcement-feeling', 'event-push', 'reaction-begging'];

const reddit = {
  id: 'reddit',
  name: 'Reddit',
  selfPromotion: { welcome: 'sometimes', source: 'example', confidence: 'high', checked: '2026-11-21' },
} as const;
const hackerNews = {
  id: 'hackernews',
  name: 'Hacker News',
  checksOnly: true,
  selfPromotion: { welcome: 'never', door: 'Show HN', source: 'example', confidence: 'high', checked: '2026-11-21' },
} as const;

/** Something of one's own, in a place whose house rules ask for other people's. */
export const againstHouseRules: Rule = {
  id: 'against-house-rules',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'fix',
  kinds: ['post', 'title', 'comment', 'article'],
  tries: 2,
  measures: pushed,
  examples: {
    bad: [
      { text: '«Check out my channel» for more bread.', norms: reddit },
      {
        text: 'We tested nine flours. All results are on «https://mill.example/flours», our own page.',
        norms: reddit,
        voice: { home: ['https://mill.example'] },
      },
      { text: 'Breadbox 2: «50% off» for the first hundred bakers', norms: reddit },
      { text: '«Excited to announce» Breadbox 2, a planner for bakeries', kind: 'title', norms: hackerNews },
      { text: 'I wrote this. «Subscribe to my newsletter» for part two.', norms: hackerNews },
      { text: 'Our app is «now available», have a look.', kind: 'comment', norms: hackerNews },
    ],
    good: [
      { text: 'We tested nine flours: the cheapest rose highest. The table is below, ask me anything about it.', norms: reddit },
      { text: 'Show HN: Breadbox, a planner for bakeries, check out my repository', kind: 'title', norms: hackerNews },
      'Check out my channel for more bread.',
      { text: 'Check out my channel for more bread.', platform: 'x' },
      {
        text: 'This study on rye is worth your evening: https://uni.example/rye',
        norms: reddit,
        voice: { home: ['https://mill.example'] },
      },
      { text: 'Why does my starter smell of paint?', norms: reddit },
    ],
  },
};

function pushed(draft: Draft, { voice }: RuleContext): Found | null {
  const { selfPromotion, name } = draft.norms;
  if (!selfPromotion || isLetIn(draft.text, selfPromotion.door)) return null;
  const own = [...(voice?.home ?? []), ...(voice?.profiles ?? [])].map(addressOf).filter(Boolean);
  const link = draft.links.find(({ url }) => own.some((page) => addressOf(url).startsWith(page)));
  const said = PUSHING.flatMap((list) => saidHits(draft, list))
    // "Check out my": the word behind says what.
    .map(({ from, to }) => spanOf(draft, from, draft.tokens.gap[to] === NO_GAP && to < draft.tokens.length ? to + 1 : to));
  const [first] = [firstOffer(draft), link, ...said].filter((one): one is Span => Boolean(one)).sort((a, b) => a.start - b.start);
  if (!first) return null;
  return { start: first.start, end: first.end, variant: selfPromotion.welcome, values: { place: name, door: selfPromotion.door ?? '' } };
}

const isLetIn = (text: string, door: string | undefined): boolean =>
  door !== undefined && text.trimStart().toLowerCase().startsWith(door.toLowerCase());
