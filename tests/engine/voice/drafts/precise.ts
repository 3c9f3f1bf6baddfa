import type { TraitDrafts } from './drafts';

/** The number, its unit, and where it stops being true; against it, more or less, somewhere, some stuff. */
export const precise: TraitDrafts = {
  inCharacter: [
    'The 18:42 to Leeds left at 18:51, platform 3, because coach C had a jammed door. The one after it runs to time.',
    'Correction to our post of 4 March: the vase is 31.5 cm high, not 35.1, and the mark is on the foot, not the rim.',
    'Bake at 230 °C for 12 minutes, then 190 °C for 28. The core should read 97 °C; if your probe shows less than 95, give it four more.',
    'Version 2.8.1 fixes one fault: exports over 50 MB no longer time out after 30 seconds. Nothing else is touched, and settings from 2.8.0 carry over.',
    'By "local" we mean grown within 40 km of the stall, counted by road. Of the 26 things on the table today, 22 are; the lemons, the rice and both peppers aren\'t.',
    'Two grams, not two teaspoons: a level teaspoon of this yeast weighs 3.1. That is where the bitter taste comes from, Karim.',
    'The month to object runs from the day the notice reached you, not from the date printed on it. Ours was posted on Friday the 7th and came on Monday the 10th, so the last day is 10 April.',
    'We measured 214 saddles. 61 % of the riders sat between 8 and 14 mm too high, the median being 9; the tall ones were no worse than the rest.',
  ],
  outOfCharacter: [
    "We'll be there sometime in the afternoon-ish, or maybe evening, depending on stuff. See you around!",
    'Loads of people came, way more than last year, and pretty much all of them seemed to like most of it.',
    'Just chuck in a bit of flour, some butter, a few eggs or so, and leave it in a hot oven for a while until it looks about done.',
    'Various improvements and several fixes. It should generally work somewhat better now in many cases.',
    "It was built ages ago, by someone from somewhere up north I think, and it's worth quite a lot.",
    'Soon, very soon, something will change with our prices. More or less everything gets a little different, details at some point.',
    "What you asked about, we looked at it and it's kind of a general issue with how these things are. Somebody will do something.",
    'Roughly speaking, our bags are made more sustainably than lots of other bags, give or take, and countless customers tell us so.',
  ],
  also: ['expert', 'plain-spoken', 'calm'],
};
