import type { WordList } from '../../pack';

export const strengthHumility: WordList = {
  source: 'Mistakes owned, limits admitted; ours. "Humbled and honoured" is not among them.',
  phrases: `
    [we|i] [were|was] [so|completely|totally|plainly|simply|just|] wrong
    [we|i] [got|had] [it|that|this|this one|the <word>] [completely|badly|all|] [wrong|backwards]
    [we|i] [messed|screwed|slipped] up
    [we|i] [made|make] [a|an|some|many|plenty of] [mistake|mistakes|error|errors]
    [our|my] [mistake|fault|apologies]
    [our|my] [error|bad|oversight] $
    my bad [i|we|sorry|for|about|on]
    [that's|that is|that was|this is|this was|which is|which was] [on us|on me|our fault|my fault|our mistake|my mistake]
    [we|i] [should have|should've] [asked|listened|checked|told|known|called|noticed|tested]
    [we|i] [don't|do not] know [yet|everything|the answer]
    [we're|i'm|we are|i am] still [learning|figuring|working it out|new|beginners]
    [we're|i'm|we are|i am] [no|not|hardly] [expert|experts|an expert|perfect|saints|there yet|sure yet|good at]
    [sorry|apologies] to [everyone|everybody|all|anyone|those|whoever] [of you|] who [queued|waited|came|had|missed|rang|called|got|turned|stood|tried]
    [our|my] [<word>|] [trial|experiment|study|test|plan|idea|attempt|bid|launch|first try|first attempt|first version] [failed|flopped|did not work|didn't work]
    [tell|show] us [if|where|what] we [are|got|missed|were]
    [correct|forgive] [us|me] if
    [i|we] [stand corrected|take it back|learned the hard way|learnt the hard way|changed my mind|changed our minds|failed|underestimated|overlooked]
    [i|we] missed that $
    [took|taken] [us|me] [too long|far too long|three tries|two tries|four tries|five tries|ten tries|<number> tries] 
    [it's|it is|it was|that was|this was|but] [still|just|simply|] not good enough
    [not|isn't|wasn't] [our|my] [idea|invention]
    [better|smarter] people than [us|me]
  `,
};
