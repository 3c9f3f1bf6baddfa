import { isAppeal } from '../appeal';
import { type Draft, perDraft, saidHits, spanOf } from '../draft';
import { tellsOfOthers } from '../house';
import { isOrder } from '../is-order';
import { offers } from '../offering';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';
import { standingOf } from '../standing';
import { isAsked, NO_GAP, sentenceOf } from '../tokens';
import { inSet, wordAt } from '../word-at';

/**
 * Ways of hinting at an offer, each with its list, what one hit of it says, and how many count. Of posts of the training sets that
 * language models read (2026-11), 88 of 91 with such an order advertised, 28 of 33 with such a question, 28 of 38 with such a shelf,
 * 41 of 48 with such terms, 13 of 32 with such praise.
 */
const WAYS = [
  { list: 'soft-sell-order', says: 2, most: 1 },
  { list: 'soft-sell-need', says: 1, most: 1 },
  { list: 'soft-sell-stock', says: 1, most: 2 },
  { list: 'soft-sell-terms', says: 1, most: 2 },
  { list: 'soft-sell-ware', says: 1, most: 1 },
] as const;

/** A longer question is quoted by its beginning. */
const QUESTION = 9;

/** From here on it is a leaflet; that a house speaks of itself says 1. */
const LEAFLET = 2;

/** No price and no "buy now", but each sentence leads to the till: a need, a visit, a shelf, terms. */
export const softSell: Rule = {
  id: 'soft-sell',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  kinds: ['post', 'article', 'thread'],
  tries: 2,
  most: 2,
  hears: WAYS.map(({ list }) => list),
  checks: hints,
  examples: {
    bad: [
      'Our lawyers read the small print «so that you don’t have to».',
      'You «deserve a» night out. Our kitchen «takes care of the rest».',
      'Nobody likes winter tyres in the rain. Our lads do it «while you have a coffee».',
      '«Treat Dad to» «something he’ll actually» use. Wallets, stitched in our shop.',
      '«Thinking of selling your house?» «Ask us for» a valuation.',
      'The spring range «has landed in» store. «Pop in and» have a look.',
      '«Need a plumber this weekend?» We are on call, Sundays too.',
      'Every order over $50 «ships free» this weekend, «no code needed».',
      'Our fibre plans cost «£19 a month».',
      '«Stock up» for the bank holiday: burgers and sausages.',
      '«We have three Saturdays left» in June.',
      'Kitchens, boilers, gutters: «we’ve got you covered».',
      'From dripping taps to new bathrooms, «no job too big» for our lads.',
      'Our gym has «everything you need to reach» your goals.',
      'Fillings without fear. «Now welcoming new patients».',
      '«Step into a world» of amber. It was fished from the sea.',
      'A whole room of amber. «Come and discover» how it was fished.',
      '«Curl up in one of our» armchairs and lose an afternoon.',
      'Our «first coffee is on us» when you bring a library card.',
      'Our course «has helped hundreds» of people to run for a bus.',
      '«Come and choose» your tree, the dog is welcome.',
      'Introducing Breadbox. «Available now on» the shelf by our till.',
      '«Let us do» the ironing. «Collected Monday», back on your rail on Wednesday.',
    ],
    good: [
      'Subscribe to the theory that cats are liquid, and you never look for yours again.',
      'The neighbour takes care of the rest of the garden, and of the hedgehog.',
      'There is a reason people whisper in a museum: the floor.',
      'We read the small print aloud while the kettle sang.',
      'Need a lift on Friday? I leave at five.',
      'The library is closed tomorrow. Returns can go through the flap.',
      'Thinking of selling my car. What did yours fetch?',
      'My sister asked us for a quote about the sea, and got one about gulls.',
      'Tired of the rain? Same here.',
      'She popped in and had a look at the old till.',
      'If your sourdough is flat, check the fridge first. Ours was at two degrees.',
      { text: 'We have three Saturdays left in June.', replyTo: 'Is any weekend still free?' },
      'Missing since Sunday: our dog Moss. Call us if you see her.',
      'The doors open at ten, the queue at nine, and the swans whenever they like.',
      'They do it without the fuss, my gran says.',
      'Keep spotty children at home for a week. Ring us if you’re not sure, we would rather you asked.',
      'Our van is late today. Call us if you haven’t heard by five.',
      'Fever in a baby under three months: don’t wait for the morning. Ring us, any hour.',
      'You had to explain empty boxes to children. That is on us.',
      'The fox stepped into the shop, looked at our bread and left.',
      'Our shelter has taken in forty new families since the flood.',
      'The snow has you covered up to the knees by nine.',
      { text: 'Our bowl is glued with rice. Subscribe if you want to see whether it holds.', platform: 'youtube' },
      'This is Ana, who has hand-painted every mug in our shop. The blue is the hardest, she says. Ask her why.',
      'The oven is back! Thank you to the man who drove two hundred kilometres with the spare part. We bake again tomorrow.',
      'We are hiring a baker for nights. Our DMs are open, ask anything.',
    ],
  },
};

function hints(draft: Draft): Found[] {
  if (standingOf(draft) !== 'open' || isAppeal(draft)) return [];
  const heard: Hit[] = [];
  let sum = 0;
  let onlyPraise = true;
  for (const { list, says, most } of WAYS) {
    const hits = hintsIn(draft, list, most).filter((hit) => !heard.some((other) => other.from < hit.to && hit.from < other.to));
    if (hits.length === 0) continue;
    heard.push(...hits);
    sum += says * hits.length;
    onlyPraise &&= list === 'soft-sell-ware';
  }
  // Anybody may praise a thing, and people praise their own house.
  if (speaksAsHouse(draft) && !onlyPraise) sum++;
  if (sum < LEAFLET) return [];
  // "Introducing" is no small talk: where there is more to show, the announcement is shown by its own rule.
  const announced = new Set(draft.hits.of('announcement').map(({ from }) => from));
  const small = heard.filter(({ from }) => !announced.has(from));
  const found = (small.length > 0 ? small : heard).sort((a, b) => a.from - b.from).map((hit) => saidAs(draft, hit));
  // "We need a second pair of hands. Come by and ask for me": nothing is sold, and a reader may want it.
  return saidHits(draft, 'help-wanted').length > 0 ? found.map((one) => ({ ...one, severity: 'consider' })) : found;
}

/** @returns a short question as a whole, and of anything else the words of the list; what sells outright is named before a hint */
function saidAs(draft: Draft, { from, to }: Hit): Found {
  const asked = sentenceOf(draft.tokens, from);
  const isWhole = asked?.mark === '?' && asked.from === from && asked.to - from <= QUESTION;
  return { ...(isWhole ? { start: asked.start, end: asked.end } : spanOf(draft, from, to)), lag: 1 };
}

/** @returns at most so many hits of a list, each of another phrase: the same said twice is no second hint */
function hintsIn(draft: Draft, list: string, most: number): Hit[] {
  const found: Hit[] = [];
  for (const hit of saidHits(draft, list)) {
    if (found.length === most) break;
    if (found.every(({ phrase }) => phrase !== hit.phrase) && isHint(draft, list, hit)) found.push(hit);
  }
  return found;
}

function isHint(draft: Draft, list: string, hit: Hit): boolean {
  if (tellsOfOthers(draft, hit) || isMended(draft, hit) || isDoneBySomebody(draft, hit)) return false;
  // Whoever watches is asked that around every film.
  if (draft.norms.begging?.meets === 'usual' && wordAt(draft, hit.from) === 'subscribe') return false;
  if (list === 'soft-sell-need') return isAsked(draft.tokens, hit.from);
  return offers(draft, hit) && (list !== 'soft-sell-order' || (isOrder(draft, hit) && !offersHelp(draft, hit)));
}

/** "Ring us if you are not sure." */
const offersHelp = (draft: Draft, { from, to }: Hit): boolean =>
  saidHits(draft, 'help-offered').some((when) => when.from >= from && when.from <= to);

const speaksAsHouse = ({ counts }: Draft): boolean => counts.us > 0 && counts.self === 0;

/** "Ana, who has hand-painted every mug": a ware has no such verb. */
const isDoneBySomebody = (draft: Draft, { from }: Hit): boolean =>
  from > 0 && draft.tokens.gap[from] === NO_GAP && inSet(draft, 'done-to-wares', from) && inSet(draft, 'done-by', from - 1);

/** "The oven is back" */
const isMended = (draft: Draft, hit: Hit): boolean => mended(draft).has(hit.to);

const mended = perDraft((draft) => new Set(saidHits(draft, 'soft-sell-mended').map(({ to }) => to)));
