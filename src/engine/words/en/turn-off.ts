import type { WordList } from '../../pack';

const source = 'How people name what puts them off, read in the profile, never in a draft; ours.';

export const turnOffSelling: WordList = {
  source,
  phrases: `
    [advertising|advertisement|advertisements|advert|adverts|ads|ad|pitch|pitches|sales talk|salesy|selling|sold to|being sold|pushy|hard sell|promotion|promotions|promo|promos|spam]
  `,
};

export const turnOffDiscounts: WordList = {
  source,
  phrases: `
    [discount|discounts|coupon|coupons|sale|sales|deal|deals|bargains|voucher|vouchers|special offers|offers|codes|discount codes|percent off|cheap]
  `,
};

export const turnOffHurry: WordList = {
  source,
  phrases: `
    [countdown|countdowns|deadline|deadlines|urgency|hurry|time pressure|pressure|scarcity|fomo|limited time|last chance|act now]
  `,
};

export const turnOffJargon: WordList = {
  source,
  phrases: `
    [jargon|buzzword|buzzwords|corporate speak|corporate|corporate language|business speak|press releases|press release|marketing speak|marketing language|management speak|big words]
  `,
};

export const turnOffHype: WordList = {
  source,
  phrases: `
    [hype|exaggeration|superlatives|shouting|capitals|caps|all caps|exclamation marks|exclamation points|loud]
  `,
};

export const turnOffBait: WordList = {
  source,
  phrases: `
    [clickbait|click bait|bait|engagement bait|begging|like begging|giveaways|giveaway|contests|raffles|tag a friend]
  `,
};

export const turnOffBoasting: WordList = {
  source,
  phrases: `
    [boasting|bragging|self praise|self promotion|self congratulation|awards|showing off|humble brag|humble brags|humblebrag|arrogance]
  `,
};

export const turnOffHashtags: WordList = { source, phrases: `[hashtag|hashtags]` };

export const turnOffEmoji: WordList = { source, phrases: `[emoji|emojis|emoticons|smileys]` };

export const turnOffLinks: WordList = { source, phrases: `[link|links|link drops|link dropping]` };

export const profileFiller: WordList = {
  source: 'Words of a profile that would fit any brand, so that finding them in a draft says nothing; ours.',
  phrases: `
    [people|person|persons|everyone|everybody|anyone|someone|somebody|customer|customers|client|clients|user|users|buyer|buyers|audience|market|folks|men|women|adults|others]
    [want|wants|need|needs|like|likes|love|loves|live|lives|live in|care|cares|get|gets|have|know|find|make|makes|give|gives|help|helps|something|things|good|best|great|better|real|high|quality|every|day|time|new|easy|right|way|life|years|much|many|well|also|really|always|never|around|between|near|looking|value|values]
  `,
};
