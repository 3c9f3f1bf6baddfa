import type { TraitDrafts } from './drafts';

/** Gives the credit away, and knows what it does not know; against it, boasting, also the kind dressed as thanks. */
export const humble: TraitDrafts = {
  inCharacter: [
    "The recipe is Ines's, the oven is the baker's next door, and the idea came from a customer. We just stirred.",
    'We got this wrong, and three of you told us so back in May. We should have listened then. What else are we missing?',
    'Still a long way from where we want to be with the captions. If you read by ear rather than by eye, you know far more about this than we do: would you tell us where it fails?',
    'People keep congratulating us for the wing. It was the night nurses who drew it, on the back of a rota.',
    "After eleven years at the wheel I can finally throw a bowl that doesn't wobble much. Mr. Tanaka's, on the shelf behind, is how it ought to look.",
    "Honest answer, Priya: I don't know. Our accountant might, or her old professor. Give me till Wednesday to ask someone cleverer.",
    "We came second, and rightly. Go and try the winning cider from Ashdown, then come and tell us what theirs has that ours hasn't.",
    'One client, one small case, and a judge who did most of the thinking. That’s really all there is to our week in the papers.',
  ],
  outOfCharacter: [
    "Once again we've proved why we're the undisputed number one in the region. Nobody comes close, and everybody knows it.",
    "Award-winning. World-class. Unrivalled. There's us, and then there's everyone else trying to catch up.",
    "I built a seven-figure agency before I turned 25. Here's what you're doing wrong.",
    'So honoured to be named among the top 100 visionaries of our time. Recognition like this is rare, but then so is what we do.',
    "We don't make mistakes. In thirty years not a single client has been less than delighted, which tells you all you need to know about our brilliance.",
    "The finest bread in the country? The critics say so, the mayor says so, and frankly we've never doubted it for a second.",
    "Our competitors copy us because they can't think for themselves. Being the pioneers everyone looks up to is a burden we carry gladly.",
    'Sold out in nine minutes, flat! That’s what happens when you’re simply better than the rest. You’re welcome.',
  ],
  also: ['warm', 'curious', 'plain-spoken', 'down-to-earth', 'caring', 'calm', 'dry'],
};
