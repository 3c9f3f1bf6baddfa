import { expect, test } from 'vitest';
import { eachPost, postOf } from '../../src/content/thread';
import { coach } from '../../src/engine/coach';
import { norms } from '../../src/platforms';

const LONG = 'Rye bread wants time. '.repeat(14).trim();
const SHORT = 'What do you bake?';

const read = (text: string, kind: 'post' | 'thread') => coach({ text, platform: 'x', kind }, { norms, account: { mode: 'brand' } });

function threadOf(...texts: string[]) {
  const text = texts.join('\n\n');
  let at = 0;
  const posts = texts.map((post) => {
    const start = at;
    at += post.length + 2;
    return { start, end: start + post.length };
  });
  return { text, posts };
}

test('a thread has no limit of its own, each of its posts has', () => {
  const { text, posts } = threadOf(SHORT, LONG, SHORT);
  const whole = read(text, 'thread');
  expect(whole.findings.filter(({ rule }) => rule === 'too-long')).toEqual([]);
  const { findings, length } = eachPost(whole, posts, 1, ({ start, end }) => read(text.slice(start, end), 'post'));
  const [tooLong] = findings;
  expect(tooLong).toMatchObject({ rule: 'too-long', severity: 'stop' });
  expect(text.slice(tooLong?.start, tooLong?.end)).toBe(tooLong?.quote);
  expect(tooLong?.end).toBeLessThanOrEqual(posts[1]?.end ?? 0);
  expect(length).toMatchObject({ used: LONG.length, limit: 280 });
  expect(findings.slice(1)).toEqual(whole.findings);
});

test('a finding belongs to the post in which it begins', () => {
  const { posts } = threadOf(SHORT, SHORT);
  expect([0, SHORT.length - 1, SHORT.length + 2].map((start) => postOf({ start, end: start + 1 }, posts))).toEqual([0, 0, 1]);
  expect(postOf({ start: 3, end: 4 }, [])).toBe(0);
});
