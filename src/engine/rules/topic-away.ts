import type { Draft } from '../draft';
import type { TopicAway } from '../norms';
import type { Found, Rule, RuleContext } from '../rule';
import { topicsOf } from '../topics';

/** Readers in public life are where their own subject is at home, whatever the network. */
const POLITICAL = /politic|government|public (?:affairs|policy|sector)|parliament|council|campaign|party|congress|ministry/i;

const config =
  'Set shared_buffers to a quarter of the memory, raise max_connections, and let pgbouncer do the pooling before you touch the query planner.';
const launch =
  'We just launched Breadbox 2, our new product for bakeries. Early access is open, and there is a free trial for the first hundred.';

/** A subject that people here did not come for, where another place would be glad of it. */
export const topicAway: Rule = {
  id: 'topic-away',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'consider',
  tries: 2,
  measures: away,
  examples: {
    bad: [
      { text: config, platform: 'linkedin' },
      { text: config, platform: 'facebook' },
      {
        text: 'Raise max_wal_size to 4 GB, set checkpoint_completion_target to 0.9, and reload PostgreSQL.',
        platform: 'linkedin',
      },
      { text: 'Protect what matters most. Compare our term life insurance plans and get a free quote in minutes.', platform: 'pinterest' },
      { text: launch, platform: 'github', kind: 'post' },
      { text: launch, platform: 'github', kind: 'comment' },
      {
        text: 'We are hiring: senior engineer, full-time, remote position. Send your CV to join our team.',
        platform: 'github',
        kind: 'post',
      },
      {
        text: 'Steps to reproduce: open the cart, press back. Expected behavior: the cart stays. Actual behavior: stack trace.',
        platform: 'linkedin',
      },
      { text: 'The senate votes on the tax bill tomorrow. Call your representative, and vote in November.', platform: 'linkedin' },
      {
        text: 'Our mutex deadlock: two goroutines, one SQL query inside a transaction, and a foreign key without an index.',
        platform: 'linkedin',
      },
    ],
    good: [
      { text: config, platform: 'github' },
      { text: config, platform: 'mastodon' },
      { text: launch, platform: 'github', kind: 'release' },
      { text: launch, platform: 'linkedin' },
      config,
      { text: 'The app does not launch any more. Expected behavior: it starts. Version 2.3.1 on Linux.', platform: 'github', kind: 'post' },
      { text: 'Our oldest database is a drawer of index cards. Which one is yours?', platform: 'linkedin' },
      { text: 'We are hiring a nurse for nights. Full-time position, apply by Friday.', platform: 'linkedin' },
      { text: 'A junior asked me what SQL stands for, and I had to look it up.', platform: 'linkedin' },
      {
        text: 'The senate votes on the tax bill tomorrow. Call your representative, and vote in November.',
        platform: 'linkedin',
        voice: { version: 1, name: 'Ada for Mayor', industry: 'politics' },
      },
    ],
  },
};

function away(draft: Draft, { voice }: RuleContext): Found | null {
  const { topics } = draft.norms;
  if (topics.away.length === 0) return null;
  const here = ({ kinds }: { kinds?: TopicAway['kinds'] }) => !kinds || kinds.includes(draft.kind);
  const [first] = topicsOf(draft);
  if (!first || topics.home.some((place) => place.topic === first.topic && here(place))) return null;
  const place = topics.away.find((one) => one.topic === first.topic && here(one));
  const better = place?.better[0];
  const [start, second] = first.spans;
  if (!place || !better || !start) return null;
  if (first.topic === 'politics' && POLITICAL.test(voice?.industry ?? '')) return null;
  return {
    ...start,
    severity: place.confidence === 'high' ? 'fix' : 'consider',
    // Before how it is worded comes whether this is the place.
    lag: -1,
    ...(second ? { variant: 'words' } : {}),
    values: {
      topic: { key: `topic_${first.topic.replaceAll('-', '_')}` },
      better: { key: `platform_${better.replace('/', '_')}` },
      place: draft.norms.name,
      second: second ? draft.text.slice(second.start, second.end) : '',
    },
  };
}
