import type { WordList } from '../../pack';

export const traitCalmIn: WordList = {
  source: 'How people take the hurry out of things; ours. What speaks against it, besides these, is shouting: capitals and rows of marks.',
  phrases: `
    [no|there's no|there is no|without|in no] [rush|hurry|panic|need to hurry|need to rush|pressure|need to worry]
    [take|taking|took] [your|our|my|the|all the] time
    [whenever|when] [you're|you are|it's|it is] ready
    [nothing|not] urgent
    [don't|do not|needn't|no need to] [worry|panic|rush|hurry]
    [one|a] [step|thing|day|loaf|page] at a time
    [all in good|in its own|in your own|at your own|at their own|at its own] [time|pace]
    [take a|deep] [breath|breather|moment]
    [we'll|we will|it'll|it will|things will|that'll] [sort it|sort it out|be fine|be all right|be alright|wait|keep|work out|get there]
    [slowly|quietly|gently|steadily|patiently]
    [here's|here is|this is] what we know [so far|]
    [sit down|sit back|settle in|slow down|slowing down|have a seat|breathe]
    [it|that|this|they|the rest] [can|will] wait
  `,
};

export const traitCalmHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    nothing is lost
    [everyone|everything|all] is [well|fine|out]
    [you|we] [don't|needn't] [have to|] [decide|do anything|answer|act]
    [sleep on it|in good time|step after|step by step|until then|by then|in the meantime]
    [when|if] [you're|you are|it's] [ready|done]
    [we'll|i'll] [write|see|let you know] [again|in|when|what]
    no one minds
    let's [go through|take|see]
    [talk to|ring|call] [whoever|us|me] [you trust|when|if]
    you're welcome to [wait|sit|stay]
    [i can hear|i understand|we understand|we hear you|that makes sense|quiet|quietly|steady|patient|patience|pause|in order]
    just [sit|wait]
    will come [when|for]
    as [always|ever|usual]
    we'll find a way
    [it's|that's] [only|just|probably] [a|the]
    [most likely|for now|below the mark|no worse|under way|no cause|still here|as planned|on time|holding|holds|under control]
    [rest|drink|sleep|wait], [and|drink|then]
    [we have|there are|there is|there will be] [candles|bread|someone|plenty]
    [if|when] you [miss|can't], <word>
    [come by|come back] [on|and]
    [nothing|nobody] has to
    [we'll talk|at home|overnight|not today|no need|good for tomorrow|all the same|either way]
    there's a [room|way]
    [slow|quiet|still|gentle|unhurried|ordinary] [morning|day|evening|week|afternoon|sunday|start|hour|corner|night|pace]
    [now|then|so|and] we wait
    [nothing|nobody|no one] [was|is|has been|got] [lost|hurt|missing|broken|damaged|affected|in danger]
    [is|are|it's|that's|was] [fixed|safe|normal|backed up|fine|all right|in hand|under control|dry]
    [will|would|can] [keep|take a while|pass|settle|melt|find its way]
    [place|time|room|chair] to [sit|rest|wait|think|read|breathe]
    [we've|we have|we] [fed|moved|closed|switched|checked|told|written]
    [isn't|not|aren't|wasn't] [lost|broken|dangerous|serious|urgent|gone]
    a [little|bit] longer
    when [it|the <word>] [lifts|passes|stops|is over|clears|dries|cools]
    there's another [one|boat|bus|train|date]
  `,
};

export const traitCalmOut: WordList = {
  source: 'Alarm and hurry; shop windows and breaking-news accounts in the labelled sets (2026-11).',
  phrases: `
    ^ hurry
    hurry [up|while|before]
    ^ [urgent|breaking|alert|warning|attention|emergency]
    [right now|asap|immediately] $
    [i can't even|omg|oh my god|oh my gosh|freaking out|losing my mind|losing our minds|going crazy|insane|unbelievable|outrageous|disgusting]
    [panic|alarm|emergency|disaster|catastrophe|nightmare|chaos|furious|livid|explode|exploding|screaming|sick and tired|forever|wake up people|on fire|regret it|go go|quick quick|act now|miss out|vanishing|clock's ticking|too late|it's over|immediately]
    [how can you|are you kidding|i swear|please please]
  `,
};
