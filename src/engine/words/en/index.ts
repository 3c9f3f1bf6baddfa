/** English. */

import type { LanguagePack } from '../../pack';
import {
  breachAnimals,
  breachChildren,
  breachCraft,
  breachGreen,
  breachHealth,
  breachLocal,
  breachPrivacy,
  breachUnless,
  claimGreen,
  claimHealth,
  claimPeace,
  claimPrivacy,
  claimPrudence,
  houseArms,
  houseData,
  houseDirty,
  houseGambling,
  houseNot,
  houseUnhealthy,
  valueAnimals,
  valueChildren,
  valueCraft,
  valueGreen,
  valueHealth,
  valueLocal,
  valuePrivacy,
} from './against-profile';
import { announcement, announcementAct, announcementFeeling, announcementGift, announcementTold } from './announcement';
import { answerGiven, apologises, complaint, praise } from './answered';
import {
  borrowedGrief,
  borrowedGriefHelp,
  causeJacking,
  causePraise,
  forcedSlang,
  humbleBrag,
  inventedDialogue,
  lesson,
  stagedVulnerability,
  trendJacking,
  unearnedVirtue,
  virtueProof,
} from './authenticity';
import { award, awardPrize, awardWon } from './award';
import { baitExempt } from './bait';
import { brochure } from './brochure';
import { classes } from './classes';
import { corporateWords } from './corporate-words';
import { curiosityGap } from './curiosity-gap';
import { deadline, deadlineTold, deadlineWeak } from './deadline';
import { discount } from './discount';
import { discountCode } from './discount-code';
import { emptyOpening } from './empty-opening';
import { entryBegging, entryBeggingDraw, entryBeggingWeak } from './entry-begging';
import { eventPush } from './event-push';
import { followTrade } from './follow-trade';
import { formulaReply } from './formula-reply';
import { freeOffer } from './free-offer';
import { giveaway, giveawayWeak } from './giveaway';
import { guarantee } from './guarantee';
import { inclusiveWe } from './inclusive-we';
import { institution } from './institution';
import {
  insult,
  insultAddress,
  insultAdjective,
  insultCurse,
  insultNoun,
  insultPerson,
  insultTarget,
  insultWord,
  slur,
  slurUnless,
  swearing,
  swearingBlame,
  swearingLaugh,
  violentWish,
  wholeGroup,
  wholeGroupHated,
  wholeGroupVerdict,
} from './insult';
import { mannerGrave, mannerHedge, mannerNotice, mannerSlang, mannerSolemn, mannerStiff, mannerVague } from './manners';
import { massTaggingThanks } from './mass-tagging';
import { milestone, milestoneMark, milestoneReached } from './milestone';
import { deathTold, mourning } from './mourning';
import { nowAvailable } from './now-available';
import { fiction, offerAsked, offerTold, offerWanted, toldOfOthers } from './offering';
import { officialTone } from './official-tone';
import { offerToAll, orderAndLink } from './order-and-link';
import { orderToBuy } from './order-to-buy';
import { ourPeople } from './our-people';
import { ownProfileLink } from './own-profile-link';
import { ownWork, ownWorkDeed, ownWorkGood, ownWorkOur, ownWorkThing } from './own-work';
import { partnership } from './partnership';
import {
  accusation,
  accusationDeed,
  accusationTitle,
  confidenceAnswered,
  confidenceMatter,
  confidencePerson,
  confidenceTold,
  grimJoke,
  grimJokeWink,
  looksRemark,
  notYetPublic,
  obscene,
  ownWrong,
  privateDataContact,
  privateDataDelivered,
  privateDataHouse,
  privateDataOwn,
  privateDataPerson,
  privateDataReference,
  privateDataReferenceBare,
  privateDataTheirs,
  toldInConfidence,
} from './permanence';
import {
  acronymKnown,
  foreignIdiom,
  foreignIdiomInstagram,
  foreignIdiomReddit,
  foreignIdiomVotes,
  foreignIdiomYoutube,
  hiddenAd,
  hiddenAdPlain,
  hiddenAdWeak,
  jargonFinance,
  jargonLaw,
  jargonMarketing,
  jargonMedicine,
  jargonSoftware,
  marketFinance,
  marketLaw,
  marketMarketing,
  marketMedicine,
  marketSoftware,
  nothingToShare,
  stereotype,
  stereotypeClaim,
  stereotypeGroup,
  toolSignature,
} from './place';
import { pressRelease, pressReleaseDate } from './press-release';
import { priceTag } from './price-tag';
import { noWayIn, noWayInWeak, tackedOnQuestion, unanswerableQuestion, wayIn } from './questions';
import { reactionBegging } from './reaction-begging';
import { addsNothing, brushOff, brushOffCold, cannedApology, pitchToComplaint, replyIgnores, sentAway, wayOut } from './replies';
import { roleCoach, roleFriend, roleNewscaster } from './role';
import { selfPlug, selfPlugLabel, selfPlugLook, selfPlugMade, selfPlugOut, selfPlugOwn } from './self-plug';
import { selfPraise } from './self-praise';
import { servicePitch } from './service-pitch';
import { sets } from './sets';
import { shoutingWords } from './shouting';
import { helpOffered, softSellMended, softSellNeed, softSellOrder, softSellStock, softSellTerms, softSellWare } from './soft-sell';
import { stageAdvocacy, stageAffinity, stageAttention, stageAttraction, stageAudience } from './stage';
import { strengthAcknowledges } from './strength-acknowledges';
import { strengthCustomerWords, strengthCustomerWordsSaid } from './strength-customer-words';
import { strengthEverydayMoment, strengthEverydayMomentDone, strengthEverydayMomentWho } from './strength-everyday-moment';
import { strengthGoodHook } from './strength-good-hook';
import { strengthHelps } from './strength-helps';
import { strengthHumility } from './strength-humility';
import { strengthHumour } from './strength-humour';
import { strengthQuestion, strengthQuestionNot } from './strength-question';
import { strengthReaderFirst } from './strength-reader-first';
import { strengthStory } from './strength-story';
import { strengthThanks, strengthThanksWhom } from './strength-thanks';
import { strengthUsefulKnowledge, strengthUsefulKnowledgeAmount, strengthUsefulKnowledgeStep } from './strength-useful-knowledge';
import { strengthUsefulNews } from './strength-useful-news';
import { superlative } from './superlative';
import { testimonial } from './testimonial';
import { toEveryone } from './to-everyone';
import { toneReports } from './tone-reports';
import { topicShift } from './topic-shift';
import {
  topicBugReport,
  topicCode,
  topicEvent,
  topicEveryday,
  topicFinance,
  topicInsurance,
  topicPolitics,
  topicProductLaunch,
  topicRecruiting,
  topicSoftwareRelease,
} from './topics';
import { traitAggressiveHint, traitAggressiveIn, traitAggressiveOut } from './trait-aggressive';
import { traitBoldHint, traitBoldIn, traitBoldOut } from './trait-bold';
import { traitCalmHint, traitCalmIn, traitCalmOut } from './trait-calm';
import { traitCaringHint, traitCaringIn, traitCaringOut } from './trait-caring';
import { traitCuriousHint, traitCuriousIn, traitCuriousOut } from './trait-curious';
import { traitDownToEarthIn, traitDownToEarthOut } from './trait-down-to-earth';
import { traitDryHint, traitDryIn, traitDryOut } from './trait-dry';
import { traitElegantHint, traitElegantIn, traitElegantOut } from './trait-elegant';
import { traitExpertHint, traitExpertIn, traitExpertOut } from './trait-expert';
import { traitFunnyHint, traitFunnyIn } from './trait-funny';
import { traitHumbleHint, traitHumbleIn, traitHumbleOut } from './trait-humble';
import { traitInnovativeHint, traitInnovativeIn, traitInnovativeOut } from './trait-innovative';
import { traitOptimisticHint, traitOptimisticIn, traitOptimisticOut } from './trait-optimistic';
import { traitPlainSpokenHint, traitPlainSpokenIn } from './trait-plain-spoken';
import { traitPlayfulHint, traitPlayfulIn } from './trait-playful';
import { traitPreciseIn, traitPreciseOut } from './trait-precise';
import { traitQuickIn, traitQuickOut } from './trait-quick';
import { traitRebelliousHint, traitRebelliousIn, traitRebelliousOut } from './trait-rebellious';
import { traitSecretiveHint, traitSecretiveIn, traitSecretiveOut } from './trait-secretive';
import { traitWarmHint, traitWarmIn, traitWarmOut } from './trait-warm';
import {
  profileFiller,
  turnOffBait,
  turnOffBoasting,
  turnOffDiscounts,
  turnOffEmoji,
  turnOffHashtags,
  turnOffHurry,
  turnOffHype,
  turnOffJargon,
  turnOffLinks,
  turnOffSelling,
} from './turn-off';
import { unexplainedLink } from './unexplained-link';
import { urgency } from './urgency';

export const en: LanguagePack = {
  lang: 'en',
  classes,
  sets,
  lists: {
    'tone-reports': toneReports,
    announcement,
    'announcement-act': announcementAct,
    'announcement-feeling': announcementFeeling,
    'announcement-gift': announcementGift,
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
    'our-people': ourPeople,
    'own-work': ownWork,
    'own-work-our': ownWorkOur,
    'own-work-thing': ownWorkThing,
    partnership,
    'press-release': pressRelease,
    'to-everyone': toEveryone,
    'event-push': eventPush,
    'formula-reply': formulaReply,
    'own-work-deed': ownWorkDeed,
    'own-work-good': ownWorkGood,
    'answer-given': answerGiven,
    apologises,
    complaint,
    praise,
    'adds-nothing': addsNothing,
    'brush-off': brushOff,
    'brush-off-cold': brushOffCold,
    'way-out': wayOut,
    'canned-apology': cannedApology,
    'pitch-to-complaint': pitchToComplaint,
    'reply-ignores': replyIgnores,
    'sent-away': sentAway,
    'no-way-in': noWayIn,
    'no-way-in-weak': noWayInWeak,
    'tacked-on-question': tackedOnQuestion,
    'unanswerable-question': unanswerableQuestion,
    'way-in': wayIn,
    'borrowed-grief': borrowedGrief,
    'borrowed-grief-help': borrowedGriefHelp,
    'cause-jacking': causeJacking,
    'cause-praise': causePraise,
    'forced-slang': forcedSlang,
    'humble-brag': humbleBrag,
    lesson,
    'staged-vulnerability': stagedVulnerability,
    'trend-jacking': trendJacking,
    'unearned-virtue': unearnedVirtue,
    'virtue-proof': virtueProof,
    'breach-animals': breachAnimals,
    'breach-children': breachChildren,
    'breach-craft': breachCraft,
    'breach-green': breachGreen,
    'breach-health': breachHealth,
    'breach-local': breachLocal,
    'breach-privacy': breachPrivacy,
    'breach-unless': breachUnless,
    'claim-green': claimGreen,
    'claim-health': claimHealth,
    'claim-peace': claimPeace,
    'claim-privacy': claimPrivacy,
    'claim-prudence': claimPrudence,
    'house-arms': houseArms,
    'house-data': houseData,
    'house-dirty': houseDirty,
    'house-gambling': houseGambling,
    'house-not': houseNot,
    'house-unhealthy': houseUnhealthy,
    'value-animals': valueAnimals,
    'value-children': valueChildren,
    'value-craft': valueCraft,
    'value-green': valueGreen,
    'value-health': valueHealth,
    'value-local': valueLocal,
    'value-privacy': valuePrivacy,
    'announcement-told': announcementTold,
    'press-release-date': pressReleaseDate,
    institution,
    'order-and-link': orderAndLink,
    'offer-to-all': offerToAll,
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
    'deadline-told': deadlineTold,
    'order-to-buy': orderToBuy,
    'self-plug': selfPlug,
    'self-plug-own': selfPlugOwn,
    'self-plug-label': selfPlugLabel,
    'self-plug-made': selfPlugMade,
    'self-plug-look': selfPlugLook,
    'self-plug-out': selfPlugOut,
    'now-available': nowAvailable,
    'service-pitch': servicePitch,
    'help-offered': helpOffered,
    'soft-sell-mended': softSellMended,
    'soft-sell-need': softSellNeed,
    'soft-sell-order': softSellOrder,
    'soft-sell-stock': softSellStock,
    'soft-sell-terms': softSellTerms,
    'soft-sell-ware': softSellWare,
    'offer-told': offerTold,
    'offer-asked': offerAsked,
    'offer-wanted': offerWanted,
    'told-of-others': toldOfOthers,
    fiction,
    'giveaway-weak': giveawayWeak,
    'bait-exempt': baitExempt,
    'death-told': deathTold,
    mourning,
    'reaction-begging': reactionBegging,
    'follow-trade': followTrade,
    'entry-begging': entryBegging,
    'entry-begging-draw': entryBeggingDraw,
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
    'manner-stiff': mannerStiff,
    'manner-grave': mannerGrave,
    'manner-hedge': mannerHedge,
    'manner-slang': mannerSlang,
    'manner-vague': mannerVague,
    'manner-notice': mannerNotice,
    'manner-solemn': mannerSolemn,
    'trait-warm-in': traitWarmIn,
    'trait-warm-hint': traitWarmHint,
    'trait-warm-out': traitWarmOut,
    'trait-plain-spoken-in': traitPlainSpokenIn,
    'trait-plain-spoken-hint': traitPlainSpokenHint,
    'trait-funny-in': traitFunnyIn,
    'trait-funny-hint': traitFunnyHint,
    'trait-playful-in': traitPlayfulIn,
    'trait-playful-hint': traitPlayfulHint,
    'trait-humble-in': traitHumbleIn,
    'trait-humble-hint': traitHumbleHint,
    'trait-humble-out': traitHumbleOut,
    'trait-bold-in': traitBoldIn,
    'trait-bold-hint': traitBoldHint,
    'trait-bold-out': traitBoldOut,
    'trait-expert-in': traitExpertIn,
    'trait-expert-hint': traitExpertHint,
    'trait-expert-out': traitExpertOut,
    'trait-calm-in': traitCalmIn,
    'trait-calm-hint': traitCalmHint,
    'trait-calm-out': traitCalmOut,
    'trait-curious-in': traitCuriousIn,
    'trait-curious-hint': traitCuriousHint,
    'trait-curious-out': traitCuriousOut,
    'trait-caring-in': traitCaringIn,
    'trait-caring-hint': traitCaringHint,
    'trait-caring-out': traitCaringOut,
    'trait-precise-in': traitPreciseIn,
    'trait-precise-out': traitPreciseOut,
    'trait-dry-in': traitDryIn,
    'trait-dry-hint': traitDryHint,
    'trait-dry-out': traitDryOut,
    'trait-quick-out': traitQuickOut,
    'trait-innovative-in': traitInnovativeIn,
    'trait-innovative-hint': traitInnovativeHint,
    'trait-innovative-out': traitInnovativeOut,
    'trait-secretive-in': traitSecretiveIn,
    'trait-secretive-hint': traitSecretiveHint,
    'trait-secretive-out': traitSecretiveOut,
    'trait-aggressive-in': traitAggressiveIn,
    'trait-aggressive-hint': traitAggressiveHint,
    'trait-aggressive-out': traitAggressiveOut,
    'trait-rebellious-in': traitRebelliousIn,
    'trait-rebellious-hint': traitRebelliousHint,
    'trait-rebellious-out': traitRebelliousOut,
    'trait-elegant-in': traitElegantIn,
    'trait-elegant-hint': traitElegantHint,
    'trait-elegant-out': traitElegantOut,
    'trait-optimistic-in': traitOptimisticIn,
    'trait-optimistic-hint': traitOptimisticHint,
    'trait-optimistic-out': traitOptimisticOut,
    'trait-down-to-earth-in': traitDownToEarthIn,
    'trait-down-to-earth-out': traitDownToEarthOut,
    'trait-quick-in': traitQuickIn,
    'strength-question': strengthQuestion,
    'strength-question-not': strengthQuestionNot,
    'strength-everyday-moment': strengthEverydayMoment,
    'strength-everyday-moment-done': strengthEverydayMomentDone,
    'strength-everyday-moment-who': strengthEverydayMomentWho,
    'strength-reader-first': strengthReaderFirst,
    'strength-story': strengthStory,
    'strength-useful-knowledge': strengthUsefulKnowledge,
    'strength-useful-knowledge-step': strengthUsefulKnowledgeStep,
    'strength-useful-knowledge-amount': strengthUsefulKnowledgeAmount,
    'strength-useful-news': strengthUsefulNews,
    'strength-thanks': strengthThanks,
    'strength-thanks-whom': strengthThanksWhom,
    'strength-customer-words': strengthCustomerWords,
    'strength-customer-words-said': strengthCustomerWordsSaid,
    'strength-humour': strengthHumour,
    'strength-humility': strengthHumility,
    'strength-good-hook': strengthGoodHook,
    'strength-acknowledges': strengthAcknowledges,
    'strength-helps': strengthHelps,
    'role-newscaster': roleNewscaster,
    'role-coach': roleCoach,
    'role-friend': roleFriend,
    'stage-attention': stageAttention,
    'stage-attraction': stageAttraction,
    'stage-affinity': stageAffinity,
    'stage-audience': stageAudience,
    'stage-advocacy': stageAdvocacy,
    'turn-off-selling': turnOffSelling,
    'turn-off-discounts': turnOffDiscounts,
    'turn-off-hurry': turnOffHurry,
    'turn-off-jargon': turnOffJargon,
    'turn-off-hype': turnOffHype,
    'turn-off-bait': turnOffBait,
    'turn-off-boasting': turnOffBoasting,
    'turn-off-hashtags': turnOffHashtags,
    'turn-off-emoji': turnOffEmoji,
    'turn-off-links': turnOffLinks,
    'profile-filler': profileFiller,
    'topic-code': topicCode,
    'topic-product-launch': topicProductLaunch,
    'topic-software-release': topicSoftwareRelease,
    'topic-recruiting': topicRecruiting,
    'topic-everyday': topicEveryday,
    'topic-finance': topicFinance,
    'topic-insurance': topicInsurance,
    'topic-politics': topicPolitics,
    'topic-event': topicEvent,
    'topic-bug-report': topicBugReport,
    insult,
    'insult-noun': insultNoun,
    'insult-word': insultWord,
    'insult-target': insultTarget,
    'insult-address': insultAddress,
    'insult-adjective': insultAdjective,
    'insult-curse': insultCurse,
    'insult-person': insultPerson,
    'whole-group': wholeGroup,
    'whole-group-hated': wholeGroupHated,
    'whole-group-verdict': wholeGroupVerdict,
    slur,
    'slur-unless': slurUnless,
    'swearing-at': swearing,
    'swearing-blame': swearingBlame,
    'swearing-laugh': swearingLaugh,
    'violent-wish': violentWish,
    'confidence-answered': confidenceAnswered,
    'confidence-matter': confidenceMatter,
    'confidence-person': confidencePerson,
    'confidence-told': confidenceTold,
    'told-in-confidence': toldInConfidence,
    'private-data-theirs': privateDataTheirs,
    'private-data-contact': privateDataContact,
    'private-data-delivered': privateDataDelivered,
    'private-data-reference-bare': privateDataReferenceBare,
    'private-data-house': privateDataHouse,
    'private-data-own': privateDataOwn,
    'private-data-person': privateDataPerson,
    'private-data-reference': privateDataReference,
    'not-yet-public': notYetPublic,
    accusation,
    'accusation-deed': accusationDeed,
    'accusation-title': accusationTitle,
    'own-wrong': ownWrong,
    'grim-joke': grimJoke,
    'grim-joke-wink': grimJokeWink,
    obscene,
    'looks-remark': looksRemark,
    'foreign-idiom': foreignIdiom,
    'foreign-idiom-instagram': foreignIdiomInstagram,
    'foreign-idiom-reddit': foreignIdiomReddit,
    'foreign-idiom-votes': foreignIdiomVotes,
    'foreign-idiom-youtube': foreignIdiomYoutube,
    'hidden-ad': hiddenAd,
    'hidden-ad-weak': hiddenAdWeak,
    'hidden-ad-plain': hiddenAdPlain,
    'tool-signature': toolSignature,
    stereotype,
    'stereotype-group': stereotypeGroup,
    'stereotype-claim': stereotypeClaim,
    'nothing-to-share': nothingToShare,
    'invented-dialogue': inventedDialogue,
    'jargon-marketing': jargonMarketing,
    'jargon-software': jargonSoftware,
    'jargon-finance': jargonFinance,
    'jargon-medicine': jargonMedicine,
    'jargon-law': jargonLaw,
    'market-marketing': marketMarketing,
    'market-software': marketSoftware,
    'market-finance': marketFinance,
    'market-medicine': marketMedicine,
    'market-law': marketLaw,
    'acronym-known': acronymKnown,
  },
  wordings: {},
};
