import { type Draft, saidHits, spanOf } from '../draft';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';

/** Words between who is meant and what is said of them: a sentence or two. */
const NEAR = 30;

/** A customer, a neighbour or a colleague is laughed at before everybody, without a word that would be an insult. */
export const shaming: Rule = {
  id: 'shaming',
  category: 'permanence',
  principle: 'P24',
  severity: 'fix',
  everyone: true,
  tries: 2,
  most: 1,
  hears: ['shaming', 'shaming-verdict'],
  checks: shamed,
  examples: {
    bad: [
      '«To the lady in» the red coat who sent back her soup twice: some people are never happy. Maybe stay home next time.',
      '«Customer of the week»: @ben_rye, who thinks that “refund” is spelled “refoud”.',
      '«Whoever parked this should never» touch a wheel again.',
      'Nine euros for the «slop they serve down the road». Ours is seven.',
      '«To the guy at» table four: learn to read a menu.',
      '«The guest who» asked for a discount on tap water has left us one star. What a clown.',
      { text: '«Whoever wrote this code should be kept» away from keyboards.', platform: 'github', account: { mode: 'personal' } },
      'We got a one-star review from «a customer who» can’t read the opening hours.',
    ],
    good: [
      'To the lady in the red coat: your umbrella is at the till, behind the second door, next to the glass with the pens, and it has been there since the day on which the river came up to the steps and the band played on the roof. Some people are never late.',
      'Thank you to the lady in the red coat who told us that some people are never happy. We kept your umbrella.',
      'To the lady in the red coat who paid for the next ten coffees: they were drunk by a whole school class.',
      'To the man who left flowers on the step: you know who you are. Thank you.',
      'Customer of the week: Maria, who brought us plums.',
      'Whoever wrote this on our wall should come in and do the ceiling.',
      'The soup they serve down the road is better than ours on Tuesdays.',
      'Some people are never happy with their first bike, and we take it back.',
      'A customer who can’t see asked me to tell her the menu, and now I know it by heart.',
      'The guest who asked for tap water left a poem.',
      'To the boy in row four: learn to juggle, you have the hands for it.',
    ],
  },
};

function shamed(draft: Draft): Found[] {
  const [said] = saidHits(draft, 'shaming');
  if (said) return [spanOf(draft, said.from, said.to)];
  const verdicts = saidHits(draft, 'shaming-verdict');
  // What is said of somebody comes behind who it is, or begins in its last word: "the guest who thinks that".
  let next = 0;
  for (const { from, to } of saidHits(draft, 'shaming-who')) {
    while (next < verdicts.length && (verdicts[next] as Hit).from < to - 1) next++;
    const verdict = verdicts[next];
    if (!verdict) break;
    if (verdict.from - to <= NEAR) return [spanOf(draft, from, to)];
  }
  return [];
}
