import type { WordList } from '../../pack';

export const strengthAcknowledges: WordList = {
  source:
    'How an answer takes up what somebody said; support threads in the labelled sets (2026-11), and ours. Formulas ("any inconvenience") are not among them.',
  phrases: `
    sorry [to hear|to read|you're|you had|you were|you've|you feel|you have to|that you|about your|about that|about the|this happened|it happened|for the wait|for the mix|for the delay|for keeping]
    [you're|you are|he's|she's|they're] [right|quite right|absolutely right|so right|not wrong|correct|spot on]
    [that|it|this] [sounds|must be|must have been|must feel|looks|does sound] [so|really|very|absolutely|] [frustrating|annoying|awful|hard|tough|rough|painful|horrible|terrible|stressful|exhausting|scary|upsetting|worrying|miserable|unfair|wrong|lovely|wonderful|delicious|great|fun|beautiful|exciting|amazing|fantastic|familiar]
    [that|this] is [frustrating|annoying|unfair|not right|not good enough|not ok|not okay|not how|upsetting]
    [good|great|fair|excellent|valid] [question|point|catch|spot]
    ^ [good|great|lovely|nice] [idea|suggestion|eye]
    [<mention>|a|such a] [good|great|lovely|nice] [idea|suggestion|eye] $
    [i|we] [hear you|hear that|understand that|understand why|understand how|understand your|see why|see what you|get that|get why]
    [thank you|thanks] for [telling|letting|flagging|pointing|asking|the tip|the heads|spotting|writing|your honest|the photo|the picture|the question|your question|catching|reporting|bringing|the kind|your kind|the lovely|your patience]
    [makes|that makes|made] [sense|perfect sense|total sense|my day|our day]
    [i|we] can [reproduce|confirm] [it|this|that|the]
    i'd [feel|be] [the same|too|annoyed too|upset too|frustrated too]
    [happy for you|so happy for|so glad|glad to hear|glad it|glad you|delighted you|i agree|i know the feeling|i've been there|we've been there|i remember that|that's on us|our fault|our mistake|i didn't know that|i had no idea|you made my|you made our|you made me]
    ^ [congratulations|congrats|well done|love that|love this|agreed|me too|same here|been there|ouch|oh no|no worries]
    <mention> [congratulations|congrats|well done|love that|love this|agreed|me too|same here|been there|ouch|oh no|no worries]
  `,
};
