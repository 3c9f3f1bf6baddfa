import type { WordList } from '../../pack';

export const strengthAcknowledges: WordList = {
  source:
    'How an answer takes up what somebody said; support threads in the labelled sets (2026-11), and ours. Formulas ("any inconvenience") are not among them.',
  phrases: `
    sorry [to hear|to read|you|you're|you had|that you|about your|about that|about the|this happened|it happened|for the wait|for the mix|for the delay|for keeping]
    [you're|you are|he's|she's|they're] [right|quite right|absolutely right|so right|not wrong|correct|spot on]
    [that|it] [sounds|must be|must have been|looks|does sound] [so|really|very|<word>|]
    [that|this|it] is [frustrating|annoying|unfair|not right|not good enough|not ok|not okay|not how|upsetting]
    [good|great|fair|excellent|valid] [question|point|idea|catch|suggestion|eye|spot]
    [i|we] [hear you|hear that|understand that|understand why|understand how|understand your|see why|see what you|get that|get why]
    [thank you|thanks] for [telling|letting|flagging|pointing|asking|the tip|the heads|spotting|writing|your honest|the photo|the picture|the question|your question|catching|reporting|bringing|the kind|your kind|the lovely|your patience]
    [makes|that makes|made] [sense|perfect sense|total sense|my day|our day]
    i'd [feel|be] [the same|too|annoyed too|upset too|frustrated too]
    [congratulations|congrats|well done|happy for you|so happy for|so glad|glad to hear|glad it|glad you|delighted you|love that|love this|i agree|agreed|me too|same here|i know the feeling|been there|i remember that|ouch|oh no|that's on us|our fault|our mistake|i didn't know that|i had no idea|no worries|you made]
  `,
};
