import { type Draft, type Link, saidHits } from '../draft';
import { addressOf } from '../links';
import type { Found, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';
import { standingOf } from '../standing';

/** Networks where an address with one name behind the host is somebody's profile. */
const NETWORKS: ReadonlySet<string> = new Set(
  'facebook.com m.facebook.com fb.com fb.me instagram.com x.com twitter.com mobile.twitter.com linkedin.com youtube.com tiktok.com pinterest.com threads.net threads.com bsky.app t.me discord.gg snapchat.com twitch.tv soundcloud.com'.split(
    ' ',
  ),
);

/** A link from one profile to another: the reader goes in a circle. */
export const ownProfileLink: Rule = {
  id: 'own-profile-link',
  category: 'link-blast',
  principle: 'P5',
  severity: 'fix',
  publicOnly: true,
  tries: 2,
  sees: Sign.LINK,
  checks: circles,
  examples: {
    bad: [
      'Follow us on «https://facebook.com/millbakery» too.',
      'Find us on Instagram: «instagram.com/millbakery»',
      'Our Facebook page is at «https://www.facebook.com/cityclinic».',
      {
        text: 'More pictures of the wing: «https://www.instagram.com/citymuseum/»',
        voice: { profiles: ['https://instagram.com/citymuseum'] },
      },
      { text: 'See «https://x.com/leaselaw» for the rest.', voice: { profiles: ['x.com/leaselaw'] } },
      'We are also on TikTok «https://tiktok.com/@tool_io»',
    ],
    good: [
      { text: 'Ines drew this on https://x.com/ines_draws and we cannot stop looking.', voice: { profiles: ['https://x.com/citymuseum'] } },
      {
        text: 'Somebody built a fake of us, please report https://x.com/citymuseum_free',
        voice: { profiles: ['https://x.com/citymuseum'] },
      },
      'Anna painted this, her page is https://instagram.com/anna.paints',
      { text: 'The full story is on https://citymuseum.org/wing', voice: { profiles: ['https://instagram.com/citymuseum'] } },
      'The film of the bridge being moved: https://facebook.com/citypaper/videos/123456',
      'Follow the river on the map: https://maps.org/river',
      { text: 'Sure: https://instagram.com/millbakery', replyTo: 'Are you on Instagram? Do you have a link?' },
      'We left Facebook in May and sleep better.',
    ],
  },
};

function circles(draft: Draft, { voice }: RuleContext): Found[] {
  const own = (voice?.profiles ?? []).map(addressOf);
  const sends = saidHits(draft, 'own-profile-link').length > 0;
  if ((own.length === 0 && !sends) || standingOf(draft) === 'answer') return [];
  return draft.links
    .filter((link) => own.includes(addressOf(link.url)) || (sends && isProfile(link)))
    .map(({ start, end, host }) => ({ start, end, values: { host } }));
}

/** `host/name`, `host/in/name`, `host/profile/name`, `host/pages/name/123` */
function isProfile({ url, host }: Link): boolean {
  if (!NETWORKS.has(host)) return false;
  const path = addressOf(url).split('/').slice(1);
  return path.length === 1 || (path.length > 1 && /^(?:in|company|profile|pages|channel|c|user|groups|invite)$/.test(path[0] as string));
}
