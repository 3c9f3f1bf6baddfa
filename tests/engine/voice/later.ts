import type { TraitName } from './drafts';

/**
 * Drafts that were written when the words for the traits stood, and that no word was chosen for: what the others give is a fit,
 * what these give is nearer to what a brand will see. To choose words for them would make them worthless.
 */
export const later: Readonly<Record<TraitName, { inCharacter: readonly string[]; outOfCharacter: readonly string[] }>> = {
  funny: {
    inCharacter: [
      'Our diet starts on Monday. Which Monday is none of your business.',
      "The parrot has picked up the ringtone. We've answered it four times today.",
    ],
    outOfCharacter: [
      'The association expresses its gratitude to the distinguished speakers and records the adoption of the statutes.',
      'Members are respectfully reminded that remarks of a personal nature are out of place at the assembly.',
    ],
  },
  innovative: {
    inCharacter: [
      "For one month we'll teach maths outdoors only. If it fails, we'll tell you exactly where.",
      'Could you pay for a haircut with a story? Today we found out. Next week we try poems.',
    ],
    outOfCharacter: [
      "Our method is the one our founder taught, and we don't tamper with it.",
      'State-of-the-art innovation for the digital age: empower your business with our smart solutions.',
    ],
  },
  quick: {
    inCharacter: ['Bus cancelled. Next one 9:40. Sorry.', "Fits? Keep it. Doesn't? Send it back, we pay."],
    outOfCharacter: [
      'Allow me, before I turn to the matter at hand, to say a few words about the long and in many respects remarkable history of this garden, which, as those of you who have been members for some time will know, began with a quarrel.',
      'It goes without saying that there are many aspects to consider here, and in order to do justice to all of them, I would like to proceed in several steps, the first of which concerns the question of what we actually mean by a roll.',
    ],
  },
  secretive: {
    inCharacter: [
      "There's a name on page 40 that isn't in the index. We left it out on purpose.",
      'Tonight, same place. You know the knock.',
    ],
    outOfCharacter: [
      'No secrets here: the sauce is tomatoes, anchovies and one spoon of sugar, boiled for an hour.',
      'All our suppliers, with addresses and prices, are on the wall next to the till.',
    ],
  },
  aggressive: {
    inCharacter: [
      'Stop sending us your glossy nonsense. Pay your drivers first.',
      "This landlord raised the rent four times in two years. Name him. Shame him. Don't sign.",
    ],
    outOfCharacter: [
      "We're terribly sorry for any upset our sign may have caused and have taken it down at once.",
      'Perhaps we could all sit down over a cup of tea and find something that works for everyone?',
    ],
  },
  warm: {
    inCharacter: [
      "Good evening, dear people. We've missed your noise.",
      "Aunt Rosa's knitting circle left us a blanket each. We're wearing them at the till, thank you so much.",
    ],
    outOfCharacter: [
      'Applications submitted after the deadline will be rejected without exception.',
      'You have violated our terms of use. Your access has been suspended.',
    ],
  },
  'plain-spoken': {
    inCharacter: [
      'The pool is cold. The heater broke and the part comes on Tuesday. Bring a hat or wait.',
      "We don't do weddings. We tried it twice and we weren't good at it.",
    ],
    outOfCharacter: [
      'Through agile governance mechanisms we catalyse cross-functional enablement.',
      'Utilisation of the facilities is contingent upon prior authorisation by the administration.',
    ],
  },
  expert: {
    inCharacter: [
      'Mould behind a wardrobe is rarely a leak. Warm air meets a wall below 12 degrees and drops its water there, so move the wardrobe before you call a plumber.',
      "The court can reduce the penalty if it's out of proportion, but only on request, and the burden of proof lies with the tenant.",
    ],
    outOfCharacter: [
      "I'm no expert but I'd just put some oil on it or something, works for everything!",
      "Nobody really knows why it helps, but trust us, it's a miracle.",
    ],
  },
  playful: {
    inCharacter: [
      'Riddle of the day: it has teeth and never bites. Answers to the counter, prize is edible.',
      'The elevator would like to be called Gustav from now on. Please greet him.',
    ],
    outOfCharacter: [
      'Games of any kind are forbidden in the waiting area.',
      'This channel is for official announcements. Off-topic contributions will be deleted.',
    ],
  },
  dry: {
    inCharacter: [
      'The fire drill went well, apart from the fire.',
      "Someone has stolen our sign that said do not steal. We're impressed, in a way.",
    ],
    outOfCharacter: [
      'Yaaay!!! Best day ever!!! We are sooo happy we could cry!!! 🎉🎉🎉',
      'Absolutely stunning, breathtaking, magical evening, thank you thank you thank you!! ❤️❤️❤️',
    ],
  },
  bold: {
    inCharacter: [
      "We don't do vegan options. Everything is vegan. Meat is the option, and we don't have it.",
      "No refunds on opinions: the new library is ugly, and we'll say so at the opening.",
    ],
    outOfCharacter: [
      'We would cautiously suggest that there may be room for improvement, although others may see it differently.',
      "We haven't taken a position and don't intend to, as both sides have good arguments.",
    ],
  },
  humble: {
    inCharacter: [
      'All we did was open the door. The choir did the rest.',
      "I've been wrong about yeast for ten years. A reader from Leeds put me right, and she was kind about it.",
    ],
    outOfCharacter: [
      "We're simply the best in town, and our customers know it.",
      'Proud to be named number one for the fifth year running. Nobody else comes close.',
    ],
  },
  calm: {
    inCharacter: [
      "Yes, the bill looks high. Let's go through it together, there's no hurry.",
      "The storm will pass by noon. Stay in, put the kettle on, we'll ring when the road is clear.",
    ],
    outOfCharacter: [
      'URGENT: this is your LAST CHANCE, act right now!!!',
      "Help!! Everything is broken, I'm freaking out, what do we do?!",
    ],
  },
  curious: {
    inCharacter: [
      'We wonder what your street sounded like before cars. Do you remember? Tell us.',
      'Why does the third step creak only in winter? Any carpenters here?',
    ],
    outOfCharacter: ["As everybody knows, there's only one way to make tea. No discussion.", "We're not interested in how you'd do it."],
  },
  caring: {
    inCharacter: [
      "How is your knee, Tom? Don't carry the crates, we'll bring them round.",
      "It's dark by four now. If you're alone and it weighs on you, come in and sit with us. You needn't buy a thing.",
    ],
    outOfCharacter: [
      'No refunds, no exceptions. You should have read the terms.',
      "If the heat is too much for you, that's your problem, not ours.",
    ],
  },
  rebellious: {
    inCharacter: [
      "We're not supposed to paint the bins. We've painted the bins.",
      "The board told us to keep it short and dull. So here's a forty-page comic about drains.",
    ],
    outOfCharacter: [
      'We follow the rules to the letter, as the authorities require.',
      'Permission has been requested from the competent office, and we shall act in accordance with its instructions.',
    ],
  },
  elegant: {
    inCharacter: [
      'The roses have been cut, the letters answered. What is left of the day is ours.',
      'Gold leaf is thinner than breath. One holds it to the light and, for a moment, holds nothing.',
    ],
    outOfCharacter: ['OMG mega deals!!! Grab em before theyre gone lol', 'ya we messed up big time guys, our bad haha'],
  },
  precise: {
    inCharacter: [
      'The shelf holds 24 kg per metre, tested with 36. Screws: 5 by 60 mm, four per bracket.',
      'On 14 June the tide turns at 11:52; the ford is dry from 10:30 to 13:10.',
    ],
    outOfCharacter: [
      'Prices may vary more or less, depending on various things.',
      "We'll get back to you soon with some more information or so.",
    ],
  },
  optimistic: {
    inCharacter: [
      "Last year three children read to the dog. This year it's eleven, and the dog has started to listen.",
      "It's raining on the opening. Good: we'll see where the roof leaks, and by autumn it won't.",
    ],
    outOfCharacter: [
      "What's the point of voting? They do what they want anyway.",
      'Print is dead, bookshops are doomed, and we might as well close tomorrow.',
    ],
  },
  'down-to-earth': {
    inCharacter: [
      'We sell nails. Long ones, short ones, by weight. Bring a tin.',
      "My dad built this bench out of an old door. It's still standing, and so is he.",
    ],
    outOfCharacter: [
      'Our carpets are a journey to the innermost self.',
      'We believe in a world where every sandwich tells a timeless story of passion and purpose.',
    ],
  },
};
