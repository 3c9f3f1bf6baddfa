/** Every habit the coach knows, in the order of the principles they serve. */

import type { Rule } from '../rule';
import { aboutUs } from './about-us';
import { accusation } from './accusation';
import { addsNothing } from './adds-nothing';
import { addsUpToBait } from './adds-up-to-bait';
import { addsUpToNotice } from './adds-up-to-notice';
import { addsUpToOffer } from './adds-up-to-offer';
import { addsUpToUs } from './adds-up-to-us';
import { againstHouseRules } from './against-house-rules';
import { againstProfile } from './against-profile';
import { announcement } from './announcement';
import { asciiArt } from './ascii-art';
import { award } from './award';
import { bareHeadline } from './bare-headline';
import { bareLink } from './bare-link';
import { borrowedGrief } from './borrowed-grief';
import { brochure } from './brochure';
import { brokenLink } from './broken-link';
import { brushOff } from './brush-off';
import { cannedApology } from './canned-apology';
import { coinCall } from './coin-call';
import { corporateWords } from './corporate-words';
import { curiosityGap } from './curiosity-gap';
import { deadLinkHere } from './dead-link-here';
import { deadline } from './deadline';
import { discount } from './discount';
import { discountCode } from './discount-code';
import { dramaLines } from './drama-lines';
import { emojiRow } from './emoji-row';
import { emptyOpening } from './empty-opening';
import { entryBegging } from './entry-begging';
import { eventPush } from './event-push';
import { exclamationStack } from './exclamation-stack';
import { followTrade } from './follow-trade';
import { forcedSlang } from './forced-slang';
import { foreignIdiom } from './foreign-idiom';
import { formulaReply } from './formula-reply';
import { freeOffer } from './free-offer';
import { giveaway } from './giveaway';
import { grimJoke } from './grim-joke';
import { guarantee } from './guarantee';
import { hardToRead } from './hard-to-read';
import { hashtagCase } from './hashtag-case';
import { hashtagPlace } from './hashtag-place';
import { headlineLink } from './headline-link';
import { hiddenAd } from './hidden-ad';
import { humbleBrag } from './humble-brag';
import { insult } from './insult';
import { inventedDialogue } from './invented-dialogue';
import { jargon } from './jargon';
import { looksRemark } from './looks-remark';
import { loudTitle } from './loud-title';
import { manyCalls } from './many-calls';
import { manyHashtags } from './many-hashtags';
import { manyLinks } from './many-links';
import { manyTopics } from './many-topics';
import { massTagging } from './mass-tagging';
import { milestone } from './milestone';
import { missingAlt } from './missing-alt';
import { neverSay } from './never-say';
import { noWayIn } from './no-way-in';
import { nobodySpeaks } from './nobody-speaks';
import { notYetPublic } from './not-yet-public';
import { nothingToLookAt } from './nothing-to-look-at';
import { nothingToShare } from './nothing-to-share';
import { nowAvailable } from './now-available';
import { obscene } from './obscene';
import { officialTone } from './official-tone';
import { orderAndLink } from './order-and-link';
import { orderToBuy } from './order-to-buy';
import { ourPeople } from './our-people';
import { outOfCharacter } from './out-of-character';
import { ownProfileLink } from './own-profile-link';
import { ownWork } from './own-work';
import { ownWrong } from './own-wrong';
import { partnership } from './partnership';
import { passedOn } from './passed-on';
import { pastRhythm } from './past-rhythm';
import { pastTheFold } from './past-the-fold';
import { paymentNumber } from './payment-number';
import { pitchToComplaint } from './pitch-to-complaint';
import { plannedElsewhere } from './planned-elsewhere';
import { pointsAway } from './points-away';
import { pressRelease } from './press-release';
import { priceTag } from './price-tag';
import { privateData } from './private-data';
import { rawMarkup } from './raw-markup';
import { reactionBegging } from './reaction-begging';
import { readOut } from './read-out';
import { replyIgnores } from './reply-ignores';
import { secret } from './secret';
import { selfPlug } from './self-plug';
import { selfPraise } from './self-praise';
import { sentAway } from './sent-away';
import { servicePitch } from './service-pitch';
import { shaming } from './shaming';
import { shopTags } from './shop-tags';
import { shortLink } from './short-link';
import { shouting } from './shouting';
import { slur } from './slur';
import { softSell } from './soft-sell';
import { stagedVulnerability } from './staged-vulnerability';
import { stereotype } from './stereotype';
import { styledLetters } from './styled-letters';
import { superlative } from './superlative';
import { swearingAt } from './swearing-at';
import { tackedOnQuestion } from './tacked-on-question';
import { testimonial } from './testimonial';
import { thirdOffer } from './third-offer';
import { tillLink } from './till-link';
import { toEveryone } from './to-everyone';
import { toldInConfidence } from './told-in-confidence';
import { tooLong } from './too-long';
import { toolSignature } from './tool-signature';
import { topicAway } from './topic-away';
import { topicShift } from './topic-shift';
import { trendJacking } from './trend-jacking';
import { turnOff } from './turn-off';
import { unanswerableQuestion } from './unanswerable-question';
import { unearnedVirtue } from './unearned-virtue';
import { unexplainedLink } from './unexplained-link';
import { urgency } from './urgency';
import { violentWish } from './violent-wish';
import { wholeGroup } from './whole-group';

export const rules: readonly Rule[] = [
  announcement,
  pressRelease,
  brochure,
  officialTone,
  corporateWords,
  toEveryone,
  eventPush,
  formulaReply,
  partnership,
  ourPeople,
  award,
  milestone,
  selfPraise,
  ownWork,
  aboutUs,
  addsUpToNotice,
  addsUpToUs,
  humbleBrag,
  stagedVulnerability,
  dramaLines,
  inventedDialogue,
  forcedSlang,
  unearnedVirtue,
  borrowedGrief,
  trendJacking,
  againstProfile,
  replyIgnores,
  sentAway,
  pitchToComplaint,
  cannedApology,
  brushOff,
  noWayIn,
  tackedOnQuestion,
  unanswerableQuestion,
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
  orderAndLink,
  tillLink,
  shopTags,
  coinCall,
  nowAvailable,
  servicePitch,
  softSell,
  addsUpToOffer,
  reactionBegging,
  followTrade,
  entryBegging,
  curiosityGap,
  massTagging,
  addsUpToBait,
  shouting,
  exclamationStack,
  superlative,
  urgency,
  emojiRow,
  bareLink,
  passedOn,
  headlineLink,
  pointsAway,
  manyLinks,
  shortLink,
  brokenLink,
  deadLinkHere,
  ownProfileLink,
  unexplainedLink,
  bareHeadline,
  nobodySpeaks,
  readOut,
  emptyOpening,
  pastTheFold,
  manyCalls,
  manyTopics,
  topicShift,
  neverSay,
  turnOff,
  outOfCharacter,
  tooLong,
  addsNothing,
  loudTitle,
  topicAway,
  plannedElsewhere,
  againstHouseRules,
  secret,
  paymentNumber,
  insult,
  slur,
  swearingAt,
  wholeGroup,
  shaming,
  violentWish,
  privateData,
  notYetPublic,
  toldInConfidence,
  ownWrong,
  accusation,
  grimJoke,
  obscene,
  looksRemark,
  manyHashtags,
  hashtagPlace,
  rawMarkup,
  foreignIdiom,
  nothingToLookAt,
  missingAlt,
  hiddenAd,
  toolSignature,
  stereotype,
  jargon,
  hardToRead,
  styledLetters,
  hashtagCase,
  asciiArt,
  nothingToShare,
  thirdOffer,
  pastRhythm,
];
