import type { WordList } from '../../pack';

export const traitElegantIn: WordList = {
  source: 'Turns of a sentence that has been weighed; ours. How long and even the sentences are is counted.',
  phrases: `
    [not|it was not] [the|a] <word>, [that|but]
    [less|more] <word>, [more|less] <word>
    [merely|rather|almost|nearly|perhaps|quietly|slowly|softly|lightly|gently|at last|after all|in the end|in the meantime|as if|as though|one by one|of course|a little|once more|nothing more|nothing else]
    [which is|which was|as it|than it|one that|those who|for those|to those]
    [asks|asked] [for|] [nothing|only|little]
    leave it [with|to]
    [we are told|it seems|they say|need no]
    [belongs|belong] to
    [a|one] single
    [and|but] no <word> $
    [cut|made|worn|told|written|played|poured|folded|chosen|drawn|tied|served|bound|sewn|kept] [once|by hand|for years|slowly|with care|by one|in silence|in the dark]
    [in|after|before|until] [the dark|silence|the last|dusk|dawn|nightfall]
    when you [wake|arrive|leave]
    [a hint|a trace|a touch|a breath|the scent|the colour|the sound|the shape|the weight|the smell|the taste|a whisper|a line] of
    [is|are|was] enough $
  `,
};

export const traitElegantHint: WordList = {
  source: 'Things that a quiet sentence likes to hold: light, weather, cloth, garden, music; ours.',
  phrases: `
    [summer|winter|evening|dawn|silence|light|shadow|shade|linen|silk|candle|autumn|snow|moon|rain|swallow|garden|velvet|patience|grace|whisper|pearl|ivory|marble|blossom|walnut|melody|piano|perfume|poem|verse]
    [lake|window|cello|violin|harp|organ|ink|paper|smoke|oak|stone|wool|silver|glass|candles|curtain|night|dusk|stars|mist|frost|river|sea|shore|rose|roses|lavender|honey|letter|letters|thread|leather|porcelain|copper|birch|cedar|jasmine|lilac|peony|quiet|stillness|undyed|hush]
  `,
};

export const traitElegantOut: WordList = {
  source: 'Slang, crude words and bargain cries; ours. Rows of marks and small letters where a sentence begins count too.',
  phrases: `
    [butt|ass|crap|crappy|shit|damn|suck|sucks|sucked|puke|barf|gross|booze|boozy|hella|shitty|screwed|chucked|stuff your|stuffed]
    [buy buy|grab|grabbing|bargain|bargains|blowout|mega|cheap|cheapest|slashed|steal|clearance|for a fiver|all you can|get your|crazy|insane|massive]
    [folks|ladies|gents|guys|dudes|bro|bruh|fam|peeps|mates|y'all|yall]
    [come and get it|get em]
    [yo|hey hey|boom|woo|woohoo|wooo|whoop|whoo|awesome|juicy|cheesy|yummy|yum|freebie|freebies|giveaway|hot deal|dirt cheap|whopping|banging|whats up]
    <percent> off
    [3|three|2|two|buy one] [for|get] [2|two|1|one]
  `,
};
