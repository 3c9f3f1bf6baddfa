import { type Draft, saidHits } from '../draft';
import { addressOf } from '../links';
import type { Found, Heard, Rule, RuleContext } from '../rule';

/** Beside what sells: what else has heard somebody push something of their own. */
const PUSHES: ReadonlySet<string> = new Set(['announcement', 'reaction-begging']);
/** A link to a till, a tag and a sum of small signs do not tell whose thing it is. */
const ANYBODYS: ReadonlySet<string> = new Set(['till-link', 'shop-tags', 'adds-up-to-offer']);

/** Something of one's own, in a place whose house rules ask for other people's. */
export const againstHouseRules: Rule = {
  id: 'against-house-rules',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'fix',
  kinds: ['post', 'title', 'comment', 'article'],
  afterTone: true,
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
      { text: '«Our app is now available», have a look.', kind: 'comment', platform: 'hackernews' },
      { text: 'A planner for bakers, «trusted by thousands» of teams.', platform: 'reddit' },
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
      { text: 'Keep the tram running on Sundays https://www.change.org/p/tram-line', platform: 'reddit' },
      { text: 'Upvote if you fold your socks.', platform: 'reddit' },
      { text: 'A better code editor, and code that is valid in two languages', platform: 'hackernews', kind: 'title' },
      { text: 'We use code review for everything, and it found this one too.', platform: 'hackernews', kind: 'comment' },
      { text: 'As a kid I was more excited to see the truck than the ice cream.', platform: 'reddit', kind: 'comment' },
      {
        text: 'I loved dropping in from the crack in the ceiling. The media wants nobody to show your support.',
        platform: 'reddit',
        kind: 'comment',
      },
      { text: 'VLC is now available for Apple TV', platform: 'hackernews', kind: 'title' },
      { text: 'Introducing a sports stadium for everybody', platform: 'hackernews', kind: 'title' },
      { text: 'How can I promote my open source tool?', platform: 'hackernews', kind: 'title' },
    ],
  },
};

type Pushed = Heard['raised'][number];

function pushed(draft: Draft, { voice, heard }: RuleContext): Found | null {
  const { selfPromotion, name } = draft.norms;
  if (!selfPromotion || isLetIn(draft.text, selfPromotion.door)) return null;
  const pages = [...(voice?.home ?? []), ...(voice?.profiles ?? [])].map(addressOf).filter(Boolean);
  const link = draft.links.find(({ url }) => pages.some((page) => addressOf(url).startsWith(page)));
  const pushes = heard?.raised.filter((one) => isPush(one) && !(NEWS.has(one.rule) && isNews(draft)) && !isVote(draft, one)) ?? [];
  const own = pushes.filter(({ rule }) => rule !== 'reaction-begging');
  // "Share it" is asked for one's own thing; where the thing is named, that is what is held up.
  const [first] = [link, ...(own.length > 0 ? own : pushes)].filter((one) => one !== undefined).sort((a, b) => a.start - b.start);
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

const isPush = ({ rule, category }: Pushed): boolean => (category === 'advertising' && !ANYBODYS.has(rule)) || PUSHES.has(rule);

/** What a title says of other people's things as well. */
const NEWS: ReadonlySet<string> = new Set(['now-available', 'free-offer', 'announcement', 'self-plug', 'service-pitch', 'event-push']);
/** A title in which nobody speaks, or is glad, tells of somebody else's thing, as far as one can see. */
const isNews = (draft: Draft): boolean =>
  draft.kind === 'title' && draft.counts.us + draft.counts.self === 0 && saidHits(draft, 'announcement-feeling').length === 0;

/** Votes are asked for other people's things, too, and the rule that hears of them knows that they are forbidden. */
const isVote = ({ text, norms }: Draft, { rule, start, end }: Pushed): boolean =>
  rule === 'reaction-begging' && norms.begging?.meets === 'forbidden' && /vote/i.test(text.slice(start, end));

const isLetIn = (text: string, door: string | undefined): boolean =>
  door !== undefined && text.trimStart().toLowerCase().startsWith(door.toLowerCase());
