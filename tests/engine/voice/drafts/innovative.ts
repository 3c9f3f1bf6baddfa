import type { TraitDrafts } from './drafts';

/** Turns the question round, tries, shows what is half done; against it, the way it was always done, and the stalest words for the newest thing. */
export const innovative: TraitDrafts = {
  inCharacter: [
    'What if the labels in the gallery were written by visitors? Room 6 starts on Saturday with blank cards and a pencil on a string. We have no idea what will be on the walls by Sunday.',
    'Nobody buys bread at 4 pm, so we stopped asking how to sell it and asked who is hungry then. Turns out: nurses coming off shift. The half-loaf bag has its trial run tonight.',
    'We threw out the settings page. All of it. You now type what you want changed and the app shows you the switch; version zero is up, it breaks in odd places, come and poke it.',
    'Imagine a carrot box that knows what you cooked last week. We’re sketching it on the barn door at the moment: a scale, a cheap camera, a lot of tape. Where would you put the sensor?',
    "A waiting room is a queue with chairs. Could it be a walk instead? From May, patients at our eye clinic get a buzzer and a garden, and we'll measure whether the hour feels shorter.",
    'Contracts are written for judges. We have begun drawing them as maps, one path per "if", and two clients have already found clauses which three lawyers had missed. Next experiment: leases.',
    "Instead of marking the mistakes, our Year 8 marks the best wrong answer. There isn't a textbook for that, so the pupils are making one up as they go.",
    'A shoe with its left half knitted and its right half grown from mushroom. Ugly? For now. It’s prototype nineteen, and it’s the first one that bends where a foot bends.',
  ],
  outOfCharacter: [
    'We bake the way my grandfather baked and his father before him. Nothing has changed since 1911 and, as long as I hold the keys, nothing will.',
    "Our approach is simple: stick to what is tried and tested. Fashions come and go, and we've seen no reason to bother with them.",
    'Cutting-edge, next-generation, state-of-the-art: our solutions take your business to the next level. Contact us today to unlock your potential.',
    'As every year, the winter fair takes place on the usual weekend, in the usual hall, with the programme you know. Why fix what isn’t broken?',
    "A customer asked whether we'd consider taking bookings over the web. We have always used the book on the counter, and the book on the counter it stays.",
    'Best practice exists for a reason. We follow the industry standard to the letter, and recommend that our clients do likewise rather than experiment.',
    'Happy Monday! New week, new opportunities. Remember: teamwork makes the dream work, and success is a journey, not a destination.',
    'There’s only one right way to sharpen a chisel, and it was settled long before any of us were born. The old masters knew. Leave it be.',
  ],
  also: ['curious', 'bold', 'rebellious', 'playful'],
};
