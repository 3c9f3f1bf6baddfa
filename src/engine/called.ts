/** Who is called what: "the landlord is a crook", "@builder is a scammer". */

import { type Draft, saidWithin } from './draft';
import type { Hit } from './phrases';
import * as T from './tokens';
import { inSet, isFunction, wordAt } from './word-at';

/** Behind whoever is meant, in one word with it: "the man's a crook". */
const IS_SHORT = "'s";

/**
 * @param surely a capital at the beginning of a sentence makes no name: for words that things can be, too
 * @returns the token at which "is a crook" begins ("he is a crook" from the pronoun on); `null` if nobody is called so
 */
export function calledBy(draft: Draft, hit: Hit, surely = false): number | null {
  if (T.isAsked(draft.tokens, hit.from)) return null;
  const { tokens } = draft;
  let i = hit.from - 1;
  while (i >= 0 && inSet(draft, 'called-between', i) && tokens.gap[i + 1] === T.NO_GAP) i--;
  // "A criminal waste": the word belongs to what follows.
  if (tokens.kind[hit.to] === T.WORD && tokens.gap[hit.to] === T.NO_GAP && !inSet(draft, 'called-before', hit.to)) return null;
  if (i < 0 || tokens.sentence[i] !== tokens.sentence[hit.from]) return null;
  if (inSet(draft, 'called-who-is', i)) return i;
  const said = wordAt(draft, i);
  if (said.endsWith(IS_SHORT)) return isPerson(draft, said.slice(0, -IS_SHORT.length)) ? i : null;
  if (!inSet(draft, 'called-is', i)) return null;
  const who = i - 1;
  if (who < 0 || tokens.sentence[who] !== tokens.sentence[i] || inSet(draft, 'called-nobody', who)) return null;
  if (inSet(draft, 'called-them', who)) return isThought(draft, who) ? null : who;
  const near = nextDoor(draft, who);
  if (near !== null) return near;
  return isSomebody(draft, who, surely) ? i : null;
}

/** @returns true at a handle, a name, or a word for one person: "landlord" */
export const isSomebody = (draft: Draft, i: number, surely = false): boolean =>
  draft.tokens.kind[i] === T.MENTION || isPerson(draft, wordAt(draft, i)) || isNamed(draft, i, surely);

const isPerson = ({ pack }: Draft, word: string): boolean => pack.sets.get('called-person')?.has(word) ?? false;

/** @returns the token at which "friends across the road", "place next door" begins; `null` if nobody near is meant */
function nextDoor(draft: Draft, who: number): number | null {
  if (!inSet(draft, 'near-place', who)) return null;
  const where = isFunction(draft, who - 1) && !inSet(draft, 'near-where', who - 1) ? who - 2 : who - 1;
  return where > 0 && inSet(draft, 'near-where', where) ? where - 1 : null;
}

function isNamed({ tokens }: Draft, i: number, surely: boolean): boolean {
  const capital = (at: number) => ((tokens.flags[at] as number) & (T.CAPITALISED | T.CAPS)) !== 0;
  if (!capital(i)) return false;
  return !surely || (((tokens.flags[i] as number) & T.CAPITALISED) !== 0 && tokens.sentence[i - 1] === tokens.sentence[i]);
}

/** @returns true at the "she" of "she feared she was a fraud": what people think of themselves */
export const isThought = (draft: Draft, from: number): boolean =>
  from > 0 &&
  inSet(draft, 'called-third', from) &&
  (inSet(draft, 'insult-thought', from - 1) || (isFunction(draft, from - 1) && inSet(draft, 'insult-thought', from - 2))) &&
  !saysI(draft, from);

/** "I thought he was a clown" */
const saysI = (draft: Draft, from: number): boolean =>
  [2, 3, 4].some((back) => from >= back && inSet(draft, 'insult-speaker', from - back));

/** A word with a capital that no class knows, right behind. */
export const isNameBehind = ({ tokens, pack }: Draft, i: number): boolean =>
  tokens.kind[i] === T.WORD &&
  tokens.gap[i] === T.NO_GAP &&
  ((tokens.flags[i] as number) & T.CAPITALISED) !== 0 &&
  pack.lexicon.classesOf(tokens.id[i] as number) === 0;

/** In a play, a novel, a dream. */
export function isInvented(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const sentence = T.sentenceOf(draft.tokens, from);
  return sentence !== undefined && saidWithin(draft, 'fiction', sentence);
}
