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

export const traitCalmOut: WordList = {
  source: 'Alarm and hurry; shop windows and breaking-news accounts in the labelled sets (2026-11).',
  phrases: `
    ^ hurry
    hurry [up|while|before]
    ^ [urgent|breaking|alert|warning|attention|emergency]
    [right now|asap|immediately] $
    [i can't even|omg|oh my god|oh my gosh|freaking out|losing my mind|losing our minds|going crazy|insane|unbelievable|outrageous|disgusting]
  `,
};
