import type { TraitDrafts } from './drafts';

/** Well-weighed sentences that leave something out; against it, sloppy, crass and loud. */
export const elegant: TraitDrafts = {
  inCharacter: [
    'In the end it was not the storm that silenced the organ, but a moth. She is being restored, pipe by pipe, by people who have time.',
    'A good coat asks for nothing: a brush, a hanger, an hour of air after rain. It repays you by never being noticed.',
    'Tonight the house belongs to Schubert. The doors close at eight, the windows stay open, and the blackbird, we are told, will be in attendance.',
    'We said goodbye to the pear tree this week. It gave shade to four generations of readers, and asked only that they look up now and then.',
    'You wrote that the ring had lost its light. It has merely been worn, which is what it was made for; leave it with us until Thursday.',
    'What remains of a summer? A jar of apricots, a sunburnt spine of a book, the sound of a gate. We have two of the three on the shelf.',
    'Less sugar, more patience. The rest of our new chocolate is silence, and a little salt.',
    'For thirty years Madame Leroy has drawn every letter on our labels by hand. Today she put down her pen, unhurried, in the middle of nothing in particular, and smiled.',
  ],
  outOfCharacter: [
    "lol ok so basically we're open n stuff, come thru if u want, theres snacks",
    "HUGE MEGA BLOWOUT!!! Prices slashed to the bone!! Grab it cheap before it's gone, folks!!!",
    'this new phone case is sick af ngl 🔥 like deadass the best thing we ever made bro',
    'Soooo... yeah. Things got screwed up with the booking thingy and we kinda dropped the ball, whoops. Our bad I guess lol.',
    'Stuff your face for a fiver!! All you can eat ribs, wipe your greasy fingers on the tablecloth, burp as loud as you like 🤣',
    'gonna be honest, that paint job was crap so we chucked it n did it over. looks way better now tho, right??',
    'Buy buy buy! Ladies, get your butt down here, these bags are flying off the shelves like crazy $$$',
    'me after 3 days of inventory: 💀💀 pls send help and like a gallon of coffee cuz im legit dying over here haha',
  ],
  also: ['calm', 'dry', 'warm', 'playful'],
};
