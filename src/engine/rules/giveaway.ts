import type { Draft } from '../draft';
import { offerLists, offersOf } from '../offering';
import type { Hit } from '../phrases';
import type { Rule } from '../rule';
import { inSet } from '../word-at';

/** A prize for attention. */
export const giveaway: Rule = {
  id: 'giveaway',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: offerLists('giveaway'),
  checks: (draft) => offersOf(draft, 'giveaway', (hit) => !isSpokenOf(draft, hit)),
  examples: {
    bad: [
      'It is time for our spring «giveaway».',
      '«Enter to win» a weekend for two.',
      'This is «your chance to win» a year of bread.',
      '«Win a» guided tour through the depot.',
      '«Claim your free» whitening kit.',
      '«To enter, just» tell us your favourite bun.',
      '«We are giving away» three licences to our followers.',
    ],
    good: [
      'Two seats in the council are up for grabs, and three bakers are running.',
      { text: 'Yes, the raffle is at five. You could win a ham, so think it over.', replyTo: 'Is there a raffle again this year?' },
      'This giveaway is mad, everybody wants the ham.',
      'A tax giveaway to the mills, says the paper.',
      'Has anybody here ever won anything in a raffle?',
      'She won a prize for her rye in 1998.',
      'I want to win a game of chess before I am forty.',
      'We may win or lose, but we will play.',
      'The winner of the city council vote is known.',
      'My grandmother won a car in a lottery and could not drive.',
      'We are going to win the match on Sunday, I feel it.',
    ],
  },
};

/** "This giveaway is mad", "a tax giveaway": one word, and somebody talks about it. */
const isSpokenOf = (draft: Draft, { from, to }: Hit): boolean =>
  to - from === 1 && from > 0 && inSet(draft, 'giveaway-spoken-of', from - 1);
