import type { TraitDrafts } from './drafts';

/** Sees the setback and the way on from it; against it, it will come to nothing anyway. */
export const optimistic: TraitDrafts = {
  inCharacter: [
    "Half the seedlings drowned. The other half have roots like ropes, and we've learnt where the water goes. Next spring is going to be something.",
    "Day one with the replaced hip: four steps. Mrs. Brandt means to dance in June, and you know what, we've put it in the calendar.",
    "It's pouring, so the tanks will be full by tonight and the kids will have the best puddles in ages. See you out there?",
    'We didn’t get the grant. We did get eleven letters from people who want to help, and with that many hands a roof is only a matter of weekends.',
    "There's light at this end of the bug list: thirty open, down from four hundred, and the hard ones are behind us. We'll get there.",
    "Somebody asked if print is dying. The under-20s were queuing round the block on Saturday with their own zines under their arms. Dying? It's just warming up.",
    "Your first chain break is a good sign: it means you're riding. We'll show you how to fix it, and by autumn you'll be the one who stops at the roadside for others.",
    'Tough year for all of us on Market Street. And yet two new shops have opened, the lamps are back on, and tomorrow’s another chance to say hello to a stranger.',
  ],
  outOfCharacter: [
    "It's not going to get better. Rents go up, people stay at home, and sooner or later we'll close like all the rest.",
    "We've repaired it for now. It will break again, they all do, and then it won't be worth saving.",
    'Another petition. As if anyone up there ever read one. Sign it if you like, nothing will come of it.',
    'Sadly we don’t expect the harvest to recover. The soil’s tired, the summers get worse, and the young ones don’t want to farm anyway.',
    "Don't get your hopes up about the exam results. Most will be disappointed, as usual.",
    "Who still picks up a book? In ten years there won't be a library left in this town, and I doubt that anybody will miss us.",
    "Even if the trial works, it'll come too late for most patients. We see little reason to believe it will be different this time round.",
    'Monday again. Everything costs more, nothing works, and the best one can say about this week is that it’ll be over on Friday.',
  ],
  also: ['warm', 'caring', 'bold', 'humble', 'down-to-earth'],
};
