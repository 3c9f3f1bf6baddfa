import type { WordList } from '../../pack';

export const offerTold: WordList = {
  source:
    'How people tell of an offer, a purchase or a fee: read off airline customers, support threads and Reddit comments in the labelled sets (2026-11).',
  phrases: `
    i [just|already|finally|recently|once|] [got|bought|paid|saved|found|used|missed|ordered|booked|subscribed|signed|downloaded|won|entered|joined|tried|took|received|grabbed|clicked|spent|called|emailed]
    i [can't|cannot|cant|couldn't|don't|dont|didn't|didnt|won't|never|wouldn't|haven't]
    i [had|have|need|want|wanted|tried|used|hope] to
    [i've|i was|we were|been] [been|trying|waiting|told|charged|asked|unable|stuck|on hold]
    [i'm|i am|im] [trying|not|stuck|unable|sure|sorry]
    [he|she|they|somebody|someone|people] [got|bought|paid|won|missed|ordered|offered|gave|told|said|says|charged|asked|sent|took|refused|want|wants|keep|think]
    my [mum|mom|mother|dad|father|wife|husband|friend|friends|sister|brother|son|daughter|boss|partner|kids]
    [charged|refused|denied|offered|told|sent|promised|gave|owes|owe|emailed|asked|texted] me
    [wish|so|when|thought|where|why] i
    [refund|refunded|scam|scammed|ripped off|overcharged|false advertising|customer service|cancelled|canceled]
    [they|the shop|the store] [close|closed|are closing|went bust|are shutting]
    [could|want to|wanted to|nearly] [cry|scream]
    my [whole|entire] [<word>|] [plan|dinner|week|personality|budget|paycheck]
    [lucky me|no thanks|no thank you|my foot|hard pass|nice try]
    and still [<money>|<number>|too|not|no|out]
    [said|says|wrote] the <word>
    [at|from] the [supermarket|corner shop|video store|charity shop|thrift store|flea market|market yesterday|garage sale|yard sale]
  `,
};

export const offerAsked: WordList = {
  source: 'How people ask for a price, a place, a date, a code; ours.',
  phrases: `
    [is|are|was|will] [there|it|this|that|these|those|they|the|your|you]
    [do|does|did|don't|doesn't] [you|they|it|this|that|the|anyone|anybody|we|i]
    [can|could|may|should|would|will] [i|you|we|one|someone|anyone|they|it|this]
    [any|anyone|anybody|somebody|someone]
    [how|what|what's|when|where|where's|which|who|why|whose]
    [looking for|recommend|recommendation|recommendations|interested in]
    [price|cost|costs|discount|discounts|code|coupon|deal|deals|trial|tickets]
  `,
};

export const offerWanted: WordList = {
  source: 'How people ask for an offer itself; ours.',
  phrases: `
    [price|prices|cost|costs|how much|voucher|vouchers|gift card|promo|discount|discounts|code|codes|coupon|deal|deals|trial|tickets|offer|offers|for sale|on sale|in stock|available|cheaper]
    [recommend|recommendation|recommendations|looking for|interested in]
    [where|when|how|what|which] [can|do|could|should|would] [i|we|one] [buy|get|order|book|find|sign|register|join|pay]
    [can|could|may] [i|we|one] [buy|get|order|book|sign up|register|join|pay|reserve]
    [do|are|will] you [sell|still|offer|have|open|giving]
  `,
};

export const toldOfOthers: WordList = {
  source: 'A story of family and neighbours, or what somebody else said: no house speaks there; ours.',
  phrases: `
    my [<word>|] [mum|mom|mother|dad|father|wife|husband|sister|brother|son|daughter|kids|kid|aunt|uncle|gran|grandma|grandmother|grandpa|grandfather|nephew|niece|cousin|neighbour|neighbor|neighbours|landlord|flatmate|cat|dog]
    [he|she|they|somebody|someone|guest|customer|sign|van|letter|leaflet] [said|says|wrote|swears|claims]
    [said|asked|wrote] [he|she|my|nobody|nothing]
    [anybody|anyone] here
  `,
};

export const fiction: WordList = {
  source: 'Where crooks and secrets are made up; ours.',
  phrases: `
    [in|of] [the|a|this] [film|movie|play|novel|book|opera|game|dream]
    [film|movie|play|novel|book|opera|story|game] is about
  `,
};
