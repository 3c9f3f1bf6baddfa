import { answered } from '../answered';
import { type Draft, saidHits } from '../draft';
import { sells } from '../offering';
import { isAsked } from '../tokens';
import { isDenied, type StrengthUnit, sentenceAt } from './strength';

/** News that the reader can act on: closed, moved, delayed, back. */
export const usefulNews: StrengthUnit = {
  id: 'useful-news',
  hears: ['strength-useful-news'],
  shows: (draft) =>
    sells(draft) || draft.counts.self > draft.counts.us + 1 || isPassenger(draft)
      ? []
      : saidHits(draft, 'strength-useful-news')
          .filter(({ from }) => !isAsked(draft.tokens, from) && !isDenied(draft, from))
          .slice(0, 1)
          .map(({ from }) => sentenceAt(draft, from)),
  examples: {
    shows: [
      '«The clinic is closed on Monday; the night desk at the station takes your call.»',
      'The lift is broken. «Use the side entrance, there is a ramp.»',
      '«Mill Street: road closed until Friday, the bus takes the bridge.»',
      '«The lift is out of order until Thursday.» Ring at the side door, and we bring you up.',
      '«Applications for the allotments close on Friday at noon.» The form is one page.',
      '«The museum reopens on Sunday with the roof mended.»',
      '«The filing portal is back online, and last night’s forms were saved.»',
      '«We changed how refunds work: you now get the money back within two days, without a form.»',
      '«The tax office accepts the form without a signature this year.»',
    ],
    lacks: [
      'We are excited to announce a new chapter.',
      'Is the pool open on Sunday?',
      'The shop is small, and the door is blue.',
      'I open the window and look at the rain.',
      'British soap opera postponed after a storm on the coast.',
      { text: 'Flight 672 delayed until 11:47, still sitting on the runway.', kind: 'reply' },
      'The link does not open on a phone.',
      'Sale starts today, 20% off everything!',
    ],
  },
};

/** Who answers nobody’s question and speaks for no house tells the firm of its own delay. */
const isPassenger = (draft: Draft): boolean =>
  (draft.kind === 'reply' || draft.kind === 'comment') && draft.counts.us === 0 && answered(draft) === null;
