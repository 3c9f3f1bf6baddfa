import type { Rule } from '../rule';

/** What a machine left in the post. */
export const toolSignature: Rule = {
  id: 'tool-signature',
  category: 'platform-fit',
  principle: 'P25',
  severity: 'consider',
  tries: 2,
  finds: () => true,
  examples: {
    bad: [
      'The rye is back. «Sent from Buffer»',
      'We close at noon today («via Hootsuite»)',
      'Thank you all. «Sent from my iPhone»',
      '3 «people followed me and» nobody left.',
      '«View this email in your browser»\n\nThe rye is back.',
      '«You are receiving this email because» you bought a loaf.',
      '«Lorem ipsum» dolor sit amet, and the rye is back.',
      '«This post was automatically generated» on Sunday.',
    ],
    good: [
      'The sign over the door read “lorem ipsum” for a week, and nobody noticed.',
      'Who still writes “sent from my iPhone” under a letter?',
      'The postcard was sent from my village in 1911.',
      'We came via Hamburg.',
      'I read this email in a browser on the train and missed my stop.',
      'How do I unsubscribe from all of them at once?',
      'The buffer at the end of the line is oak.',
      'Sent from my grandmother, with love.',
      'A machine generated the pattern on the tiles.',
      'Hootsuite has an owl, we have a cat.',
      'Via the back door, please.',
    ],
  },
};
