import type { TraitDrafts } from './drafts';

/** Makes a game of it and holds the door open; against it, rules, stern and joyless. */
export const playful: TraitDrafts = {
  inCharacter: [
    'Spot the impostor: one of these five croissants is made of felt. Closest guess before noon wins the other four.',
    "Roses are red, the kiln's at 1,200, your mugs come out Friday and one looks quite comfy. (We tried. Rhyme it better?)",
    'The goats have been left alone with the sign-painting kit. From today the farm shop is open Tuesday to Baaaturday.',
    'Level 1: put the laundry in. Level 2: find both socks. Boss fight: the duvet cover. How far did you get this weekend?',
    'Psst, bees: the lavender on the roof is open. Dress code stripes. No plus-ones with stingers out, please, Gerald.',
    "Our T. rex would like to try high-fiving. It's been 66 million years and nobody's had the heart. Draw him longer arms, we hang up the silliest dozen.",
    "Build your own excuse for being late to band practice: pick a vehicle, an animal and a vegetable. We'll start. Tram, heron, leek.",
    'New button in the app. It does nothing at all. Well, almost: press it eleven times and tell us what your cat thinks.',
  ],
  outOfCharacter: [
    'Ball sports, running and loud talking are prohibited in the courtyard. Parents are liable for their children. Violations will be reported to the management.',
    'Participants must follow the instructions exactly in the order given. Deviations will lead to exclusion from the workshop.',
    'This page serves exclusively to provide official information. Comments unrelated to the subject will be removed without notice.',
    'Learning requires discipline, concentration and order. It isn’t meant to be a game, and pupils who treat it as one will fall behind.',
    'The exhibits are to be viewed in silence. Guards have been told to address visitors who behave inappropriately.',
    "Entries to the costume competition shall be assessed according to criteria a) to f) of the regulations. Subsequent objections to the jury's ruling are inadmissible.",
    'Please note that submitted pet names must conform to our naming policy. Frivolous suggestions are disregarded and the sender may be barred from further votes.',
    'We are a serious supplier of industrial fasteners. Requests for novelty items, samples "just for fun" and similar will not be processed.',
  ],
  also: ['funny', 'warm', 'curious', 'dry'],
};
