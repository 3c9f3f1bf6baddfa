import { isAppeal } from '../appeal';
import { type Draft, isQuoted, spanOf } from '../draft';
import { type Found, isRaised, type Rule, type RuleContext } from '../rule';
import * as Sign from '../signs';
import { wordAt } from '../word-at';

/**
 * Tags of shop windows and notice boards, in small letters. Of 74 posts of the training sets with one that language models read
 * (2026-11), 71 advertised. Tags that as many people use to talk (#win, #realestate, #books) are left out.
 */
const SIGNS: ReadonlySet<string> = new Set(
  (
    'sale onsale forsale flashsale deal deals dealoftheday bargain bargains discount discounts discountcode promo promocode coupon coupons voucher vouchers ' +
    'giveaway giveaways freebie freebies preorder presale airdrop airdrops freemint shopnow buynow ordernow booknow linkinbio ' +
    'etsy etsyshop etsyseller etsyfinds shopmycloset poshmark depop amazonfinds kindle kindleunlimited booksale bookpromo ' +
    'kickstarter gofundme indiegogo crowdfunding hiring nowhiring werehiring wearehiring job jobs jobalert jobopening jobopenings vacancy vacancies ' +
    'tunein listenlive ' +
    'angebot rabatt rabattcode gutschein gewinnspiel verlosung schnäppchen stellenangebot stellenangebote jobangebot wirstellenein'
  )
    .split(' ')
    .map((tag) => `#${tag}`),
);

/** A tag that hangs over shops and notice boards. */
export const shopTags: Rule = {
  id: 'shop-tags',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  kinds: ['post', 'comment', 'thread', 'release'],
  publicOnly: true,
  structure: true,
  afterTone: true,
  tries: 2,
  sees: Sign.HASHTAG,
  measures: sign,
  examples: {
    bad: [
      'Grey scarf with a lace edge «#sale» #scarf',
      'Night nurse, Harbour Hospital (Leeds) «#JobAlert» #nurse',
      'Paralegal in our lease team https://law.org/17 #law «#vacancy»',
      'Three rye loaves and a board, drawn on Friday «#Giveaway»',
      'A mystery in a mill https://books.org/mill «#kindle»',
      'Blaue Schale, handgedreht «#Rabatt»',
    ],
    good: [
      'The mill at dawn #rye #bread',
      'My first week as a night nurse #nurse',
      { text: '@ann yes, until Friday #sale', replyTo: 'Is the scarf still reduced?' },
      'I got my job through a friend of a friend. #career',
      'Why we stopped counting keystrokes #work',
      'We baked too much, so the neighbours ate it. #bakery',
      { text: 'Ann, the post is up. #hiring', message: true },
    ],
  },
};

function sign(draft: Draft, context: RuleContext): Found | null {
  if (context.heard?.tone.label === 'conversation' || draft.replyTo !== undefined || isAppeal(draft)) return null;
  if (isRaised('advertising', context)) return null;
  const tag = draft.hashtags.find((at) => SIGNS.has(wordAt(draft, at)) && !isQuoted(draft, { from: at }));
  return tag === undefined ? null : spanOf(draft, tag, tag + 1);
}
