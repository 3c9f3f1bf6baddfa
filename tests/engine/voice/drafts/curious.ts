import type { TraitDrafts } from './drafts';

/** Wonders aloud and wants to hear; against it, the case is closed and nobody needs to ask. */
export const curious: TraitDrafts = {
  inCharacter: [
    "Somebody scratched a tiny ship into the underside of this pew around 1700. Who lies beneath a pew with a knife during a sermon? We keep inventing answers; what's yours?",
    'We always fold the dough four times and have never asked why four. Tomorrow: two, four, six, eight, side by side. Any bets?',
    "How do you find your way around a city you can't see? Three blind guides spent a morning with our map team, and now we've more questions than we came with.",
    'What did your grandmother put on a burn? We’re not asking so as to correct you, we’d honestly like to know where these things come from.',
    'Every bike from Ellis Street comes in with the same worn left pedal. One street, different owners. There must be a reason. Does anyone live there?',
    "A reader writes that the clause makes her think of sailing. I've been turning that over all day. Tell me more, Joanna?",
    "The cows line up in the same order each evening, and it's not age or size. We've begun writing it down. If you study animals: what should we be looking at?",
    'Which word do you use for the end of a loaf? Heel, crust, knobby, bum? And does it change when you cross the river?',
  ],
  outOfCharacter: [
    "There is nothing more to be said on this topic. We've explained how it works, and further questions only waste time.",
    "We know what our customers want, we don't need to ask. Surveys are for companies that haven't understood their market.",
    "Why is the bell always an hour late? It just is. No one here has ever looked into it, and it doesn't matter.",
    'We already know everything there is to know about sourdough. You do it like this, and that’s that.',
    "It's not our job to wonder where the rubbish goes after collection. We take it away; the rest doesn't interest us.",
    "Somebody in the comments brought up a different method from Japan. Irrelevant. We do things our way and don't care how others do it.",
    'The results are clear, the case is closed, and anyone who still says "but what if" hasn\'t paid attention.',
    'Thanks, but we don’t take suggestions. The programme is fixed, the answers are in the brochure, and beyond that there’s no need to dig.',
  ],
  also: ['playful', 'humble', 'warm', 'innovative', 'down-to-earth', 'funny'],
};
