import type { WordList } from '../../pack';

export const tackedOnQuestion: WordList = {
  source: 'Questions that fit under any post, as growth guides recommend them; ours.',
  phrases: `
    ^ [any|your|] thoughts [on this|anyone|] $
    ^ what are your thoughts [on this|] $
    ^ [so|and|but|] what do [you|y'all|you all|you guys] think [about this|about that|of this|of it|] $
    ^ what's your [take|opinion|view] [on this|] $
    ^ [do you|would you|you|] [agree|disagree] [or disagree|with this|or not|] $
    ^ [am i|are we|right or wrong|true or false|yes or no|right|wrong|correct|no|yes|or is it just me|is it just me] [right|wrong|the only one|alone|] $
    ^ who [else|can relate|is with me|agrees|feels the same|else agrees|wants this|else can relate] $
    ^ who's [with me|with us|in|ready|excited] $
    ^ [sound|sounds] familiar $
    ^ [can you relate|can anyone relate|does this resonate|does this resonate with you|do you relate|relatable|make sense|makes sense|does that make sense|thoughts and comments|comments|opinions|feedback|questions|ideas] $
    ^ how about you $
    ^ [what about|and] you $
    ^ are you [with me|with us|in|ready|excited] $
    ^ what would you [do|add|say] $
    ^ [let me|let us] know [what you think|your thoughts|in the comments|below|in the comments below] $
    ^ [share|drop|leave|tell us|tell me] [your|] [thoughts|opinion|opinions|comments|views] [below|in the comments|in the comments below|] $
    ^ [anyone else|anybody else|just me|only me|is it just me|who's with me] $
    ^ what [say you|are we missing|would you add|did we miss|am i missing] $
  `,
};

export const unanswerableQuestion: WordList = {
  source: 'Questions that want no answer: hooks of adverts and of posts; ours.',
  phrases: `
    who [doesn't|does not|wouldn't|would not|can't|can] [love|want|like|enjoy|need|resist|say no]
    [what's|what is] not to [love|like]
    what are you waiting for
    what more [could|can|do] you [want|need|ask]
    what could be [better|nicer|easier|more]
    why wait
    [why|how] [not|about] [treat|try|give|let|make|start|join]
    ^ [are you|] ready [to|for] [take|transform|make|save|get|boost|change|upgrade|unlock|grow|elevate|the next|your|a new|some]
    ^ [are you|] [tired of|sick of|fed up with|struggling with|struggling to|dreaming of|looking to|searching for|in need of|worried about|thinking about]
    ^ [are you|] looking for [a|an|your|some|something|ways|the perfect|the best|the right|the ideal]
    ^ [do you|] [want|need|wish] [to|a|an|more|your|some|help|help with|fresh|better] <word>
    ^ [isn't it|ain't it] [time|about time] [you|we|to|for]
    ^ [wouldn't|would] [it be|you] [nice|great|like|love|love to|like to]
    ^ what if [i|we] [told|said]
    ^ guess what
    ^ [ever|have you ever] [wondered|wished|dreamed|felt like|thought]
    ^ did you know
    ^ [how|isn't|aren't] [cool|amazing|great|beautiful|awesome|lovely|cute|adorable] [is|are] [this|that|these|it]
    ^ isn't [this|that|it|she|he] [cool|amazing|great|beautiful|awesome|lovely|cute|adorable|wonderful]
    ^ can you [believe|imagine|feel]
    how [amazing|awesome|great|cool] is [that|this]
  `,
};

export const noWayIn: WordList = {
  source: 'Words by which a post argues or calls for a talk; ours.',
  phrases: `
    [we|let's|it's time to|time to|we need to|let us] [need to|] [talk about|discuss|debate]
    [join|start|open|continue|let's have] [the|a|this|our] [conversation|debate|discussion|dialogue]
    [change my mind|prove me wrong|convince me|fight me]
    [i|we] [firmly|strongly|really|truly|honestly|] [believe|argue|maintain|insist] [that|the|every|we]
    ^ in [my|our] [humble|honest|] [opinion|view]
    [we want|i want|we'd love|i'd love|we would love|i would love] to [hear|know] [what|how|from|your|why]
  `,
};

export const noWayInTake: WordList = {
  source: 'Names for an opinion that expects to be disagreed with: an argument where somebody should or must do something; ours.',
  phrases: `
    [unpopular|controversial|honest|strong|hot] [opinion|take|takes]
  `,
};

export const noWayInWeak: WordList = {
  source: 'Weaker signs of an argument, two of which are needed; ours.',
  phrases: `
    [should|ought to|need to|needs to|have to] [be|stop|start|change|end|never|always|not|all|rethink|learn|do]
    must [stop|start|change|end|never|always|not|all|rethink|learn|do]
    [it's|it is] time [to|for|we|that]
    [overrated|underrated|myth|wrong about|the problem with|the truth about|the real reason|the future of]
    [everyone|everybody|people|most people|leaders|nobody] [should|must|needs|thinks|say|says|believes|gets|forgets|keeps]
    [i|we] [think|feel]
  `,
};

export const wayIn: WordList = {
  source: 'Ways in for an answer that need no question mark; ours.',
  phrases: `
    [tell|ask|show|send|write] [us|me]
    ask [her|him|them] [why|how|about|what|where|anything]
    let [us|me] know
    [reply|answer|comment|respond|chime in|weigh in|share] [with|below|your|and|if|here|what|in]
    [i'd|we'd|would] love [to|your|for]
    what's yours
    [curious|wondering|wonder] [what|how|if|whether|why|who]
    [curious|keen|happy|glad] to [hear|know|learn|see] [your|what|how|from|if|whether|why|who|which|where]
    [looking for|need|want|open to|welcome|appreciate] [your|some|any|a|] [advice|tips|ideas|suggestions|recommendations|input|feedback|help|opinions|stories]
    [your turn|correct me|anyone|anybody|prove me wrong|change my mind|convince me|fight me]
  `,
};
