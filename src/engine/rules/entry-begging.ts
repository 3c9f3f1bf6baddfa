import { isAppeal } from '../appeal';
import { type Draft, isQuoted, saidHits, spanOf } from '../draft';
import { isOrder } from '../is-order';
import { offers } from '../offering';
import type { Found, Rule } from '../rule';
import { standingOf } from '../standing';
import { wordAt } from '../word-at';

/** A prize draw that is paid for in likes, follows and tags, or dangled to be looked at. */
export const entryBegging: Rule = {
  id: 'entry-begging',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  tries: 2,
  hears: ['entry-begging', 'entry-begging-draw', 'entry-begging-weak'],
  checks: entries,
  examples: {
    bad: [
      '«Retweet to win» a basket of bread.',
      '«To enter, like» this picture and wait.',
      'Giveaway time: «follow» us and tell us your shoe size.',
      'You «must follow» both clinics to be in the draw.',
      'Win a weekend for two: «share» and hope.',
      '«Comment below to win» a signed copy.',
      'Come by on Friday and «stand a chance to» take home the big loaf.',
      '«You have been selected to receive» a free check of your contract.',
      'Our «prize draw» ends on Sunday, three licences are waiting.',
    ],
    good: [
      'Enter the museum through the garden, the front door sticks.',
      'She won a prize and did not share it.',
      'I never enter giveaways, I have no luck.',
      'To win the match they had to like each other first.',
      'Please share: blood donors needed, every drop wins a day.',
      'How to enter the building at night: ring twice.',
      'He won the prize draw of the fire brigade and got a goat.',
      'I have no chance to win against my sister, she reads the rules.',
      'Do you remember the prize draw at the fair, where everybody got soap?',
      { text: 'The dripping tap, mended in ten minutes. Like, comment and subscribe.', platform: 'youtube' },
      'Tom has been chosen to carry the bell.',
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
  // Around every film they are asked for, and pay for nothing.
  const isUsual = draft.norms.begging?.meets === 'usual';
  const isPrice = prize || (!isUsual && new Set(asked.map(({ from }) => wordAt(draft, from))).size >= SEVERAL);
  const first = isPrice ? asked.find((hit) => !isQuoted(draft, hit)) : undefined;
  if (first) return [spanOf(draft, first.from, first.to)];
  const draw = saidHits(draft, 'entry-begging-draw').find((hit) => offers(draft, hit));
  return draw ? [{ ...spanOf(draft, draw.from, draw.to), variant: 'draw' }] : [];
}
