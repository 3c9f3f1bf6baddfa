import type { WordList } from '../../pack';

export const discountCode: WordList = {
  source: 'How codes and "tell them who sent you" are worded at tills, in mailings and by affiliates; ours.',
  phrases: `
    [use|enter|apply|quote|with] [my|our|this] [code|link]
    [promo|discount|coupon|voucher|referral|affiliate] [code|codes|link|links]
    [use|enter|apply|quote|using|with|] code <word>
    [redeem|clip|print|show|bring] this [coupon|voucher|code|post|ad|tweet|message]
    [say|tell us|tell them|mention|mention that] [that|] you [saw|heard of|read|found|met] [me|us|this|it|them]
    [say|tell them] [that|] [i|we] sent you
    mention [this|my|our] [post|tweet|ad|status|page|message|offer]
    show us this <word>
  `,
};
