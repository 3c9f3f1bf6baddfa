import { type Draft, saidHits, spanOf } from '../draft';
import { addressOf } from '../links';
import { firstOffer, SELLING } from '../offering';
import type { Found, Rule, RuleContext } from '../rule';
import { NO_GAP, type Span } from '../tokens';

/** Lists whose words push something of one's own. */
const PUSHING = ['self-plug', 'now-available', 'announcement-feeling', 'event-push', 'reaction-begging'];

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
      { text: '«Check out my channel» for more bread.', platform: 'reddit' },
      {
        text: 'We tested nine flours. All results are on «https://mill.example/flours», our own page.',
        platform: 'reddit',
        voice: { home: ['https://mill.example'] },
      },
      { text: 'Breadbox 2: «50% off» for the first hundred bakers', platform: 'reddit' },
      { text: '«Excited to announce» Breadbox 2, a planner for bakeries', kind: 'title', platform: 'hackernews' },
      { text: 'I wrote this. «Subscribe to my newsletter» for part two.', platform: 'hackernews' },
      { text: 'Our app is «now available», have a look.', kind: 'comment', platform: 'hackernews' },
    ],
    good: [
      { text: 'We tested nine flours: the cheapest rose highest. The table is below, ask me anything about it.', platform: 'reddit' },
      { text: 'Show HN: Breadbox, a planner for bakeries, check out my repository', kind: 'title', platform: 'hackernews' },
      'Check out my channel for more bread.',
      { text: 'Check out my channel for more bread.', platform: 'x' },
      {
        text: 'This study on rye is worth your evening: https://uni.example/rye',
        platform: 'reddit',
        voice: { home: ['https://mill.example'] },
      },
      { text: 'Why does my starter smell of paint?', platform: 'reddit' },
      { text: 'A better code editor, and code that is valid in two languages', platform: 'hackernews', kind: 'title' },
      { text: 'We use code review for everything, and it found this one too.', platform: 'hackernews', kind: 'comment' },
      { text: 'VLC is now available for Apple TV', platform: 'hackernews', kind: 'title' },
      { text: 'How can I promote my open source tool?', platform: 'hackernews', kind: 'title' },
    ],
  },
};

function pushed(draft: Draft, { voice }: RuleContext): Found | null {
  const { selfPromotion, name } = draft.norms;
  if (!selfPromotion || isLetIn(draft.text, selfPromotion.door)) return null;
  const own = [...(voice?.home ?? []), ...(voice?.profiles ?? [])].map(addressOf).filter(Boolean);
  const link = draft.links.find(({ url }) => own.some((page) => addressOf(url).startsWith(page)));
  const lists = isNews(draft) ? SELLING.filter((list) => !NEWS.includes(list)) : SELLING;
  const said = PUSHING.filter((list) => !isNews(draft) || !NEWS.includes(list))
    .flatMap((list) => saidHits(draft, list))
    .filter(({ from }) => draft.tokens.sentences[draft.tokens.sentence[from] as number]?.mark !== '?')
    // "Check out my": the word behind says what.
    .map(({ from, to }) => spanOf(draft, from, draft.tokens.gap[to] === NO_GAP && to < draft.tokens.length ? to + 1 : to));
  const [first] = [firstOffer(draft, lists), link, ...said].filter((one): one is Span => Boolean(one)).sort((a, b) => a.start - b.start);
  if (!first) return null;
  return {
    start: first.start,
    end: first.end,
    // Before how it is worded comes whether it is welcome.
    lag: -1,
    // Spelled out: the test of the words looks here for what may be said.
    variant: selfPromotion.welcome === 'never' ? 'never' : 'sometimes',
    values: { place: name, door: selfPromotion.door ?? '' },
  };
}

/** What a title says of other people's things as well. */
const NEWS: readonly string[] = ['now-available', 'free-offer'];
/** A title in which nobody speaks tells of somebody else's thing, as far as one can see. */
const isNews = ({ kind, counts }: Draft): boolean => kind === 'title' && counts.us + counts.self === 0;

const isLetIn = (text: string, door: string | undefined): boolean =>
  door !== undefined && text.trimStart().toLowerCase().startsWith(door.toLowerCase());
