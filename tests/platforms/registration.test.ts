import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foreign, isAskedFor, norms, platformAt, platformOf, platforms } from '../../src/platforms';
import { any } from '../../src/platforms/any';
import { filesBelow } from '../architecture/tree';

interface ContentScript {
  matches: string[];
  all_frames?: boolean;
}

const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')) as {
  content_scripts: ContentScript[];
  host_permissions?: string[];
};
const matches = manifest.content_scripts.flatMap((script) => script.matches);
const asked = platforms.filter(({ optional }) => !optional);
const inFrames = manifest.content_scripts.filter((script) => script.all_frames).flatMap((script) => script.matches);

test('the list holds the file of every network, once', () => {
  const files = filesBelow('src/platforms').map((path) => path.replace(/^src\/platforms\/|\.ts$/g, ''));
  const units = files.filter((name) => !['index', 'platform', 'any', 'elsewhere'].includes(name));
  expect(platforms.map(({ id }) => id).sort()).toEqual(units.sort());
});

test('norms know every network and "any"', () => {
  expect(Object.keys(norms)).toEqual(['any', ...platforms.map(({ id }) => id)]);
  for (const platform of platforms) expect(norms[platform.id]).toBe(platform.passesOn ? any : platform);
  expect(norms.any).toBe(any);
});

describe('manifest', () => {
  test('its matches are exactly the hosts of the networks that are asked for at install', () => {
    expect([...matches].sort()).toEqual(asked.flatMap(({ hosts }) => hosts).sort());
  });

  test('it runs in frames exactly where a network asks for it', () => {
    expect([...inFrames].sort()).toEqual(asked.flatMap(({ allFrames, hosts }) => (allFrames ? hosts : [])).sort());
  });

  test('the coach may come to exactly those hosts', () => {
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual([...matches].sort());
  });
});

describe('platformOf', () => {
  test.each(platforms.flatMap((platform) => platform.hosts.map((pattern) => [new URL(pattern).hostname, platform.id])))(
    '%s is %s',
    (host, id) => {
      expect(platformOf(host)?.id).toBe(id);
    },
  );

  test.each(['www', 'de', 'in'])('%s.pinterest.com is pinterest: a star stands for one name in front', (country) => {
    expect(platformOf(`${country}.pinterest.com`)?.id).toBe('pinterest');
  });

  test.each([
    'example.com',
    'linkedin.com',
    'api.github.com',
    'x.com.example.com',
    'notx.com',
    'notpinterest.com',
    'www.notpinterest.com',
    'a.b.pinterest.com',
    '',
    '*',
  ])('"%s" is nobody\'s', (host) => {
    expect(platformOf(host)).toBeNull();
  });
});

describe('a network that is not asked for at install', () => {
  test.each([
    ['discord.com', 'discord'],
    ['ptb.discord.com', 'discord'],
    ['publish.buffer.com', 'buffer'],
  ])('%s is opened by its user, and then it is %s, whatever its page shows', (host, id) => {
    expect(isAskedFor(host)).toBe(false);
    expect(platformAt(host, () => true).id).toBe(id);
  });

  test.each([
    ['business.facebook.com', 'facebook'],
    ['www.messenger.com', 'facebook'],
    ['www.pinterest.de', 'pinterest'],
    ['www.pinterest.co.uk', 'pinterest'],
    ['m.youtube.com', 'youtube'],
    ['de.quora.com', 'quora'],
    ['ann.medium.com', 'medium'],
    ['elk.zone', 'mastodon'],
    ['main.elk.zone', 'mastodon'],
    ['phanpy.social', 'mastodon'],
  ])('so it is with a further host of one that is: %s is %s once it was opened', (host, id) => {
    expect(isAskedFor(host)).toBe(false);
    expect(platformOf(host)?.id).toBe(id);
    expect(platformAt(host, () => false).id).toBe(id);
  });

  test('every other one is let in from the beginning; a site is not', () => {
    for (const { hosts } of asked)
      for (const host of hosts) expect(isAskedFor(new URL(host.replace('*.', 'www.')).hostname), host).toBe(true);
    expect(isAskedFor('blog.example')).toBe(false);
  });

  test('has its own hosts, or shows itself', () => {
    for (const { id, optional, hosts, servers } of platforms)
      if (optional) expect(hosts.length > 0 || servers !== undefined, id).toBe(true);
  });

  test.each(['mastodon', 'misskey', 'pixelfed'])('a server of %s is known by what its page shows, and by nothing else', (id) => {
    const selector = platforms.find((platform) => platform.id === id)?.servers?.selector;
    expect(platformAt('social.example', (shown) => shown === selector).id).toBe(id);
    expect(platformAt('social.example', () => false).id).toBe('any');
    expect(foreign).toContain(id);
  });
});
