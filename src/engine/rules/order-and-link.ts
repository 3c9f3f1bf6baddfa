import { isAppeal } from '../appeal';
import { type Draft, saidHits, spanOf } from '../draft';
import { callsForHelp } from '../help-lines';
import { offers } from '../offering';
import { type Found, isRaised, type Rule, type RuleContext } from '../rule';

/** So surely a broadcast that what is told about it is part of the pitch. */
const SURE = 0.78;

/** Join, visit, register, call: told to a crowd, it asks the reader to do something before he has a reason. */
export const orderAndLink: Rule = {
  id: 'order-and-link',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  kinds: ['post', 'comment', 'thread', 'release'],
  afterTone: true,
  tries: 2,
  hears: ['order-and-link', 'offer-to-all'],
  checks: orders,
  examples: {
    bad: [
      'New autumn breads at the Mill Bakery. «Visit» https://bakery.org/autumn #bread',
      'Workshop on leases, Tuesday, October 27. «Apply» by Friday: https://law.org/workshop',
      'Harbour against Mill Creek on Sunday. «Bring» warm socks: https://club.org/sunday #harbour',
      '«Join» the Mill Foundation and its friends at the harbour https://mill.org/harbour',
      'Three new tracks from the harbour band. «Stream» here: https://band.org/tracks',
      '«Help us» reach the goal: https://mill.org/goal #MillCares',
      'Two new videos «on my channel», rye and wheat',
      'Winter coats for half the village, «check out @millcoats»',
    ],
    good: [
      'I walked over the new bridge and met eleven herons. Come and count with me, I bring bread.',
      'Please help find Anna, last seen at the harbour on Monday https://police.org/anna',
      'Read the whole ruling here, it is short https://court.org/ruling',
      'We joined the choir. It was loud. https://choir.org',
      'Call your mother.',
      { text: 'Sure. Register here: https://law.org/workshop', replyTo: 'How do I sign up for the workshop?' },
    ],
  },
};

/** @returns the first words that ask for something, where no other rule has heard an advertisement */
function orders(draft: Draft, context: RuleContext): Found[] {
  const { heard } = context;
  if (heard?.tone.label !== 'broadcast' || draft.replyTo !== undefined || isAppeal(draft)) return [];
  if (isRaised('advertising', context)) return [];
  const [order] = draft.links.length > 0 ? saidHits(draft, 'order-and-link') : [];
  if (order) return [spanOf(draft, order.from, order.to)];
  const offer = saidHits(draft, 'offer-to-all').find(
    (hit) => !callsForHelp(draft, hit) && (heard.tone.score >= SURE || offers(draft, hit)),
  );
  return offer ? [{ ...spanOf(draft, offer.from, offer.to), variant: 'to-all', tries: 2 }] : [];
}
