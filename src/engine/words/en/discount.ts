import type { WordList } from '../../pack';

export const discount: WordList = {
  source:
    'Money and discount words: log-odds +1.9 of promo posts over conversation in the labelled sets (2026-11); the rest as shop windows, mailings and price tags write them.',
  phrases: `
    [up to|an extra|a|] <percent> [off|discount]
    <percent> [discounts|cheaper|reduction|rebate|markdown|cashback|savings]
    <percent> [student|loyalty|member|staff|launch|early bird] [discount|rate]
    [<number>|ten|fifteen|twenty|thirty|forty|fifty] percent [off|discount|cheaper]
    [up to|] <money> [off|discount|cashback|voucher|gift card|gift certificate|coupon]
    half [price|priced]
    half off
    buy [one|two|<number>], get [one|two|another|the second|<number>]
    bogo
    [two|three|<number>] for the price of [one|two|<number>]
    [save|saves|saving] [up to|an extra|as much as|over|] [<percent>|<money>|big]
    [flash|clearance|closing down|end of season|summer|winter|spring|holiday|black friday|cyber monday|christmas|xmas|easter|weekend|biggest] sale
    [early bird|special|introductory|discounted|reduced|promotional|bargain|sale|unbeatable|rock bottom] [price|prices|pricing|rate|rates|tickets]
    [black friday|cyber monday|boxing day|christmas|xmas|holiday|easter|valentine's|student|launch|exclusive|special|best|hot|hottest|huge|unbeatable|limited time|weekend|promotional|introductory] [deal|deals|offer|offers|discount|discounts|savings]
    [great|amazing|affordable|competitive|lowest|best] [prices|rates|pricing]
    [great|amazing] [deals|offers|savings]
    [tickets|now|copies] [are|] on sale
    on sale [now|today|until|till|through]
    [deal|offer|special|discount|bargain] of the [day|week|month]
    [daily|lunch|dinner|happy hour|today's|tonight's] [deal|deals|special|specials|offer|offers]
    [discounts|savings|offers|deals] [on|for] [all|everything|our|selected|every|members|students]
  `,
};
