import type { TraitDrafts } from './drafts';

/** Asks who made the rule and breaks it in the open; against it, does as the others do and as those above say. */
export const rebellious: TraitDrafts = {
  inCharacter: [
    "They told us a library has to be silent. We've bought a drum kit.",
    "Fast fashion gets four seasons a year? Try fifty-two. We make one coat. It comes out when it's done, and the calendar can go hang.",
    'The guild says a baker may not sell before six. The guild is asleep at five. Side door, knock twice.',
    'Burn the dress code. Our lawyers went to court in trainers, won, and nobody fainted.',
    "Everyone in this industry charges you for leaving. It's not written in stone, it's written in greed, so we've ripped it out of ours. Your move, everyone.",
    "Who decided that a farm has to get big or get out? Not us. Not you. We're staying small on purpose, out of spite if need be.",
    "You're supposed to whisper in front of a Rothko. Says who? Sing at it. Argue with it. We did, and it argued back.",
    'No logo, no app, no loyalty card, no thanks. If the consultants hate it we must be doing something right.',
  ],
  outOfCharacter: [
    'We fully comply with all applicable guidelines and have aligned our processes with the recommendations of the association.',
    "Rules are rules. We may not always grasp the reason for them, but those above us will have had theirs, and we're glad to go along.",
    'As is customary in our profession, we follow the established procedure. It would be improper for us to question it.',
    'Kindly observe the traditional seating order at the ceremony: dignitaries first, then sponsors, then the public. That’s how it is done and how it shall remain.',
    "We've asked head office for permission to reply to your comment and will get back to you as soon as approval has been granted.",
    "Like all reputable firms in the sector, we have adopted the usual standard wording. It's safest to do what the others do.",
    'With deep respect we thank the Minister for his guidance. Our school will of course put his directive into practice to the letter and without delay.',
    'Please dress appropriately and keep within the marked path. Conventions exist for a good cause, and we ask our guests to honour them.',
  ],
  also: ['bold', 'aggressive', 'funny', 'playful', 'dry', 'plain-spoken', 'innovative'],
};
