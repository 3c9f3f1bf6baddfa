/** Every composer on the pages of `sites/`, network by network. */

import { bluesky } from './bluesky';
import { buffer } from './buffer';
import { discord } from './discord';
import { elk } from './elk';
import { facebook } from './facebook';
import { github } from './github';
import { hackernews } from './hackernews';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { misskey } from './misskey';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { pixelfed } from './pixelfed';
import type { Place } from './place';
import { producthunt } from './producthunt';
import { quora } from './quora';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';
import { youtube } from './youtube';

const networks = [
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
];

/** Not asked for at install: these are coached once somebody opens them. */
const optional = [discord, buffer, misskey, pixelfed, elk, phanpy];

const inFirefox = process.env.SIDEWALK_E2E === 'firefox';
const inFull = Boolean(process.env.SIDEWALK_E2E_ALL);

/** All that are asked for at install, and all their fields in which nothing public is written. */
export const PLACES: readonly Place[] = networks.flatMap(({ composers }) => composers);
export const NEVER: readonly Place[] = networks.flatMap(({ never }) => never);

/** Those of them in which messages are written, which are read once that is switched on; without `npm run e2e:all` one of each kind of editor. */
export const MESSAGES: readonly Place[] = NEVER.filter(({ message }) => message).filter(
  ({ what }) => inFull || /^a (?:direct|private|new)? ?(?:message|mention) on (?:X|LinkedIn|Mastodon)$/.test(what),
);

/** The same, of those that somebody opens. */
export const OPENED: readonly Place[] = optional.flatMap(({ composers }) => composers);
export const NEVER_OPENED: readonly Place[] = optional.flatMap(({ never }) => never);

const isMessage = ({ what }: Place): boolean => /message|chat|mention/.test(what);

/** Where most people write to one another. */
const MOST_TALKED_IN = ['x', 'facebook', 'instagram', 'linkedin', 'mastodon', 'reddit', 'discord', 'buffer'];

/** @returns pages with fields in which nothing public is written: of each network in which most is one, where messages are written if it has any; with `npm run e2e:all` every page of all */
export function closedPages(never: readonly Place[]): { url: string; fields: readonly Place[] }[] {
  const here = inFull ? never : never.filter(({ platform }) => MOST_TALKED_IN.includes(platform));
  // The last of a name stays.
  const inOrder = [...here].sort((a, b) => Number(isMessage(a)) - Number(isMessage(b)));
  const urls = new Map(inOrder.map((one) => [inFull ? one.url : one.platform, one.url]));
  return [...new Set(urls.values())].map((url) => ({ url, fields: never.filter((field) => field.url === url) }));
}

/** The first composer of each of them; with `npm run e2e:all` every one. */
export const EVERY_OPENED = process.env.SIDEWALK_E2E_ALL ? OPENED : optional.flatMap(({ composers }) => composers.slice(0, 1));

/** One composer of each kind of editor; with `npm run e2e:all` every place. */
export const ONE_OF_EACH = inFull ? PLACES : PLACES.filter(({ stands }) => stands);

/** No network's: its own tests and `npm run soak` try it besides. */
export const QUILL_2 = PLACES.filter(({ what }) => what.startsWith('Quill 2'));

const TWO = ['TipTap in a modal dialog', 'a textarea of React'];

/** Something one edits in place and a field: for what does not depend on the editor. With `npm run e2e:all` every place. */
export const ONE_OF_TWO = inFull ? PLACES : PLACES.filter(({ what }) => TWO.includes(what));

/** The composer that most people of a network use first, in Chromium, and two of them in Firefox; with `npm run e2e:all` every place in both. */
export const EVERY_NETWORK = inFull ? PLACES : inFirefox ? ONE_OF_TWO : networks.flatMap(({ composers }) => composers.slice(0, 1));

/** One of each kind of editor in Chromium, two of them in Firefox, in which other tests try every editor. */
export const EACH_OR_TWO = inFirefox ? ONE_OF_TWO : ONE_OF_EACH;
