/** Every habit the coach knows, in the order of the principles they serve. */

import type { Rule } from '../rule';
import { announcement } from './announcement';
import { curiosityGap } from './curiosity-gap';
import { deadline } from './deadline';
import { discount } from './discount';
import { discountCode } from './discount-code';
import { entryBegging } from './entry-begging';
import { followTrade } from './follow-trade';
import { freeOffer } from './free-offer';
import { giveaway } from './giveaway';
import { guarantee } from './guarantee';
import { massTagging } from './mass-tagging';
import { nowAvailable } from './now-available';
import { orderToBuy } from './order-to-buy';
import { priceTag } from './price-tag';
import { reactionBegging } from './reaction-begging';
import { selfPlug } from './self-plug';
import { servicePitch } from './service-pitch';
import { testimonial } from './testimonial';

export const rules: readonly Rule[] = [
  announcement,
  discount,
  discountCode,
  priceTag,
  giveaway,
  freeOffer,
  guarantee,
  testimonial,
  deadline,
  orderToBuy,
  selfPlug,
  nowAvailable,
  servicePitch,
  reactionBegging,
  followTrade,
  entryBegging,
  curiosityGap,
  massTagging,
];
