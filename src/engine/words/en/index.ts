/** English. */

import type { LanguagePack } from '../../pack';
import { announcement } from './announcement';
import { classes } from './classes';
import { deadline, deadlineWeak } from './deadline';
import { discount } from './discount';
import { discountCode } from './discount-code';
import { freeOffer } from './free-offer';
import { giveaway, giveawayWeak } from './giveaway';
import { guarantee } from './guarantee';
import { nowAvailable } from './now-available';
import { offerAsked, offerTold } from './offering';
import { orderToBuy } from './order-to-buy';
import { priceTag } from './price-tag';
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
  },
  wordings: {},
};
