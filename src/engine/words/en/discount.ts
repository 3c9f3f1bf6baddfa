import type { WordList } from '../../pack';

export const discount: WordList = {
  source:
    'Money and discount words: log-odds +1.9 of promo posts over conversation in the labelled sets (2026-11); the rest as shop windows, mailings and price tags write them.',
  phrases: `
    [up to|an extra|a|] <percent> [off|discount|savings|cheaper|cashback]
    <percent> [student|loyalty|member|staff|launch|early bird] [discount|rate]
    [<number>|ten|twenty|thirty|fifty] percent [off|discount|cheaper]
    [up to|] <money> [off|discount|cashback|voucher|gift card]
    half [price|priced|off]
    [waive|waiving] [the|your|all] [<word>|] [fee|fees|deposit]
    buy [one|two|<number>], get [one|another|the second]
    bogo
    [two|three|<number>] for the price of
    [save|saves|saving] [up to|an extra|over|] [<percent>|<money>|big]
    [flash|clearance|summer|winter|spring|holiday|black friday|christmas|xmas|weekend] sale
    [early bird|special|introductory|discounted|reduced|unbeatable] [price|prices|pricing|rate|rates|tickets]
    [black friday|cyber monday|christmas|xmas|holiday|student|exclusive|special|best|great|huge|limited time|weekend] [deal|deals|offer|offers|discount|discounts|savings]
    [great|affordable|competitive|lowest|best] [prices|rates]
    on sale [now|today|until|till]
    [tickets|now] on sale
    [deal|offer|special] of the [day|week|month]
    [daily|lunch|happy hour|today's|tonight's] [deal|deals|special|specials|offer]
    [discounts|savings|offers|deals] on [all|everything|our|selected]
    [we'll|we will] [give|pay|send] you <money>
    [both|each] [get|pay you] <money>
    <number> for the price of <number>
  `,
};
