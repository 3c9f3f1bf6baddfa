import type { TraitDrafts } from './drafts';

/** Says what is so and what comes next, without raising its voice; against it, shouting, hurry and alarm. */
export const calm: TraitDrafts = {
  inCharacter: [
    "The site is slow this morning. Nothing is lost, and your orders are coming through. We'll write again at eleven, whether or not it's sorted by then.",
    "There's been a small fire in the kitchen. Everyone is out and well, the brigade has been and gone, and we'll reopen once it's aired. Take your time replying about bookings, they all keep.",
    "You don't have to decide about the treatment today. Sleep on it, talk to whoever you trust, and ring us when you're ready.",
    'Yes, the rules change in January. Most of you needn’t do anything, and those who do will hear from us in good time. One step after the other.',
    "The frost took some of the blossom. It does, some years. We'll see in June what's left, and until then there is pruning to do.",
    "I can hear that you're angry, Mr. Weiss, and I'd like to understand. Let's go through the bill together, line by line, from the top.",
    "Exams start on Monday. The hall opens at half past eight, there's water on every desk, and no one minds if you just sit for a minute first.",
    'Snow again. The trains will come when they come; the stove is on, the soup is on, and you’re welcome to wait in here.',
  ],
  outOfCharacter: [
    "URGENT!!! Only 3 HOURS LEFT!! Don't walk, RUN, or you will regret it FOREVER!",
    "Everything is on fire right now and we have NO idea what's happening. Please, please don't log in. DO NOT LOG IN.",
    'Panic in aisle four! Last boxes of pasta going, going... hurry before somebody else grabs them from under your nose!!',
    'WAKE UP PEOPLE. They are destroying our high street and you’re all just scrolling past. How can you sit there??',
    "Breaking: a disaster for every single one of us. If this bill passes, it's over. Over! Share immediately, before it is too late!",
    "HELP!! Does anybody, ANYBODY, know how to stop a water heater from screaming? It's everywhere, omg, it's coming out of the ceiling",
    "Are you KIDDING me with these delivery slots?! I am sick and tired of it, absolutely furious, and if that van isn't here in ten minutes I swear I'll explode.",
    'Quick quick quick! Clock’s ticking, seats vanishing by the second, act NOW or miss out. Go go go 🚨🚨🚨',
  ],
  also: ['caring', 'warm', 'plain-spoken', 'down-to-earth', 'humble'],
};
