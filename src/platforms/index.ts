/** Every network, in the order people see them. A new one is a file here and a line below. */

import type { Norms } from '../engine/norms';
import { any } from './any';
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { github } from './github';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import type { Platform } from './platform';
import { producthunt } from './producthunt';
import { quora } from './quora';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';

export const platforms: readonly Platform[] = [
  x,
  facebook,
  linkedin,
  bluesky,
  mastodon,
  github,
  tiktok,
  tumblr,
  producthunt,
  quora,
  medium,
];

/** What the engine needs to know of each place, by id; `any` included. */
export const norms: Readonly<Record<string, Norms>> = Object.fromEntries([any, ...platforms].map((place) => [place.id, place]));

const byHost = new Map(platforms.flatMap((platform) => platform.hosts.map((pattern) => [hostOf(pattern), platform] as const)));

/** The network that lives at a host name ("x.com", as in `location.hostname`), or `null`. */
export function platformOf(host: string): Platform | null {
  return byHost.get(host) ?? null;
}

/** `https://host/*` → `host`. A pattern of any other shape would match nothing here, so it is refused at once. */
function hostOf(pattern: string): string {
  const host = /^https:\/\/([a-z0-9.-]+)\/\*$/.exec(pattern)?.[1];
  if (!host) throw new Error(`"${pattern}" is not of the form https://host/*`);
  return host;
}
