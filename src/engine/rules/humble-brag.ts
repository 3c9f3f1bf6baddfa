import { saidHits } from '../draft';
import type { Rule } from '../rule';

/** "Humbled and honoured": a bow, with the trophy held high. */
export const humbleBrag: Rule = {
  id: 'humble-brag',
  category: 'authenticity',
  principle: 'P8',
  severity: 'fix',
  tries: 2,
  most: 1,
  // Somebody who congratulates or thanks a person may be humbled by it.
  finds: (_, draft) => draft.kind !== 'reply' && draft.kind !== 'comment' && saidHits(draft, 'borrowed-grief').length === 0,
  examples: {
    bad: [
      'I «never thought a kid from» a lighthouse would open the opera.',
      '«Humbled and honoured» to be on the list of the forty best lawyers.',
      'I am «truly humbled by» this award.',
      '«Not to brag», but the oven sold out in an hour.',
      '«Still can’t believe we won». Again.',
      'Two million downloads. «Feeling blessed and grateful».',
      'A prize for our museum, «pinch me».',
      'Picked for the list of fifty, «little old me».',
      'I do not deserve this prize, «so humbled».',
    ],
    good: [
      'He humbled me at chess in nine moves.',
      'We won the prize for the rye, and the jury spelt our name wrong.',
      'I cannot believe it is already Friday.',
      { text: 'I am truly humbled by that, thank you.', replyTo: 'Your song got me through the winter.' },
      'A humble loaf: flour, water, salt.',
      'We are heartbroken and humbled by the help after the death of our founder.',
    ],
  },
};
