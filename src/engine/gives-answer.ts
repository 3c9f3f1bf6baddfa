/** Does an answer give something of its own, or is it all formulas that fit every case? */

import { answered, EMPTY, takesUp } from './answered';
import { type Draft, perDraft, saidHits, spanOf } from './draft';
import { isWithin, tokensOf } from './hits';
import type { Found } from './rule';
import * as T from './tokens';
import { hasClass } from './word-at';

/** Lists whose words thank, regret, praise or point elsewhere, and answer nothing. */
export const EMPTY_WORDS: readonly string[] = [
  'reply-ignores',
  'canned-apology',
  'apologises',
  'sent-away',
  'pitch-to-complaint',
  'formula-reply',
  'brochure',
  'official-tone',
  'self-praise',
  'free-offer',
  'service-pitch',
  'order-to-buy',
];
/** So many words of its own, beside those, and a reply says something. */
export const SUBSTANCE = 4;

/** @returns true if the reply gives or asks something of its own: a figure, a time, a link, a yes or no, a question back, a step, or simply more words */
export const givesAnswer = (draft: Draft): boolean => goesOn(draft) || isWorded(draft);

/**
 * @param sending sentences that ask people to write elsewhere: what these name is what to write, and a link leads there
 * @returns true if a reply has enough words beside those that fit every case, or a figure or a time
 */
function isWorded(draft: Draft, sending?: ReadonlySet<number>): boolean {
  const { tokens } = draft;
  const empty = emptyWords(draft);
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === T.MENTION || kind === T.HASHTAG || (kind === T.LINK && sending) || empty.has(i)) continue;
    if (kind !== T.WORD) return true;
    if (!sending?.has(tokens.sentence[i] as number) && !hasClass(draft, i, EMPTY)) words++;
  }
  return words >= SUBSTANCE;
}

/** @returns true if the reply asks back, promises or explains: the hours of a hotline do none of it */
export const goesOn = (draft: Draft): boolean => asksBack(draft) || promises(draft);

/** "Could you DM us so that we can look into this?" and "Interested?" want to know nothing: so many words must be left of a question. */
const ASKED = 2;
/** And so many beside words that are empty. */
const ASKED_BESIDE = 4;

export function asksBack(draft: Draft): boolean {
  const { tokens } = draft;
  const empty = emptyWords(draft);
  const left = new Map<number, number>();
  const emptied = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const sentence = tokens.sentence[i] as number;
    if (tokens.sentences[sentence]?.mark !== '?') continue;
    if (empty.has(i)) emptied.add(sentence);
    else left.set(sentence, (left.get(sentence) ?? 0) + 1);
  }
  return [...left].some(([sentence, words]) => words >= (emptied.has(sentence) ? ASKED_BESIDE : ASKED));
}

/** A yes or no, a reason, a day, a step or a promise. */
function promises(draft: Draft): boolean {
  const empty = emptyWords(draft);
  return draft.hits.of('answer-given').some(({ from }) => !empty.has(from));
}

const emptyWords = perDraft(({ hits }): ReadonlySet<number> => tokensOf(EMPTY_WORDS.flatMap((list) => hits.of(list))));

/** @returns the words of formulas, which take up nothing: "we understand your frustration" */
export const formulaWords = ({ hits }: Draft): Set<number> => tokensOf(hits.of('formula-reply'));

/** @returns true if all that a complaint gets is an apology that would fit any other */
export function isFormula(draft: Draft): boolean {
  const before = answered(draft);
  return before?.complains === true && saidHits(draft, 'canned-apology').length > 0 && !takesUp(draft, before) && !givesAnswer(draft);
}

/** @returns the formula of a first answer that holds nothing else but the way to a private talk; only where we do not know what it answers */
export function privateFormula(draft: Draft): Found[] {
  const [formula] = saidHits(draft, 'canned-apology');
  if (!formula || draft.replyTo !== undefined || draft.message) return [];
  const { tokens } = draft;
  const sending = new Set(saidHits(draft, 'sent-away').map(({ from }) => tokens.sentence[from] as number));
  if (sending.size === 0 || promises(draft) || isWorded(draft, sending)) return [];
  const asks = tokens.sentences.some(({ mark }, sentence) => mark === '?' && !sending.has(sentence));
  return asks ? [] : [spanOf(draft, formula.from, formula.to)];
}

/** @returns true if the reply shows that somebody was heard: right, sorry, our mistake, in more than a formula */
export function acknowledges(draft: Draft): boolean {
  const canned = tokensOf(saidHits(draft, 'canned-apology'));
  return ACKNOWLEDGING.some((list) => saidHits(draft, list).some((hit) => !isWithin(hit, canned)));
}

export const ACKNOWLEDGING = ['strength-acknowledges', 'strength-humility'];

/** @returns true if a step or a promise stands beside what fits every case */
export const helpsBeside = perDraft((draft): boolean => {
  const empty = emptyWords(draft);
  return answered(draft) !== null && saidHits(draft, 'strength-helps').some(({ from }) => !empty.has(from));
});

/** @returns true where something was asked and nothing is answered: "great question" is no answer */
export function isHollow(draft: Draft): boolean {
  const before = answered(draft);
  return before?.asks === true && !takesUp(draft, before) && !givesAnswer(draft);
}
