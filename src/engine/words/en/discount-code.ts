import type { WordList } from '../../pack';

export const discountCode: WordList = {
  source: 'How codes and "tell them who sent you" are worded at tills, in mailings and by affiliates; ours.',
  phrases: `
    [use|enter|apply|with] [my|our|this] [code|link]
    [promo|discount|coupon|voucher|referral|affiliate] [code|codes|link|links]
    [use|enter|apply|using|with|] code <word>
    [redeem|clip|show|bring] this [coupon|voucher|code|post|ad]
    [say|tell us|tell them|mention] [that|] you [saw|heard of|read|found] [me|us|this|it]
    [say|tell them] [i|we] sent you
    mention this [post|ad|page|offer]
    show us this <word>
  `,
};
