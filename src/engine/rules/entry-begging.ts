import { isAppeal } from '../appeal';
import { type Draft, isQuoted, saidHits, spanOf } from '../draft';
import { isOrder, offers, standingOf, wordAt } from '../offering';
import type { Found, Rule } from '../rule';

/** A prize draw that is paid for in likes, follows and tags. */
export const entryBegging: Rule = {
  id: 'entry-begging',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  tries: 2,
  hears: ['entry-begging', 'entry-begging-weak'],
  checks: entries,
  examples: {
    bad: [
      '«Retweet to win» a basket of bread.',
      '«To enter, like» this picture and wait.',
      'Giveaway time: «follow» us and tell us your shoe size.',
      'You «must follow» both clinics to be in the draw.',
      'Win a weekend for two: «share» and hope.',
      '«Comment below to win» a signed copy.',
    ],
    good: [
      'Enter the museum through the garden, the front door sticks.',
      'She won a prize and did not share it.',
      'I never enter giveaways, I have no luck.',
      'To win the match they had to like each other first.',
      'Please share: blood donors needed, every drop wins a day.',
      'How to enter the building at night: ring twice.',
    ],
  },
};

/** So many different reactions ordered at once are the price of something. */
const SEVERAL = 3;

/** Reactions asked for as the price of an entry, or asked for at all where a prize is on offer. */
function entries(draft: Draft): Found[] {
  if (standingOf(draft) !== 'open' || isAppeal(draft)) return [];
  const said = saidHits(draft, 'entry-begging');
  if (said.length > 0) return said.map(({ from, to }) => spanOf(draft, from, to));
  const prize = saidHits(draft, 'giveaway').some((hit) => offers(draft, hit));
  const asked = draft.hits.of('entry-begging-weak').filter((hit) => isOrder(draft, hit));
  if (!prize && new Set(asked.map(({ from }) => wordAt(draft, from))).size < SEVERAL) return [];
  const first = asked.find((hit) => !isQuoted(draft, hit));
  return first ? [spanOf(draft, first.from, first.to)] : [];
}
