/**
 * Is it an offer to everyone, or do the same words stand in a story, a question, a complaint or an answer?
 * "10% off" shouted at a street is advertising; "they gave me 10% off" and "yes, 10% off for students" are talk.
 */

import { saidOfOthers } from './address';
import { saidOf } from './codes';
import { always, type Draft, isQuoted, perDraft, saidHits, saidWithin, spanOf } from './draft';
import { callsForHelp } from './help-lines';
import { isOrderToBuy } from './is-order';
import type { Hit } from './phrases';
import type { Found } from './rule';
import { standingOf } from './standing';
import * as T from './tokens';

/** Lists whose hits show that a draft sells something; weak words ("within the next two hours") count only beside one of these. */
const SELLING: readonly string[] = [
  'discount',
  'discount-code',
  'price-tag',
  'giveaway',
  'free-offer',
  'guarantee',
  'order-to-buy',
  'now-available',
  'service-pitch',
  'deadline',
];

/** Something of one's own pushed at people is no offer yet, but makes one of the words beside it. */
const PUSHING = [...SELLING, 'self-plug'];

/** @returns true if anything in the draft is an offer to everyone, or a push of something of one's own */
export const sells = perDraft((draft) =>
  PUSHING.some((id) => offersOf(draft, id, (hit) => id !== 'order-to-buy' || isOrderToBuy(draft, hit)).length > 0),
);

/**
 * @param id list of a rule; weak phrases, which need another offer beside them, stand in `<id>-weak`
 * @param wants what else must hold of a hit
 * @returns the hits that offer something to everyone
 */
export function offersOf(draft: Draft, id: string, wants: (hit: Hit) => boolean = always): Found[] {
  const standing = standingOf(draft);
  if (standing === 'answer') return [];
  const certain = saidOf(draft, id);
  const doubtful = draft.hits.said(weakOf(id));
  if (standing === 'open' && doubtful.length === 0) {
    const found: Found[] = [];
    for (const hit of certain) if (offers(draft, hit) && wants(hit)) found.push(spanOf(draft, hit.from, hit.to));
    return found;
  }
  const strong = certain.filter((hit) => offers(draft, hit) && wants(hit));
  const weak = doubtful.filter((hit) => offers(draft, hit) && wants(hit) && sellsBeside(draft, hit, id));
  // To somebody whose words we do not know, one such word is no pitch yet.
  const said = standing === 'reply' ? [...strong, ...weak].filter((hit) => sellsBeside(draft, hit, id)) : [...strong, ...weak];
  return said
    .sort((one, other) => one.from - other.from)
    .map(({ from, to }) => (standing === 'reply' ? { ...spanOf(draft, from, to), severity: 'consider' } : spanOf(draft, from, to)));
}

/** @returns the lists that `offersOf` looks at */
export const offerLists = (id: string): string[] => [id, weakOf(id)];

const weakNames = new Map<string, string>();

function weakOf(id: string): string {
  let name = weakNames.get(id);
  if (name === undefined) weakNames.set(id, (name = `${id}-weak`));
  return name;
}

/** @returns false for words that somebody tells, asks for or complains about, for somebody else's, and for a call for help */
export function offers(draft: Draft, hit: Hit): boolean {
  const { tokens, text, lang } = draft;
  if (isQuoted(draft, hit) || callsForHelp(draft, hit) || saidOfOthers(lang, text, tokens, hit.from, hit.to)) return false;
  const sentence = T.sentenceOf(tokens, hit.from);
  if (!sentence) return false;
  return !isBeside(draft, 'offer-told', sentence, hit) && !(sentence.mark === '?' && isBeside(draft, 'offer-asked', sentence, hit));
}

/** Another phrase stands in the same sentence. */
const isBeside = (draft: Draft, list: string, sentence: T.Sentence, hit: Hit): boolean =>
  saidHits(draft, list).length > 0 && saidWithin(draft, list, sentence, ({ from, to }) => !(from < hit.to && hit.from < to));

/** @returns the first words of a draft that offer something to everyone, `null` if none do */
export function firstOffer(draft: Draft): Found | null {
  if (standingOf(draft) !== 'open') return null;
  const [first] = SELLING.flatMap((list) => saidOf(draft, list))
    .filter((hit) => offers(draft, hit))
    .sort((a, b) => a.from - b.from);
  return first ? spanOf(draft, first.from, first.to) : null;
}

const sellsBeside = (draft: Draft, hit: Hit, id: string) =>
  PUSHING.some((list) =>
    offering(draft, list).some((other) => (list !== id || other.from !== hit.from) && (other.to <= hit.from || other.from >= hit.to)),
  );

const offeringLists = perDraft(() => new Map<string, readonly Hit[]>());

/** @returns hits of a list that offer something; asked for every hit of every other list, so answered once */
function offering(draft: Draft, list: string): readonly Hit[] {
  const said = saidOf(draft, list);
  if (said.length === 0) return said;
  const lists = offeringLists(draft);
  let hits = lists.get(list);
  if (!hits) lists.set(list, (hits = said.filter((hit) => offers(draft, hit))));
  return hits;
}
