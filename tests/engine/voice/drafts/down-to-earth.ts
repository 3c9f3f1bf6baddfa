import type { TraitDrafts } from './drafts';

/** The thing, the hands, the price, and no fuss; against it, soul, destiny and a vision for a pair of socks. */
export const downToEarth: TraitDrafts = {
  inCharacter: [
    "It's a bag. It holds your shopping, it doesn't rip, and you can chuck it in the wash. What more do you want from a bag?",
    "Before you buy a smart thermostat: put a draught strip under the door. Six quid, ten minutes, done. Then see if you're still cold.",
    'My hands are black, my back hurts, and the old Gazelle is rolling again. Good day.',
    'We’re four people above a chip shop, and when the phone rings one of us picks up. That’s the customer service department.',
    "You won't find a mission statement here. We grow leeks. If they're muddy, rinse them.",
    'Nobody learns Spanish in a week. Half a page with your morning tea, and by Easter you can order lunch and argue about the bill.',
    "The wedding needn't cost a fortune. A field, a long table, somebody's uncle on accordion. We'll bring the pies, you bring chairs.",
    'We tried the fancy ventilated cradle from the trade fair. In the end, the nurses went back to the rolled-up towel. Works every time.',
  ],
  outOfCharacter: [
    'We are not merely a coffee roaster. We are curators of transcendence, weaving the soul of distant mountains into the tapestry of your mornings.',
    'At the dawn of a new era for humanity, our platform reimagines what it means to schedule a meeting.',
    'A chair is a manifesto. It is the eternal dialogue of body and cosmos, distilled into four legs and a vision.',
    'Our mission: nothing less than to elevate human consciousness, one scented candle at a time.',
    'True leadership is born where purpose meets destiny. I realised this at 4 am, gazing upon the Alps, and it has transformed the way I sell insurance.',
    'Step into a universe of exquisite indulgence, where bespoke craftsmanship and timeless luxury converge: our sock collection for the discerning few.',
    'We dream of a world in which every tooth radiates its innermost truth. Join the movement that is redefining the very essence of the smile.',
    'History will remember this day. With the launch of our loyalty scheme we have kindled a flame that shall illuminate generations of shoppers to come.',
  ],
  also: ['plain-spoken', 'funny', 'dry', 'humble', 'warm', 'quick', 'calm'],
};
