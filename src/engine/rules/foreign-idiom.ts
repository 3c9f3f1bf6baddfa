import { type Draft, saidHits, spanOf } from '../draft';
import { isOrder } from '../is-order';
import type { Norms } from '../norms';
import type { Hit } from '../phrases';
import type { Found, Rule, RuleContext } from '../rule';

/** Places whose words have lists of their own: whole sentences, or said elsewhere too. */
const ELSEWHERE: readonly { id: string; name: string; also: readonly string[] }[] = [
  { id: 'instagram', name: 'Instagram', also: ['tiktok'] },
  { id: 'reddit', name: 'Reddit', also: [] },
  { id: 'youtube', name: 'YouTube', also: [] },
];
/** Places where people vote too, and say so in the words of Reddit. */
const VOTING: readonly string[] = ['reddit', 'github', 'hackernews', 'quora', 'producthunt'];
/** What sends readers to a link elsewhere: needless where a post can hold it. */
const LINK_ELSEWHERE = /\blinks?\b/;
/** These start with a verb, and are told in stories: "they upvote everything". */
const VERBS = /^(?:retweet|tweet|reskeet|upvote|downvote|crosspost|like|swipe|double|smash|hit|press|ring|stitch|duet|quote)\b/i;

/** Words that belong to another network: the post was written for somebody else. */
export const foreignIdiom: Rule = {
  id: 'foreign-idiom',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'consider',
  tries: 2,
  hears: ['foreign-idiom', ...ELSEWHERE.map(({ id }) => `foreign-idiom-${id}`), 'foreign-idiom-votes'],
  checks: idioms,
  examples: {
    bad: [
      { text: 'The menu for May, «link in bio».', platform: 'linkedin' },
      { text: 'Tell your street about the market. «Please RT».', platform: 'facebook' },
      { text: '«Boosts welcome»: we need a piano.', platform: 'linkedin' },
      { text: '«Dear network», the new wing opens.', platform: 'mastodon' },
      { text: '«Upvote» if you know this dog.', platform: 'facebook' },
      { text: 'The film is up. «Like and subscribe».', platform: 'bluesky' },
      { text: 'The film is up. «Like, comment and subscribe».', platform: 'facebook' },
      { text: '«Retweet» this if you bake.', platform: 'linkedin' },
      { text: '«RT @museum» The dinosaurs are back', platform: 'facebook' },
      { text: '«Show HN»: a planner for bakeries', platform: 'linkedin' },
      { text: '«Hey Reddit», what is the oldest starter you know of?', platform: 'hackernews' },
      { text: 'The recipe is up, «link in our bio».', platform: 'mastodon' },
    ],
    good: [
      { text: 'Retweet this if you bake.', platform: 'x' },
      { text: 'Dear network, the new wing opens.', platform: 'linkedin' },
      'The menu for May, link in bio.',
      { text: 'Somebody retweeted our cat, and now he is famous.', platform: 'facebook' },
      { text: 'His bio is in the book.', platform: 'linkedin' },
      { text: 'Please upvote the first comment if you see it too.', platform: 'github' },
      {
        text: 'Sorry for the throwaway account. I upvote answers with numbers, and upvotes should not need a reason.',
        platform: 'hackernews',
      },
      { text: 'Upvote the answer that helped you.', platform: 'quora' },
      { text: 'They upvote every picture of bread.', platform: 'x' },
      { text: 'Boosts welcome: we need a piano.', platform: 'mastodon' },
      { text: 'Show HN: a planner for bakeries', kind: 'title', platform: 'hackernews' },
    ],
  },
};

function idioms(draft: Draft, { norms = {} }: RuleContext): Found[] {
  if (draft.platform === 'any') return [];
  const found: Found[] = [];
  for (const hit of saidHits(draft, 'foreign-idiom')) {
    const home = homeOf(said(draft, hit), norms);
    if (home && home.id !== draft.platform && isMeant(draft, hit))
      found.push({ ...spanOf(draft, hit.from, hit.to), values: values(draft, home.name) });
  }
  for (const { id, name, also } of ELSEWHERE) {
    if (id === draft.platform || also.includes(draft.platform)) continue;
    for (const hit of saidHits(draft, `foreign-idiom-${id}`))
      if (isMeant(draft, hit)) found.push({ ...spanOf(draft, hit.from, hit.to), values: values(draft, name), ...sentToLink(draft, hit) });
  }
  if (!VOTING.includes(draft.platform))
    for (const hit of saidHits(draft, 'foreign-idiom-votes'))
      if (isMeant(draft, hit)) found.push({ ...spanOf(draft, hit.from, hit.to), values: values(draft, 'Reddit') });
  return found.sort((a, b) => a.start - b.start);
}

const values = (draft: Draft, home: string) => ({ home, place: draft.norms.name });
const sentToLink = (draft: Draft, hit: Hit): Partial<Found> =>
  draft.norms.links.clickable && LINK_ELSEWHERE.test(said(draft, hit)) ? { variant: 'link' } : {};
const said = ({ text, tokens }: Draft, { from, to }: Hit): string => text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase();
const isMeant = (draft: Draft, hit: Hit): boolean => !VERBS.test(said(draft, hit)) || isOrder(draft, hit);

/** Whose the words are: the network whose idiom they hold; what quotes or repeats a post is X's. */
function homeOf(words: string, norms: Readonly<Record<string, Norms>>): Pick<Norms, 'id' | 'name'> | undefined {
  const owner = Object.values(norms).find(({ idioms }) => idioms.some((idiom) => words.startsWith(idiom)));
  return owner ?? (/^(?:rt |tweet|(?:please|pls|plz) rt$)/.test(words) ? norms.x : undefined);
}
