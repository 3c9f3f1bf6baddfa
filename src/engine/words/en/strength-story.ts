import type { WordList } from '../../pack';

export const strengthStoryTurn: WordList = {
  source: 'Where a told story turns; ours.',
  phrases: `
    [one|the next|that] [day|morning|night|evening|afternoon]
    [and then|then one|but then|until one|until the|until she|until he|until i|until we|until a]
    [turned out|turns out|in the end|eventually|suddenly|to this day|ever since|from then on|from that day|that was when|that's when|that night|the first time]
    ^ [then|so] [i|we|she|he|they|a|the|one] <word>
    it [started|began] with
    ^ [finally|at last]
    [came back|never came|was gone|was still there|didn't come]
  `,
};

export const strengthStory: WordList = {
  source: 'Hinges of a told story: when it began, what turned, how it ended; ours.',
  phrases: `
    [one|the next|the other|that] [day|morning|night|evening|afternoon|week|summer|winter|year]
    [when|since] [i|we|he|she] [was|were|first|started|opened|began|moved|got|turned|met|came|left|took over|found]
    [<number>|two|three|five|ten|twenty|few|many|several] [years|months|weeks|days] [ago|later|earlier]
    [it|this|all] [started|began] [with|when|in|as|because]
    [and then|then one|then she|then he|then they|then i|then we|then it|then the|until|so i|so we|so she|so he|but then|instead]
    [turned out|turns out|it turned|in the end|at last|finally|eventually|suddenly|to this day|ever since|from then on|from that day|that was when|that's when|that is when|that night|the first time|the last time|never forget|looking back|back then|once upon|the story of]
    [she|he|they] [said|asked|told|looked|smiled|came back|never|always|had|was]
    [i|we] [thought|learned|learnt|realised|realized|remember|promised|decided|couldn't|had never|had no idea|almost|nearly]
  `,
};
