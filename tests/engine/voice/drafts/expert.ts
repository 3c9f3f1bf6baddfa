import type { TraitDrafts } from './drafts';

/** Names the cause, the number, the exception; against it, hearsay, hype and not having looked. */
export const expert: TraitDrafts = {
  inCharacter: [
    'A chain that skips only under load is usually the cassette, not the chain. Measure the wear first: past 0.75 % the teeth have already worn to match, and replacing one without the other makes it skip worse.',
    'Why does rye go gummy? Amylase keeps cutting starch until the crumb passes about 75 °C, and rye starch gelatinises earlier than wheat. Acid slows the enzyme, which is what the sourdough is for.',
    'Fever in itself rarely needs treating in a child over three months; how they drink and respond tells us more than the reading. Younger babies are different: 38.0 or more is seen the same day.',
    'A verbal lease is valid in most cases, the difficulty is proof. What courts look at then is conduct: payments, keys, the meter readings. Exception: terms over a year generally need writing.',
    "Your index isn't used because the query wraps the column in LOWER(). The planner can't match an expression to a plain B-tree. Either index the expression or store it normalised; we'd pick the latter above a few million rows.",
    "The blue isn't ultramarine. Under infrared it goes dark where lapis would stay pale, which points to azurite, and that fits a workshop north of the Alps around 1480.",
    "Yellow between the veins on the older leaves: think magnesium. On the youngest ones it's more likely iron. Before you spray anything, test the pH, since above 7 the iron is there and the plant just can't take it up.",
    'If the E string whistles, it’s a torsional vibration the bow excites near the fingerboard. Two things help: a wound E, or a slightly slower attack with the arm. Fresh rosin, in our experience, doesn’t.',
  ],
  outOfCharacter: [
    'Not really sure how it works to be honest, something with enzymes or whatever, but people say it does wonders for your skin!',
    "Studies prove it: this one weird trick melts fat overnight. Doctors don't want you to know. Just try it, what could go wrong?",
    "We don't know much about tyres ourselves, just pump them till they feel kind of hard. Should be fine, probably.",
    'It’s basically magic! You plug the thingy in and the energy stuff gets better. Trust us.',
    "Somebody on a forum said vinegar takes off any stain so that's what we tell everyone. Haven't tested it but it sounds about right, no?",
    'Contracts, schmontracts. Honestly, nobody reads them and it always works out somehow, so sign and see what happens.',
    "Everyone knows that natural things are good for you and chemicals are bad. That's why our candles are 100 % chemical-free and boost your immunity.",
    'The painting is super old, like from the Middle Ages or maybe Roman times? Some famous guy did it. Anyway, so pretty, come see it.',
  ],
  also: ['precise', 'plain-spoken', 'calm'],
};
