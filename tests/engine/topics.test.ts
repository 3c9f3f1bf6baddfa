import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { coach } from '../../src/engine/coach';
import type { DraftInput } from '../../src/engine/reading';
import { speak } from '../../src/engine/say';
import { norms } from '../../src/platforms';

const words: Record<string, { message: string }> = messages;
const away = (input: DraftInput) => coach(input, { norms }).findings.find(({ rule }) => rule === 'topic-away');
const tips = (input: DraftInput) => away(input)?.try.map((say) => speak(say, (key) => words[key]?.message)) ?? [];

describe('a database configuration', () => {
  const text =
    'We moved pgbouncer in front of PostgreSQL, set shared_buffers to 8 GB and max_connections to 100. ' +
    'The connection pool stays small, and the query planner picks the index again.';

  test('is out of place on LinkedIn, and the tip names a better one', () => {
    expect(away({ text, platform: 'linkedin' })?.category).toBe('platform-fit');
    expect(tips({ text, platform: 'linkedin' })[0]).toContain('GitHub');
  });

  test.each(['post', 'comment', 'reply', 'release'] as const)('is at home on GitHub, as a %s', (kind) => {
    expect(away({ text, platform: 'github', kind })).toBeUndefined();
  });
});

describe('a product launch', () => {
  const text =
    'Today we launched Breadbox 2, our new app for bakeries. Early access is open: sign up for free and be the first to bake with it.';

  test.each(['post', 'comment'] as const)('is out of place on GitHub, as a %s, and the tip names a release', (kind) => {
    expect(away({ text, platform: 'github', kind })?.category).toBe('platform-fit');
    expect(tips({ text, platform: 'github', kind })[0]).toContain('a GitHub release');
  });

  test.each([
    ['github', 'release'],
    ['linkedin', 'post'],
    ['x', 'post'],
  ] as const)('is at home on %s, as a %s', (platform, kind) => {
    expect(away({ text, platform, kind })).toBeUndefined();
  });
});

test.each([
  ['one stray word', 'Our oldest database is a drawer of index cards in the cellar of the museum.'],
  ['a story told at work', 'The new apprentice asked me what an API is. I said: a waiter. She said: then who is the cook?'],
  [
    'a hospital at its own subject',
    'A nurse counts breaths while she chats about the weather. It is how patients forget to breathe differently.',
  ],
  [
    'a long text that touches it',
    `${'We talked for an hour about how a team decides what to leave out, and why nobody ever writes that down. '.repeat(8)}Then somebody said SQL, somebody said API, and lunch was over.`,
  ],
])('%s is no topic', (_, text) => {
  expect(away({ text, platform: 'linkedin' })).toBeUndefined();
});
