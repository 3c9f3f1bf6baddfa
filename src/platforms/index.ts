/** Every network, in the order people see them. A new one is a file here and a line below. */

import type { Norms } from '../engine/norms';
import { any } from './any';
import { bluesky } from './bluesky';
import { buffer } from './buffer';
import { discord } from './discord';
import { elsewhere } from './elsewhere';
import { facebook } from './facebook';
import { github } from './github';
import { hackernews } from './hackernews';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { misskey } from './misskey';
import { pinterest } from './pinterest';
import { pixelfed } from './pixelfed';
import type { Platform } from './platform';
import { producthunt } from './producthunt';
import { quora } from './quora';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';
import { youtube } from './youtube';

export const platforms: readonly Platform[] = [
  x,
  facebook,
  instagram,
  threads,
  linkedin,
  bluesky,
  mastodon,
  tiktok,
  youtube,
  reddit,
  pinterest,
  tumblr,
  github,
  hackernews,
  producthunt,
  quora,
  medium,
  discord,
  buffer,
  misskey,
  pixelfed,
];

/** What the engine needs to know of each place, by id; `any` included. */
export const norms: Readonly<Record<string, Norms>> = Object.fromEntries([
  [any.id, any],
  ...platforms.map((platform) => [platform.id, platform.passesOn ? any : platform]),
]);

interface At {
  platform: Platform;
  isAsked: boolean;
}

const byHost = new Map(
  platforms.flatMap((platform): [string, At][] => [
    ...platform.hosts.map((pattern): [string, At] => [hostOf(pattern), { platform, isAsked: !platform.optional }]),
    ...(platform.alsoAt ?? []).map((pattern): [string, At] => [hostOf(pattern), { platform, isAsked: false }]),
  ]),
);
const at = (host: string) => byHost.get(host) ?? byHost.get(host.replace(/^[^.]+/, '*')) ?? null;

/** The network that lives at a host name ("x.com", as in `location.hostname`), or `null`. A `*` stands for one name in front. */
export function platformOf(host: string): Platform | null {
  return at(host)?.platform ?? null;
}

/** Whether the browser lets us in at a host from the beginning; every other one is opened by its user. */
export function isAskedFor(host: string): boolean {
  return at(host)?.isAsked ?? false;
}

/**
 * What is written at a host that was opened to us: the network that lives there, the software that shows itself, or just any site.
 * @param shows whether the page has something that matches a selector
 */
export function platformAt(host: string, shows: (selector: string) => boolean): Platform {
  return platformOf(host) ?? platforms.find(({ servers }) => servers && shows(servers.selector)) ?? elsewhere;
}

/** Ids of the platforms that may be at a host which is no network's own. */
export const foreign: readonly string[] = [elsewhere.id, ...platforms.filter(({ servers }) => servers).map(({ id }) => id)];

/** `https://host/*` → `host`. A pattern of any other shape would match nothing here, so it is refused at once. */
function hostOf(pattern: string): string {
  const host = /^https:\/\/((?:\*\.)?[a-z0-9.-]+)\/\*$/.exec(pattern)?.[1];
  if (!host) throw new Error(`"${pattern}" is not of the form https://host/*`);
  return host;
}
