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
    ^ [do you|can you|did you|would you|any idea|any ideas] $
    [we've|i've|we have|i have] [never|always|been|often] [asked|wondered|wondering|wanted to know|understood]
    we [don't|do not|still don't] know $
  `,
};

export const traitCuriousHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [why|how] [so|come|many|long|far|old|often|is it|does it|do they|do we|did they]
    there must be a [reason|story|explanation]
    [more|many|some] questions
    never [asked|wondered] [why|how|what]
    turning [it|that|this] over
    [puzzle|puzzles|baffled|intriguing|fascinated|fascinating|mystery|theory|theories|hunch]
    any [bets|ideas]
    [we'd|i'd|i would] [honestly|really|] [like|love] to [know|hear|see|understand]
    what's yours
    keep [asking|watching]
    we'll look into
    [didn't|don't|doesn't] know [why|how|what|who|where]
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
    nothing [more|further] to [be said|say|add|discuss]
    [further|more] questions
    it just is
    [that's that|case is closed|irrelevant|doesn't matter|does not matter]
    [doesn't|don't|not] [interest|interested in|care how|care what|need to ask|need to know|take suggestions]
    [no one|nobody] [here|] has ever [looked|asked|wondered]
    not our [job|place|business] to [wonder|ask|question]
    no need to [dig|ask|wonder]
    we do [things|it] our way
    the [answers|results|facts] are [in|clear]
    no mystery about it
    all anyone needs to know
    made up our minds
    of no interest
    it has always [worked|been]
    how other <word> do [it|]
    waste of time
    don't want to see
    [you|we|i] [already|all] know [the|what|how|why|this|that] [answer|this|that|it|<word>]
    [seen|heard|done|tried] it all
    nothing [new|left|more] [about|to|in] [learn|see|say|know|discover|<word>]
    [everyone|everybody|we all|anyone] knows [that|this|it|the|how|what]
    the matter is [closed|settled|decided]
    [we|i] [don't|won't|do not] [need|take|want|read|answer] [questions|advice|feedback|input|suggestions|surveys|a survey|your opinion]
    [needs|need] no [explanation|explaining|discussion]
    [no|end of] [discussion|debate]
  `,
};
