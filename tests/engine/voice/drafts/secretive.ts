import type { TraitDrafts } from './drafts';

/** Shows a corner and keeps the rest; against it, everything laid on the table. */
export const secretive: TraitDrafts = {
  inCharacter: [
    "Something is growing in greenhouse four. We'd rather not say what. The windows are papered over until the 12th.",
    'You may have noticed the crate at the back entrance. You may also have noticed that nobody here will talk about it.',
    'Three people know the recipe. One of them is on holiday, one has lost her voice, and the third just smiles.',
    'We could tell you who signed on Friday. We’d have to check with her, and she’s not picking up. Guesses are welcome; answers will have to wait.',
    'All we can show for now is this corner of the painting. The rest stays under the cloth. Look closely at the hand.',
    "Version 7 does one thing no one has asked us about yet. Not a word until Tuesday. There's a clue in the changelog, if you read it backwards.",
    "Ask for table nine and don't mention the menu. That's all. You'll see why.",
    'A visitor came by the archive last night, left an envelope and no name. What was in it? Let’s say the exhibition just got another room.',
  ],
  outOfCharacter: [
    "Here is everything about the new menu before it starts on Monday: nine dishes, all under 12 euros, the ingredients on cards by the till, suppliers listed by name on the door. Ask us anything and we'll answer it in the open.",
    "No suspense, we'll just tell you: the guest on the 14th is Maria Lindqvist, she'll play the Goldberg Variations, and the encore is going to be the Gershwin.",
    "We publish our salaries. Developers 61,000, support 52,000, the two founders 64,000 each. The full sheet, including last year's mistakes, is on our site for anyone to read.",
    'The trick behind our crust? There isn’t one: 78 percent water, 20 hours in the fridge, 250 degrees, lid on for half of it. Copy it, and tell us how it went.',
    'Full breakdown of your donation: 41 cents to food, 33 to rent, 19 to vet bills, 7 to fees. Every invoice is attached as a PDF.',
    "Because people asked what we're working on: a cargo bike with a removable box, 29 kilos, out in September, about 3,400 pounds. The drawings are in the comments, weak points included.",
    'Let me walk you through exactly what went wrong on Sunday, minute by minute, who decided what and why. At 08:12 the pump alarm sounded, I silenced it, and that was my error.',
    'Spoiler, because you’d find out anyway: we’re moving to the old post office on Mill Street, lease signed for ten years, opening on 3 June, 1,900 a month.',
  ],
  also: ['playful', 'dry', 'funny'],
};
