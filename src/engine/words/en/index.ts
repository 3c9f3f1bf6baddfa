/** English. */

import type { LanguagePack } from '../../pack';
import { announcement, announcementAct, announcementFeeling } from './announcement';
import { award, awardPrize, awardWon } from './award';
import { baitExempt } from './bait';
import { brochure } from './brochure';
import { classes } from './classes';
import { corporateWords } from './corporate-words';
import { curiosityGap } from './curiosity-gap';
import { deadline, deadlineWeak } from './deadline';
import { discount } from './discount';
import { discountCode } from './discount-code';
import { emptyOpening } from './empty-opening';
import { entryBegging, entryBeggingWeak } from './entry-begging';
import { followTrade } from './follow-trade';
import { freeOffer } from './free-offer';
import { giveaway, giveawayWeak } from './giveaway';
import { guarantee } from './guarantee';
import { inclusiveWe } from './inclusive-we';
import { massTaggingThanks } from './mass-tagging';
import { milestone, milestoneMark, milestoneReached } from './milestone';
import { nowAvailable } from './now-available';
import { offerAsked, offerTold } from './offering';
import { officialTone, officialToneWeak } from './official-tone';
import { orderToBuy } from './order-to-buy';
import { ourPeople } from './our-people';
import { ownProfileLink } from './own-profile-link';
import { ownWork, ownWorkOur, ownWorkThing } from './own-work';
import { partnership } from './partnership';
import { pressRelease, pressReleaseDate } from './press-release';
import { priceTag } from './price-tag';
import { reactionBegging } from './reaction-begging';
import { selfPlug, selfPlugOut, selfPlugOwn } from './self-plug';
import { selfPraise } from './self-praise';
import { servicePitch } from './service-pitch';
import { shoutingWords } from './shouting';
import { superlative } from './superlative';
import { testimonial } from './testimonial';
import { topicShift } from './topic-shift';
import { unexplainedLink } from './unexplained-link';
import { urgency } from './urgency';

export const en: LanguagePack = {
  lang: 'en',
  classes,
  lists: {
    announcement,
    'announcement-act': announcementAct,
    'announcement-feeling': announcementFeeling,
    award,
    'award-prize': awardPrize,
    'award-won': awardWon,
    brochure,
    'corporate-words': corporateWords,
    'inclusive-we': inclusiveWe,
    milestone,
    'milestone-mark': milestoneMark,
    'milestone-reached': milestoneReached,
    'official-tone': officialTone,
    'official-tone-weak': officialToneWeak,
    'our-people': ourPeople,
    'own-work': ownWork,
    'own-work-our': ownWorkOur,
    'own-work-thing': ownWorkThing,
    partnership,
    'press-release': pressRelease,
    'press-release-date': pressReleaseDate,
    'self-praise': selfPraise,
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
    'shouting-words': shoutingWords,
    superlative,
    urgency,
    'own-profile-link': ownProfileLink,
    'unexplained-link': unexplainedLink,
    'empty-opening': emptyOpening,
    'topic-shift': topicShift,
  },
  wordings: {},
};
