/** Where are the words of a draft said: to everybody, to somebody whose words we do not know, or to who has asked for them? */

import { readBefore } from './answered';
import { saidOf } from './codes';
import { type Draft, perDraft, saidHits } from './draft';
import type { Hit } from './phrases';
import * as T from './tokens';

export type Standing = 'open' | 'reply' | 'answer';

/** @returns where the words of a draft are said */
export const standingOf = perDraft((draft): Standing => {
  if (draft.kind !== 'reply' && draft.kind !== 'comment') return 'open';
  if (draft.replyTo === undefined) return 'reply';
  const asked = asksIn(draft, 'offer-asked') || asksIn(draft, 'offer-wanted');
  return asked && !(isPitch(draft) && strays(draft)) ? 'answer' : 'open';
});

/** Ways of selling and announcing, each with its lists. */
const LEAFLETS = [
  ['announcement', 'announcement-act', 'announcement-feeling'],
  ['deadline', 'deadline-weak'],
  ['discount', 'discount-code', 'price-tag', 'free-offer'],
  ['giveaway'],
  ['now-available'],
  ['order-to-buy'],
];

/** @returns true if a draft sells or announces in two ways at once: that is written for everybody, wherever it is put */
export const isLeaflet = perDraft((draft) => LEAFLETS.filter((lists) => lists.some((id) => saidOf(draft, id).length > 0)).length > 1);

/** A leaflet, a code, or praise of the house with an order behind it. */
const isPitch = (draft: Draft): boolean =>
  isLeaflet(draft) ||
  saidOf(draft, 'discount-code').length > 0 ||
  (PRAISING.some((id) => saidHits(draft, id).length > 0) && ORDERING.some((id) => saidHits(draft, id).length > 0));

const PRAISING = ['self-praise', 'brochure'];
const ORDERING = ['order-to-buy', 'service-pitch', 'self-plug', 'soft-sell', 'order-and-link', 'discount'];

/** A leaflet where something was asked: nobody answers with a fanfare, nor with a code or in two ways of selling where no offer was asked for. */
const strays = (draft: Draft): boolean =>
  saidHits(draft, 'announcement').length > 0 ||
  (saidHits(draft, 'announcement-act').length > 0 && saidHits(draft, 'announcement-feeling').length > 0) ||
  !wantsOffer(draft);

/** @returns true if the text that is answered asks for an offer itself: what it costs, where one gets it */
export const wantsOffer = (draft: Draft): boolean => asksIn(draft, 'offer-wanted', false);

/**
 * @param unmarked counts in a text that asks without a question mark, too
 * @returns true if the text that is answered asks with a phrase of that list
 */
function asksIn(draft: Draft, list: string, unmarked = true): boolean {
  const before = readBefore(draft);
  if (!before) return false;
  const { tokens, hits } = before;
  const couldBeUnmarked = unmarked && !draft.replyTo?.includes('?');
  return hits.of(list).some((hit) => T.isAsked(tokens, hit.from) || (couldBeUnmarked && (list !== 'offer-asked' || couldAsk(tokens, hit))));
}

/** So many words may stand before a question without its mark: "hi there how late are you open". */
const GREETING = 2;

/** "how late are you open", "it won't charge, any ideas": asked without the mark. "Here is what I do instead" asks nothing, nor does "How lovely!" */
function couldAsk(tokens: T.Tokens, hit: Hit): boolean {
  const { from } = hit;
  if (T.sentenceOf(tokens, from)?.mark === '!') return false;
  const first = Math.max(0, from - GREETING);
  return from <= GREETING || tokens.sentence[first] !== tokens.sentence[from] || tokens.gap[from] === T.SOFT_GAP;
}
