/** English. */

import type { LanguagePack } from '../../pack';
import { announcement } from './announcement';
import { baitExempt } from './bait';
import { classes } from './classes';
import { curiosityGap } from './curiosity-gap';
import { deadline, deadlineWeak } from './deadline';
import { discount } from './discount';
import { discountCode } from './discount-code';
import { entryBegging, entryBeggingWeak } from './entry-begging';
import { followTrade } from './follow-trade';
import { freeOffer } from './free-offer';
import { giveaway, giveawayWeak } from './giveaway';
import { guarantee } from './guarantee';
import { massTaggingThanks } from './mass-tagging';
import { nowAvailable } from './now-available';
import { offerAsked, offerTold } from './offering';
import { orderToBuy } from './order-to-buy';
import { priceTag } from './price-tag';
import { reactionBegging } from './reaction-begging';
import { selfPlug, selfPlugOut, selfPlugOwn } from './self-plug';
import { servicePitch } from './service-pitch';
import { testimonial } from './testimonial';

export const en: LanguagePack = {
  lang: 'en',
  classes,
  lists: {
    announcement,
    discount,
    'discount-code': discountCode,
    'price-tag': priceTag,
    giveaway,
    'free-offer': freeOffer,
    guarantee,
    testimonial,
    deadline,
    'deadline-weak': deadlineWeak,
    'order-to-buy': orderToBuy,
    'self-plug': selfPlug,
    'self-plug-own': selfPlugOwn,
    'self-plug-out': selfPlugOut,
    'now-available': nowAvailable,
    'service-pitch': servicePitch,
    'offer-told': offerTold,
    'offer-asked': offerAsked,
    'giveaway-weak': giveawayWeak,
    'bait-exempt': baitExempt,
    'reaction-begging': reactionBegging,
    'follow-trade': followTrade,
    'entry-begging': entryBegging,
    'entry-begging-weak': entryBeggingWeak,
    'curiosity-gap': curiosityGap,
    'mass-tagging-thanks': massTaggingThanks,
  },
  wordings: {},
};
