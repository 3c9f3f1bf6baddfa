import type { TraitDrafts } from './drafts';

/** Says less than it means, with a straight face; against it, gushing. */
export const dry: TraitDrafts = {
  inCharacter: [
    'The heating has been repaired. Staff have been seen removing their coats.',
    'It rained on the open-air cinema. The film was Waterworld, so nobody noticed for a while.',
    'We asked for feedback on the new logo. We have now received it.',
    'Our meeting about having fewer meetings has been extended to Thursday.',
    "One of the hens has learned to open the gate. We're told this is a good sign in terms of intelligence. Less so in terms of hens.",
    "The printer is working again. We don't know why and have agreed not to look into it.",
    "A client wishes to sue his own brother over a hedge. The hedge is eleven inches high. We've cleared the calendar.",
    'Yes, the 1974 manual says the fitting takes ten minutes. It was a more hopeful time.',
  ],
  outOfCharacter: [
    'OMG you guys!!! 😍😍 We are SO incredibly excited to finally share this with you, literally shaking right now! 🎉✨',
    "Best. Team. EVER! 💪🔥 Words can't describe how proud I am of these absolute superstars, love you all to the moon and back ❤️❤️❤️",
    "We're over the moon to announce our amazing new autumn menu!! It's honestly the most delicious thing you will ever taste, run don't walk 🏃‍♀️🍂",
    'Wow, wow, WOW. What a breathtaking evening! Tears, goosebumps, pure magic ✨ Thank you, thank you, thank you from the bottom of our hearts!',
    'Happy happy Friday, beautiful people! 🌈☀️ Sending you the biggest hugs and all the good vibes for a fabulous weekend!!',
    "I'm still pinching myself: we WON! 🏆😭 Never in a million years did we dream of this, we're screaming, we're dancing, we're crying!!!",
    'Look at these cuties 🐶🥰🥰 Have you seen anything so adorable in your entire life?? My heart is melting, someone adopt them before I take all six home!',
    'Truly humbled and thrilled beyond measure! 🙌 Such an unforgettable, mind-blowing, life-changing conference with the most inspiring souls on this planet 🌍💫',
  ],
  also: ['funny', 'plain-spoken', 'calm', 'quick', 'down-to-earth'],
};
