import type { Fact, Pitch, Task } from './drill';

/** Drills made of the profile's own words; `{words}` stands for these. */

/** Carries a word that the brand never says. */
export const ownWord: Pitch = {
  id: 'word',
  text: 'The sign painter came by today and asked what should stand on our window. We thought about it over a coffee and told him: {words}. He only laughed.',
  finds: ['never-say'],
  sample:
    'The sign painter came by today and asked what should stand on our window. We thought about it over a coffee and told him: our name, and when we are in. What would you write there?',
};

/** Carries what puts the brand's people off. */
export const ownTurnOff: Pitch = {
  id: 'turn-off',
  text: 'Somebody said at lunch that what is missing here is {words}. So there will be more of that from now on, twice a week at least. Ines has made a list.',
  finds: ['turn-off'],
  sample: 'Somebody said at lunch that we should ask you, and not each other. So: what would you like to read here, once a week?',
};

/** Says what people get from the brand, in the way that makes nobody listen. */
export const ownPromise: Task = {
  id: 'promise',
  text: 'We are proud to announce that {name} is the leading provider in its field! Our unwavering commitment to you: {words}. Contact us today!',
  facts: [],
  sample: 'A neighbour asked me yesterday what you get from us, in one sentence. I said: {words}. What would you have liked to hear?',
};

/** Shorter words are in every sentence. */
const LETTERS = 4;

/** @param promise what the profile says people get @returns one word of it is enough, or the writer would have to copy it */
export function promised(promise: string): Fact {
  const words = promise.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= LETTERS);
  return { name: promise, any: words.length > 0 ? words : [promise] };
}
