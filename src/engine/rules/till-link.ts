import { isAppeal } from '../appeal';
import type { Draft, Link } from '../draft';
import { offers } from '../offering';
import { type Found, isRaised, type Rule, type RuleContext } from '../rule';
import * as Sign from '../signs';

/**
 * Where people pay, give, sign or join: shops, markets, hats, ticket desks, chat rooms. Of 65 posts of the training sets with such a
 * link that language models read (2026-11), 65 advertised. Networks, video and music, where as many share what others made, are left out.
 */
const SHOPS: ReadonlySet<string> = new Set(
  (
    'etsy ebay gumroad kickstarter indiegogo gofundme patreon ko-fi buymeacoffee teespring redbubble zazzle spreadshirt depop poshmark ' +
    'vinted mercari bandcamp opensea objkt justgiving crowdfunder betterplace startnext avaaz eventbrite ticketmaster ' +
    'udemy skillshare teachable fiverr upwork'
  ).split(' '),
);
/** Whose names mean something else under another ending. */
const HOSTS: ReadonlySet<string> = new Set('change.org dice.fm paypal.me t.me wa.me discord.gg chat.whatsapp.com'.split(' '));
/** Says who sent the reader. Facebook puts `ref` behind everything. */
const REFERRAL = /[?&](?:ref|aff|aff_?id|affiliate_?id|referral|referrer|ref_?code|invite_?code|coupon|promo)=[^&]|[?&]tag=[\w-]+-2\d\b/i;

/** A till, a hat, a room of one's own: the link asks before the post has given anything. */
export const tillLink: Rule = {
  id: 'till-link',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  kinds: ['post', 'comment', 'thread', 'release'],
  publicOnly: true,
  structure: true,
  afterTone: true,
  tries: 2,
  heedsLinks: true,
  sees: Sign.LINK,
  measures: till,
  examples: {
    bad: [
      'Bowls, glazed in blue. «https://etsy.com/shop/harbourclay»',
      'The roof of the museum is half done «https://www.gofundme.com/f/museum-roof»',
      'Second volume of the law comic: «https://kickstarter.com/projects/ann/lease»',
      'Talk about bread all day «https://discord.gg/ryebread»',
      'Winter evenings in the old hall, a few seats near the stove «https://eventbrite.co.uk/e/123»',
      'The backup tool that saved our week: «https://tool.io/?ref=ann»',
      'Keep the tram running on Sundays «https://www.change.org/p/tram-line»',
    ],
    good: [
      'How we glaze in blue, step by step: https://harbourclay.org/blue',
      { text: 'Sure, here: https://etsy.com/shop/harbourclay', replyTo: 'Where can I buy one?' },
      'I bought this lamp on https://ebay.com/itm/123 and it hums in B flat.',
      'Why courts read a lease aloud https://discord.com/blog/leases',
      'A study of street markets https://dice.org/study',
      'The recipe with pictures: https://www.facebook.com/mill/posts/1?ref=stream',
      { text: 'The pot you asked about: https://etsy.com/listing/5', kind: 'reply', message: true },
      'Our etsy shop has a name at last, and my sister painted the sign.',
    ],
  },
};

function till(draft: Draft, context: RuleContext): Found | null {
  if (draft.replyTo !== undefined || isAppeal(draft) || isRaised('advertising', context)) return null;
  for (const link of draft.links) {
    const isPaid = isReferral(link);
    if (!isPaid && !isTill(link)) continue;
    if (!offers(draft, { from: link.token, to: link.token + 1, instead: undefined, phrase: 0 })) continue;
    const { start, end, host } = link;
    return { start, end, values: { host }, ...(isPaid && { variant: 'paid' }) };
  }
  return null;
}

/** `etsy.com`, `ebay.co.uk`, `mill.bandcamp.com` */
const isTill = ({ host }: Link): boolean => HOSTS.has(host) || host.split('.', MOST_NAMES).some((name) => SHOPS.has(name));

const MOST_NAMES = 3;

const isReferral = ({ url, host }: Link): boolean => !host.endsWith('facebook.com') && REFERRAL.test(url);
