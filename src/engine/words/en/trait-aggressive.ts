import type { WordList } from '../../pack';

export const traitAggressiveIn: WordList = {
  source: 'How people go for somebody in public: orders, blame, contempt for the thing; ours.',
  phrases: `
    [shame on|shameful|disgrace|disgraceful|garbage|rubbish|pathetic|rip off|scam|con|fraud|nonsense|bullshit|crap|greed|greedy|lies|lying|liar|liars|cowards|cowardly|spineless|excuses|excuse|joke|insult|insulting|outrage|scandal|lazy|cheap]
    ^ [stop|drop|ditch|beat|bring|try|answer|prove|do|watch|name|read|go|walk|tell|show] [buying|paying|lying|it|them|us|your|the|that|and|out|a|calling]
    ^ wrong
    ^ [enough|seriously|really|please]
    [what|who] [exactly|the hell] [are|do] you
    [we're|we are|i'm] coming for
    [we'll|we will|i'll] [see you in|take|fight|remember]
    [do|done] your [homework|job]
    your [letter|letters|move|notices|problem]
    [last|every] one of you
    [don't|never] [lie|come|insult|bother|even|waste|try|send us]
    [how dare|bring it|game on|come and get|answer us|get out|back off|out of the way]
    [sick|tired|fed up|done] [and tired|] [of|with]
    [kill|kills|killed|killing|bleed|rob|robs|robbed|robbing|cheat|cheats|cheated|steal|steals|stole|rotten|rot|dead|crush|smash|destroy|fight|war|burn|poison]
    [worst|weakest|worse than|not good enough|waste of]
    [you|they] know it
    [competitor's|competitors]
    [and|then] [cancel|leave|switch|complain]
    not going to be [polite|nice|quiet] about
    [is|are] [theft|robbery|extortion|blackmail|exploitation|cruelty|vandalism|sabotage|daylight robbery|thieves|parasites|bullies|crooks]
    [has to|have to|must|needs to|will] [stop|end|go] [now|today|]
    belongs in [court|jail|prison|the bin|a museum]
    [done|finished|through] [being|with being|playing|asking|waiting]
    [get|take|keep] [it|them|your <word>|your hands] [off|away|out]
    [should|ought to] be [made to|forced to|ashamed|sacked|fired|jailed|locked up|sued]
    [whoever|who] [came up with|invented|signed|thought of|approved]
    [you|they] [dumped|lied|poisoned|ruined|wrecked|dodged|cheated|trashed|emptied|fired|sacked|blocked|hid|raised|promised]
    or [we|i] [will|do|fix|take|come|go]
    [hands off|to hell with|screw|pay up|shut it|cut the|knock it off|not one more|no more of|this ends|time's up]
    [we|we've|i've] [got|have|kept] [the|your|all the] [receipts|number plate|names|photos|emails|proof|evidence|video]
    ^ [resign|apologise|apologize|explain|refund|admit|pull|shut|quit]
  `,
};

export const traitAggressiveOut: WordList = {
  source: 'How people give way, soothe and ask leave; ours.',
  phrases: `
    [so|very] sorry [to|for|about]
    ^ sorry to [bother|trouble|disturb]
    no [pressure|rush] [at all|]
    [if|when|whenever] [it's no|convenient|it suits|you have a moment|you happen|you'd be|you don't mind|possible]
    too much trouble
    [would|we'd] [be|] ever so grateful
    [we|i] [do|] hope [it's|this is] [not|<word>]
    [may well|could] be [mistaken|wrong]
    [hate|don't want] to [step on|argue|offend|intrude]
    you're quite right
    [both|all] sides
    [meet in the middle|common ground|compromise|no offense|with respect|humbly|gently|gentle|politely|kindly]
    [sees|see] this differently
    [perfectly|totally] fine
    take [it|that|this] to heart
    [admire|admired] [their|your]
    one of many
    lovely people
    our friends at
    [please do|suits you] [go|]
    [perhaps|maybe|could we|may we|would you mind|would you be]
    leave the [floor|field] to
    forgive us
    [a bother|most thankful|so thankful|at a moment that|if you feel|feel free|not at all]
    unfair to
    only one of [them|many]
    [we|i|we'd like to|we would like to] [sincerely|deeply|] [apologise|apologize|regret]
    [caused|cause|causing|any|given] [any|] [offence|offense|upset|trouble|inconvenience|misunderstanding]
    [more careful|do better|know better] [in future|in the future|next time|from now on]
    [stay|remain|all be|still be|part as] [friends|friendly|polite|on good terms]
    [everyone|everybody|both|all] can [live|agree|be happy] with
    with [the greatest|all due|great|due|the utmost] respect
    [would|we'd|we would] [humbly|kindly|gently|very much|] [suggest|ask|appreciate|welcome|like to ask]
    [a second|another] look
    [we|i] [fully|quite|completely|do|] [understand|appreciate|respect] [the|your|their|that|why] [position|decision|view|side|council's|<word>]
    [grateful|thankful|thank you|thanks] for [the|your|their|any|this] [dialogue|patience|understanding|talk|openness|time|reply|constructive|consideration]
    kindly ask
    [no hard feelings|olive branch|everybody makes mistakes|everyone makes mistakes]
  `,
};

export const traitAggressiveHint: WordList = {
  source: 'Blame and orders that come before a fight; ours.',
  phrases: `
    ^ [delete|cancel|boycott|return|switch|demand|fire]
    [they|you] [sold|stole|knew|broke|took|ruined|charge|charged]
    [is|are|was] a [bluff|disgrace|fraud|scam|joke|lie]
    [judge|court|lawyer|lawyers|sue|fine|fines|liar|bluff|coward|threat|threats]
  `,
};
