import type { WordList } from '../../pack';

export const strengthGoodHook: WordList = {
  source: 'First sentences that make one read the second: a turn, a confession, a scene, a doubt; ours.',
  phrases: `
    ^ [i|we] [was wrong|were wrong|got it|had it|used to|almost|nearly|ruined|burnt|burned|lost|lied|forgot|quit|failed|threw|broke my|broke it|broke our only|never told|never knew|never thought|never wrote|never asked|never read|never learned|never learnt|never understood|didn't know how|didn't know what|didn't know why|didn't read|didn't believe|didn't want|didn't dare|didn't expect]
    ^ [nobody|no one] [told|knew|came|noticed|believed|asked|saw|heard|wanted|remembers|remembered|dared|knows <word>]
    ^ [most people|most of us|half of|half the] <word>
    ^ [the|our|my] [worst|oldest|smallest|youngest|hardest|strangest] <word>
    ^ [the|our|my] [first|last|best|only|biggest] <word> [i|we|he|she|my|our|that i|that we|anyone|anybody|ever|in our|in this|on our|who|was|had]
    ^ my first <word>
    ^ [it|this] [took|started|began|smells|rained|snowed] [us|me|with|when|like]
    ^ [<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty] [one|two|three|four|five|six|seven|eight|nine|] [things|minutes|years|days|people|words|loaves|weeks|hours|times|mistakes|questions|letters]
    ^ [about|only|over|nearly|almost|some|] [<number>|one|two|three|four|five|six|seven|eight|nine] [of|in|out of] [<number>|two|three|four|five|six|seven|eight|nine|ten|twenty|us|every <number>] <word>
    ^ [a|one] [customer|guest|patient|stranger|reader|kid|boy|girl|woman|man|visitor|neighbour|neighbor|child|student|teacher] <word>
    ^ what [would|if] [you|your|a|somebody|someone]
    ^ what happens [if|when] [you|your|a|somebody|someone]
    ^ it was <time>
    ^ [ten years ago|when i was|when we opened|the day]
    ^ [here's what|this is what|what] [nobody|no one|we|i] <word>
    ^ [don't|do not|never] [sign|throw|buy|trust|send|wash|eat|call] <word>
  `,
};
