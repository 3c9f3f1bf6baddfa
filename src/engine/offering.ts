/**
 * Is it an offer to everyone, or do the same words stand in a story, a question, a complaint or an answer?
 * "10% off" shouted at a street is advertising; "they gave me 10% off" and "yes, 10% off for students" are talk.
 */

import { saidOfOthers } from './address';
import { type Draft, isQuoted, perDraft, saidHits, saidWithin, spanOf } from './draft';
import { callsForHelp } from './help-lines';
import { lex } from './lex';
import type { Hit } from './phrases';
import type { Found } from './rule';
import * as T from './tokens';
import { inSet, wordAt } from './word-at';

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

/** To everybody, to somebody whose words we do not know, or as the answer somebody asked for. */
export type Standing = 'open' | 'reply' | 'answer';

/** @returns where the words of a draft are said */
export const standingOf = perDraft((draft): Standing => {
  if (draft.kind !== 'reply' && draft.kind !== 'comment') return 'open';
  if (draft.replyTo === undefined) return 'reply';
  const asked = asksIn(draft, 'offer-asked') || asksIn(draft, 'offer-wanted');
  return asked && !(isPitch(draft) && strays(draft)) ? 'answer' : 'open';
});

/** @returns what a list hears, without the code that people write */
const saidOf = (draft: Draft, list: string): readonly Hit[] => (list === 'discount-code' ? codes(draft) : saidHits(draft, list));

const codes = perDraft((draft) =>
  saidHits(draft, 'discount-code').filter(({ to }) => wordAt(draft, to - 2) !== 'code' || looksLikeCode(draft, to - 1)),
);

/** MUFFIN10, SAVE; not "code review" */
const looksLikeCode = ({ text, tokens }: Draft, token: number): boolean =>
  ((tokens.flags[token] as number) & T.CAPS) !== 0 || /\d/.test(text.slice(tokens.start[token], tokens.end[token]));

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
  !asksIn(draft, 'offer-wanted', false);

/**
 * @param unmarked counts in a text that asks without a question mark, too
 * @returns true if the text that is answered asks with a phrase of that list
 */
function asksIn({ replyTo = '', pack }: Draft, list: string, unmarked = true): boolean {
  const tokens = lex(replyTo, pack.lexicon);
  return pack.matcher
    .match(tokens)
    .of(list)
    .some(
      (hit) => T.isAsked(tokens, hit.from) || (unmarked && replyTo.indexOf('?') < 0 && (list !== 'offer-asked' || couldAsk(tokens, hit))),
    );
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

/** @returns true if anything in the draft is an offer to everyone, or a push of something of one's own */
export const sells = perDraft((draft) =>
  PUSHING.some((id) => offersOf(draft, id, (hit) => id !== 'order-to-buy' || isOrderToBuy(draft, hit)).length > 0),
);

/** Phrases that begin with these order without a verb in front: "link in bio". */
const NO_VERB = new Set(['link', 'links', 'available', 'please', 'to', '2']);

/** @returns false for the library book that somebody brought back today, and where somebody who wrote is told whom to call */
export const isOrderToBuy = (draft: Draft, hit: Hit): boolean =>
  (NO_VERB.has(wordAt(draft, hit.from)) || isOrder(draft, hit)) && !(inSet(draft, 'order-call', hit.from) && draft.replyTo !== undefined);

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

const always = () => true;

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

/**
 * @returns true where the verb at a hit's beginning tells the reader to do it; "I want to buy now" does not.
 * A pack whose phrases spell out the order ("buchen Sie") has no words that lead into one, and every hit of it is one.
 */
export function isOrder(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const { tokens, pack } = draft;
  const leadsIn = pack.sets.get('order-after');
  if (!leadsIn) return true;
  if (from === 0 || tokens.gap[from] !== T.NO_GAP || tokens.kind[from - 1] !== T.WORD) return true;
  const before = wordAt(draft, from - 1);
  if (leadsIn.has(before)) return !speaksOfSelf(draft, from - 1);
  if (before === 'to') return from > 1 && inSet(draft, 'order-after-to', from - 2) && !speaksOfSelf(draft, from - 2);
  return (
    ((tokens.flags[from] as number) & (T.CAPS | T.CAPITALISED)) !== 0 &&
    ((tokens.flags[from - 1] as number) & (T.CAPS | T.CAPITALISED)) !== 0
  );
}

/** "I can", "we just", "they and": the verb has somebody who does it already. */
const speaksOfSelf = (draft: Draft, token: number) =>
  token > 0 &&
  draft.tokens.gap[token] === T.NO_GAP &&
  (inSet(draft, 'order-doer', token - 1) || (token > 1 && inSet(draft, 'order-doer', token - 2)));
