/** What must hold of every network's table, whatever it says. That selectors match real pages is for the browsers to show. */

import { describe, expect, test } from 'vitest';
import { type Known, TOPICS } from '../../src/engine/norms';
import type { Kind } from '../../src/engine/reading';
import { platforms } from '../../src/platforms';
import { any } from '../../src/platforms/any';
import { readJson } from '../architecture/tree';

const KINDS: readonly Kind[] = ['post', 'reply', 'comment', 'title', 'article', 'thread', 'release'];
const messages = readJson('public/_locales/en/messages.json') as Record<string, { message: string }>;
const ids = platforms.map(({ id }) => id);

/** Every row of a file that claims to be known, with the path that leads to it. */
function knownIn(value: unknown, path: string): [string, Known][] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  const below = Object.entries(value).flatMap(([key, item]) => knownIn(item, `${path}.${key}`));
  return 'source' in value ? [[path, value as Known], ...below] : below;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Same fields, same values, whatever stands behind them. */
const print = ({ source: _, confidence: __, checked: ___, ...row }: Known) =>
  JSON.stringify(row, (_key, item) => (item instanceof RegExp ? String(item) : item));

test('no two networks share an id or a host', () => {
  const hosts = platforms.flatMap(({ hosts, alsoAt = [] }) => [...hosts, ...alsoAt]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('"any" limits nothing and expects nothing', () => {
  expect(Object.values(any.limits)).toEqual([null]);
  expect([any.fold, any.hashtags.comfortable, any.hashtags.cap, any.media.expects]).toEqual([null, null, null, 'none']);
  expect([any.topics.home, any.topics.away, any.idioms]).toEqual([[], [], []]);
});

test.each(TOPICS)('topic %s has a name to show', (topic) => {
  expect(messages[`topic_${topic.replaceAll('-', '_')}`]?.message).toBeTruthy();
});

describe.each([...platforms])('$id', (platform) => {
  const { composers, topics, limits } = platform;

  test('has a name to show', () => {
    expect(messages[`platform_${platform.id}`]?.message).toBe(platform.name);
  });

  test.each(knownIn(platform, platform.id))('%s says where it is from and when somebody looked', (_, { source, confidence, checked }) => {
    expect(source.trim().length, source).toBeGreaterThan(5);
    expect(['high', 'medium', 'low']).toContain(confidence);
    expect(checked).toSatisfy(isDay);
  });

  test('limits are null or above 0, for kinds that exist', () => {
    for (const [kind, limit] of Object.entries(limits)) {
      expect(KINDS).toContain(kind);
      expect(limit === null || limit > 0, `${kind}: ${limit}`).toBe(true);
    }
  });

  test('a fold is somewhere', () => {
    if (platform.fold) expect(platform.fold.at ?? platform.fold.lines).toBeGreaterThan(0);
    if (platform.fold?.at && limits.post) expect(platform.fold.at).toBeLessThanOrEqual(limits.post);
  });

  test('hashtags: nothing is comfortable where there are none, and never more than fit', () => {
    const { used, comfortable, cap, where } = platform.hashtags;
    if (!used) expect([comfortable, where]).toEqual([0, 'never']);
    if (cap !== null && comfortable !== null) expect(comfortable).toBeLessThanOrEqual(cap);
  });

  test('a remark on links has its words, and stands where links can be pressed', () => {
    const { note, clickable } = platform.links;
    if (note) expect([messages[note]?.message, clickable]).toEqual([expect.any(String), true]);
  });

  test('what is always there is not asked for, and is there where something is written', () => {
    const { given = [], expects } = platform.media;
    if (given.length > 0) expect(expects).toBe('none');
    for (const kind of given) expect(composers.map((row) => row.kind)).toContain(kind);
  });

  test('where nobody looks at a picture, nothing is said of its description', () => {
    const { images, alt } = platform.attachments ?? {};
    if (alt) expect(images).toBeTruthy();
  });

  describe('composers', () => {
    test('tell a public post from what is not ours', () => {
      const kinds = new Set(composers.map(({ kind }) => kind));
      expect(kinds.has('post') || kinds.has('article')).toBe(true);
      expect(kinds.has('never')).toBe(true);
      expect(kinds.has('reply') || kinds.has('comment'), 'an answer to somebody').toBe(true);
    });

    test('no row stands twice', () => {
      const prints = composers.map(print);
      expect(prints.filter((row, at) => prints.indexOf(row) !== at)).toEqual([]);
    });

    test('no row is hidden behind an earlier one that takes the same fields everywhere', () => {
      const hidden = composers.filter((row, at) =>
        composers.slice(0, at).some((earlier) => earlier.editor === row.editor && !earlier.within && !earlier.notWithin && !earlier.path),
      );
      expect(hidden).toEqual([]);
    });

    test('what is no post is asked before what is', () => {
      const kinds = composers.map(({ kind, message }) => kind === 'never' || message === true);
      expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
    });

    test('a message is an answer to one person, and what others wrote is not looked for', () => {
      for (const { kind, message, replyTo, editor } of composers) {
        if (message) expect([kind, replyTo], editor).toEqual(['reply', undefined]);
      }
    });

    test('paths are anchored and remember nothing between drafts', () => {
      for (const { path } of composers) {
        if (!path) continue;
        expect(path.source).toMatch(/^\^/);
        expect(path.flags).not.toMatch(/[gy]/);
      }
    });

    test('answers, and only answers, say where the answered text stands', () => {
      for (const { kind, message, replyTo, editor } of composers) {
        if (message) continue;
        expect((replyTo?.length ?? 0) > 0, `${kind} ${editor}`).toBe(kind === 'reply' || kind === 'comment');
      }
    });
  });

  describe('topics', () => {
    const all = [...topics.home, ...topics.away];

    test('are known, for kinds that exist', () => {
      for (const { topic, kinds } of all) {
        expect(TOPICS).toContain(topic);
        for (const kind of kinds ?? []) expect(KINDS).toContain(kind);
      }
    });

    test('none is at home and away at once', () => {
      const places = ({ topic, kinds }: { topic: string; kinds?: readonly Kind[] }) =>
        (kinds ?? KINDS).map((kind) => `${topic} in a ${kind}`);
      const home = new Set(topics.home.flatMap(places));
      expect(topics.away.flatMap(places).filter((place) => home.has(place))).toEqual([]);
    });

    test('none stands twice', () => {
      expect(new Set(all.map(print)).size).toBe(all.length);
    });

    test.each(topics.away.map((row) => [row.topic, row] as const))('%s has a better place, with a name, and not the same one', (_, row) => {
      expect(row.better.length).toBeGreaterThan(0);
      expect(new Set(row.better).size).toBe(row.better.length);
      for (const place of row.better) {
        const [id = '', kind] = place.split('/') as [string, Kind?];
        expect(ids).toContain(id);
        if (kind) expect(KINDS).toContain(kind);
        expect(messages[`platform_${place.replace('/', '_')}`]?.message, place).toBeTruthy();
        if (id === platform.id) expect(row.kinds ?? KINDS, 'the kind that is better').not.toContain(kind ?? 'post');

        const there = platforms.find((other) => other.id === id);
        const turnedAway = there?.topics.away.some(({ topic, kinds }) => topic === row.topic && (kinds ?? KINDS).includes(kind ?? 'post'));
        expect(turnedAway, `${place} sends it on`).toBe(false);
      }
    });
  });

  test("idioms are lower case, once each, and nobody else's", () => {
    expect(platform.idioms.filter((idiom) => idiom !== idiom.toLowerCase().trim())).toEqual([]);
    expect(new Set(platform.idioms).size).toBe(platform.idioms.length);
    const others = platforms.filter(({ id }) => id !== platform.id).flatMap(({ idioms }) => idioms);
    expect(platform.idioms.filter((idiom) => others.includes(idiom))).toEqual([]);
  });
});

test.each([
  'x',
  'facebook',
  'instagram',
  'threads',
  'linkedin',
  'bluesky',
  'mastodon',
  'tiktok',
  'reddit',
  'discord',
  'misskey',
  'pixelfed',
])('%s knows where messages are written', (id) => {
  expect(platforms.find((platform) => platform.id === id)?.composers.some(({ message }) => message)).toBe(true);
});

describe('the places the essays name', () => {
  const place = (id: string) => platforms.find((platform) => platform.id === id)?.topics;
  const away = (id: string, topic: string, kind: Kind) =>
    place(id)?.away.find((row) => row.topic === topic && (row.kinds ?? KINDS).includes(kind));
  const home = (id: string, topic: string, kind: Kind) =>
    place(id)?.home.find((row) => row.topic === topic && (row.kinds ?? KINDS).includes(kind));

  test('a database config is not for LinkedIn, and GitHub is where it belongs', () => {
    expect(away('linkedin', 'code', 'post')?.better[0]).toBe('github');
    expect(home('github', 'code', 'post')).toBeTruthy();
  });

  test('a new product is not announced in an issue, but in a release or where people follow its maker', () => {
    for (const kind of ['post', 'comment'] as const) expect(away('github', 'product-launch', kind)?.better[0]).toBe('github/release');
    expect(home('github', 'product-launch', 'release')).toBeTruthy();
    for (const id of ['linkedin', 'x']) expect(home(id, 'product-launch', 'post')).toBeTruthy();
  });

  test('pictures are looked at on Facebook, links are shared on X', () => {
    expect(platforms.find(({ id }) => id === 'facebook')?.media.expects).toBe('picture');
    expect(platforms.find(({ id }) => id === 'x')?.media.expects).toBe('link');
  });
});
