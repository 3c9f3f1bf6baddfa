import type { TraitDrafts } from './drafts';

/** Sees how the other one is and makes it lighter; against it, not our problem. */
export const caring: TraitDrafts = {
  inCharacter: [
    "If Sunday is a hard day for you this year, you don't have to explain it to us. The side door is open from two, and someone will be there to sit with you.",
    "It's going to hit 36 tomorrow. Have you got a neighbour over seventy? Knock, bring water, stay five minutes. And drink some yourself.",
    "Tax letters arriving this week tend to frighten people. Please don't lie awake over yours: bring it in, unopened if need be, and we'll read it with you.",
    'Sam, before we talk about the bike: are you all right? Forget the invoice for now. Get the shoulder looked at.',
    "New parents: you're doing better than you think. Ring the ward at any hour, yes, at three in the morning too, and yes, about that.",
    "We've taken the nuts out of the whole Thursday batch, because little Jonas asked if he could have one like the others. Anything your child can't eat? Tell us, we'll see what we can bake.",
    "Some of you wrote that the update gave you headaches. Thank you for saying so. We've put the flicker back under a switch; go easy on your eyes, and let us know if it still bothers you.",
    'Leaving the late shift alone? Our driver waits until you’re inside with the light on. It takes a moment, and we’d rather be late.',
  ],
  outOfCharacter: [
    "If you missed the deadline, that's on you. We sent the letter. Not our problem.",
    "Whining about the price won't change it. Don't like it? Shop elsewhere.",
    "Some people felt unwell after the tasting. That happens. They should've eaten beforehand, and we won't be refunding anyone.",
    'We’re not responsible for what happens once you leave the premises. How you get home at night is your own business.',
    'Honestly, if the software gives you a headache, take an aspirin and get on with it. We have bigger things to worry about.',
    'Losing an animal is sad and all, but the invoice is still due in 14 days. Reminders will follow automatically.',
    "Children who can't keep up had better look for another school. We can't slow the entire class down for one or two.",
    'Yes, we heard about the layoffs at the plant. Life’s tough. Anyway, our summer sale starts today!',
  ],
  also: ['warm', 'calm', 'plain-spoken', 'down-to-earth', 'humble'],
};
