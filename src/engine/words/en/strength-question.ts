import type { WordList } from '../../pack';

export const strengthQuestion: WordList = {
  source: 'Readers who are asked without a "you"; ours.',
  phrases: `
    [anyone|anybody|someone|somebody|who] [know|knows|have|need|want|use|remember|remembers|else|here|ever|has|got|recognise|recognize|tried]
    [should|shall|could] we [<word>|not]
    [which|what] one
    [does|is|are|has|have|did|was|were|can|could|would|will] [anyone|anybody|someone|somebody|any of you] [<word>|here]
  `,
};

export const strengthQuestionNot: WordList = {
  source: 'Questions that want no answer: sales openers, rhetoric, calls for reactions; ours, read against the labelled sets (2026-11).',
  phrases: `
    ^ [are you|] [looking|ready|tired|struggling|searching|dreaming|thinking|planning] [for|to|of|with|about]
    ^ [want|wanna|need|fancy|craving|interested|love|like|hate|worried|bored|stuck|hungry|feeling|confused|got] [to|a|an|some|in|about|with|more|the|your]
    [do|would] you [want|like|need] [to|a|more|better|some]
    did you know
    [i|he|she|they|we] [said|asked|wondered|thought], [what|why|how|who|where|when|which|do|does|did|is|are|was|can|could|will|would] [<word>|]
    do you know [that|about|the|how|we|you|your|our|what|why|it]
    [have|has] you heard
    have you [heard|seen|met|checked out|read|signed|registered|booked|bought|got your|entered|voted|subscribed] [about|of|our|the|your|up|in|for|yours|this|my|it|yet|to|from]
    [who|what] [doesn't|does not|wouldn't|isn't|could be|else could|else would|more could|better way]
    what are you waiting for
    why [wait|not|pay|settle|bother|risk|should you|choose|us]
    [guess|know] what
    [sound|sounds] [familiar|good|like|interesting|too good]
    [who's|who is|who] [with|in|ready|excited|else|wants|agrees|needs|remembers]
    ^ [agree|thoughts|right|yes or no|true or false|anyone|anybody|really|seriously|wait what|what|why|how|huh|ok|okay] $
    [agree|thoughts|yes or no|true or false|really|seriously|wait what|huh|ok|okay] $
    [is|are|isn't|was|am i|that's|that|all|am] right $
    [how|what] [cool|great|amazing|awesome|cute|about] [is|was|are|that|this]
    [what|who|why] the [hell|fuck|heck]
    [are you|you|u] [kidding|serious|joking|crazy|stupid|dumb|blind|deaf|mad|insane|high]
    [fuck|fucking|hell|shame|stupid|idiot|wtf]
    [don't|aren't|isn't|didn't|haven't|won't|doesn't] [you|it|we|they]
    why [are|would|did|do] you
    ^ [yes|no|right|correct] $
    [yes|no|correct] $
    ^ [is|are|was|do|does|did|can|could|will|would|should] [it|this|that|they|he|she|there|i|we|these|those] 
    [can|could|would|will] you [please|imagine|believe|guess|stop|not|just|help me|give|send|dm|follow|retweet|rt|share|like|vote]
    why [do|does|did|is|are|was] [they|he|she|it|people|this|that|the|my|i|everyone]
  `,
};
