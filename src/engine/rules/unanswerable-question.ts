import { type Draft, questions, saidHits } from '../draft';
import type { Found, Rule } from '../rule';

/** "Who doesn't love a good deal?": it asks, and leaves nobody anything to say. */
export const unanswerableQuestion: Rule = {
  id: 'unanswerable-question',
  category: 'conversation',
  principle: 'P4',
  severity: 'consider',
  kinds: ['post', 'article', 'thread'],
  tries: 2,
  most: 1,
  hears: ['unanswerable-question'],
  checks: unanswerable,
  examples: {
    bad: [
      '«Who doesn’t love fresh bread?»',
      'New hours at the clinic. «What’s not to love?»',
      '«Tired of slow contracts?» Our office writes them in a day.',
      '«Ready to transform your smile?»',
      'The new wing is open. «What are you waiting for?»',
      '«Looking for the perfect gift?» We have candles.',
      '«Looking for a gift?» Handmade bowls, from the kiln to your table https://bowls.org',
    ],
    good: [
      'Who doesn’t love bread? My son, since Tuesday. What did yours give up?',
      'Looking for the key to the chapel: has anyone seen it since the wedding?',
      'Who bakes on Sundays, and what?',
      'I am tired of slow contracts.',
      'Tired of slow contracts? What was the longest you ever waited for a signature?',
      'Did you see the heron on the roof this morning?',
      { text: 'Ready to go?', replyTo: 'We are at the door.' },
      'Are you coming on Friday?',
    ],
  },
};

function unanswerable(draft: Draft): Found[] {
  const asked = questions(draft);
  const { sentence, sentences } = draft.tokens;
  const hollow = new Set(saidHits(draft, 'unanswerable-question').map(({ from }) => sentences[sentence[from] as number]));
  const empty = asked.filter((one) => hollow.has(one));
  // One honest question beside it is a way in.
  if (empty.length < asked.length) return [];
  return empty.map(({ start, end }) => ({ start, end, ...(leadsOn(draft, end) && { severity: 'fix' }) }));
}

/** The answer is a link: nobody was asked. */
const leadsOn = ({ links }: Draft, from: number): boolean => (links[links.length - 1]?.start ?? -1) >= from;
