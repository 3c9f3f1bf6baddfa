import type { Rule } from '../rule';

/** Spoken to a crowd: nobody in it feels meant. */
export const toEveryone: Rule = {
  id: 'to-everyone',
  category: 'broadcast',
  principle: 'P2',
  severity: 'consider',
  crowdOnly: true,
  tries: 2,
  finds: (_, draft) => draft.kind !== 'reply' && draft.kind !== 'comment',
  examples: {
    bad: [
      'A happy new year «to all our followers».',
      '«Dear valued customers», the clinic moves in May.',
      '«Attention all»: the lift is out of order.',
      '«From all of us at» the museum: thank you.',
      '«We would like to inform all» guests of the new hours.',
      '«Calling all bakers» of the county',
    ],
    good: [
      'My boss wrote “dear valued customers” to his mother.',
      'Is there a nicer way to begin a letter than “dear all”?',
      'Dear Anna, the bench by the door is yours from now on.',
      'To the man who left his umbrella: it is behind the till.',
      'Everyone at the bus stop laughed.',
      { text: 'To all our guests it looked closed, sorry about that.', replyTo: 'Were you closed?' },
      'Who of you bakes at home?',
      'All my friends moved to the coast.',
    ],
  },
};
