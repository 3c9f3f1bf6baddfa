import type { WordList } from '../../pack';

export const strengthGoodHook: WordList = {
  source: 'First sentences that make one read the second: a turn, a confession, a scene, a doubt; ours.',
  phrases: `
    ^ [i|we] [was wrong|were wrong|got it|had it|used to|almost|nearly|never|didn't|ruined|burnt|burned|broke|lost|lied|forgot|quit|failed|threw]
    ^ [nobody|no one|most people|most of us|half of|half the] <word>
    ^ [the|our|my] [first|last|worst|best|oldest|smallest|youngest|hardest|only|biggest] <word>
    ^ [it|this] [took|started|began|smells|rained|snowed] [us|me|with|when|like]
    ^ [<number>|two|three|four|five|seven|ten|forty|fifty] [things|minutes|years|days|people|words|loaves|weeks|hours|times|of|mistakes|questions|letters]
    ^ [a|one] [customer|guest|patient|stranger|reader|kid|boy|girl|woman|man|visitor|neighbour|neighbor|child|student|teacher] <word>
    ^ [what|how|why] [would|do|does|happens|if] [you|your|a|somebody|someone]
    ^ [at|it was|it is] <time>
    ^ [ten years ago|when i was|when we opened|the day]
    ^ [here's what|this is what|what] [nobody|no one|we|i] <word>
    ^ [don't|do not|never] [sign|throw|buy|trust|send|wash|eat|call] <word>
  `,
};
