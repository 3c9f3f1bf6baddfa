import type { OwnSet } from './drill';

/** Sentences into which nearly any word fits. */
export const ownEn: OwnSet = {
  word: {
    id: 'word',
    text: 'The sign painter came by today and asked what should stand on our window. We thought about it over a coffee and told him: {words}. He only laughed.',
    finds: ['never-say'],
    sample:
      'The sign painter came by today and asked what should stand on our window. We thought about it over a coffee and told him: our name, and when we are in. What would you write there?',
  },
  turnOff: {
    id: 'turn-off',
    text: 'Somebody said at lunch that what is missing here is {words}. So there will be more of that from now on, twice a week at least. Ines has made a list.',
    finds: ['turn-off'],
    sample: 'Somebody said at lunch that we should ask you, and not each other. So: what would you like to read here, once a week?',
  },
  promise: {
    id: 'promise',
    text: 'We are proud to announce that {name} is the leading provider in its field! Our unwavering commitment to you: {words}. Contact us today!',
    sample: 'A neighbour asked me yesterday what you get from us, in one sentence. I said: {words}. What would you have liked to hear?',
  },
};
