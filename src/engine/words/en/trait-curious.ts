import type { WordList } from '../../pack';

export const traitCuriousIn: WordList = {
  source: 'How people ask when they want to know; ours. A question to the reader counts too.',
  phrases: `
    [i|we|i'm|we're|been|always] [wonder|wondered|wondering|curious]
    [tell|show] [us|me] [how|what|why|where|which|who|about|your|more about]
    love to [know|hear|learn|see|understand] [how|what|why|where|which|who|your|about|from you]
    [does|has|did|can] [anyone|anybody|someone] [know|remember|ever|else|tell|here|explain]
    have you ever
    ever [noticed|wondered|tried|seen|asked|heard|been]
    [we|i] [went looking|dug|tried to find out|wanted to know|want to know|had to know]
    trying to [find out|understand|work out|figure out]
    [turns|turned] out
    what if
  `,
};

export const traitCuriousOut: WordList = {
  source: 'Doors shut on a question; ours.',
  phrases: `
    [as|like] [we all|everyone|everybody|you all] [know|knows]
    [needless to say|goes without saying|it's obvious|obviously|end of story|end of discussion|case closed|nothing to discuss|no discussion|not up for debate|no questions asked|it is what it is|that's final]
    [comments|replies] [are|have been|will be|are now|turned] [off|closed|disabled|locked]
    [we|i] [already|] [know|knew] [it all|everything|what you want|what you need|best|better]
    [don't|do not] [ask|question] [us|me|it|why|questions]
    [no|stop asking] questions
    [not|never] interested in [your|other|what|why]
  `,
};
