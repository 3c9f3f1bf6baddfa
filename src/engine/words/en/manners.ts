import type { WordList } from '../../pack';

export const mannerStiff: WordList = {
  source: 'How offices, notices and press desks write when nobody in particular is meant; ours, read against the labelled sets (2026-11).',
  phrases: `
    please be [advised|informed|aware|reminded]
    [kindly|please] [note|refrain|ensure|observe] [that|from|the|all|our]
    [we|it is with] [regret|regrets] [to inform|that]
    [we are|we're|is|are] pleased to [announce|inform|advise|report|present|introduce]
    [dear|our|all] [valued|esteemed] [customer|customers|client|clients|guests|partners|members|patrons]
    ^ dear [customer|customers|sir|sirs|sir or madam|madam|patrons]
    [customers|visitors|guests|patrons|patients|residents|applicants|passengers|members|employees|parents] are [advised|reminded|required|requested|expected|asked] to
    [in accordance with|in compliance with|pursuant to|with respect to|with regards to|in regard to|subsequent to|notwithstanding|hereby|herewith|aforementioned|the undersigned|hereinafter]
    [as per|per] our [policy|policies|terms|guidelines|previous]
    [failure to|non compliance] <word>
    [will|shall] not be [tolerated|accepted|considered|refunded|entertained]
    no exceptions
    [terms|conditions] [and conditions|] apply
    [any|all] [enquiries|inquiries|queries|requests|complaints] [should|must] be
    [we apologise|we apologize|apologies|sorry|apologize|apologise] for any inconvenience [caused|]
    your call is important
    [at|for] your earliest convenience
    do not hesitate to
    do not reply to this
    [we take|takes] [this matter|such matters|all complaints|your feedback] [very|extremely|] seriously
    announced [today|this week] that
    for immediate release
    [we|i] would like to take this opportunity
    management reserves
  `,
};

export const mannerGrave: WordList = {
  source: 'Occasions on which no voice has to be funny; ours.',
  phrases: `
    [died|passed away|condolences|condolence|funeral|grief|grieving|mourn|mourning|killed|victims|tragedy|tragic|cancer|suicide|evacuate|evacuated|recall|casualties|in memory of|rest in peace|our thoughts are with|thoughts and prayers|heartbroken|hospitalized|hospitalised|war|earthquake]
  `,
};
