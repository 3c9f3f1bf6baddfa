/** Who is called what: "the landlord is a crook", "@builder is a scammer". */

import { type Draft, saidWithin } from './draft';
import type { Hit } from './phrases';
import * as T from './tokens';
import { inSet, wordAt } from './word-at';

const IS = new Set(['is', 'are', 'was', 'were', "he's", "she's", "they're", "you're", 'hes', 'shes', 'theyre', 'youre']);
const IS_SHORT = "'s";
/** What stands between "is" and the name somebody is called. */
const BETWEEN = new Set(
  'a an the such all just nothing but total complete bunch of known real literal so very fucking absolute really truly actually clearly literally likely probably basically definitely'.split(
    ' ',
  ),
);
/** Things, riddles and the writer himself. */
export const NOBODY = new Set([
  'i',
  'it',
  'this',
  'that',
  'there',
  'here',
  'what',
  'who',
  'which',
  'we',
  'these',
  'those',
  'one',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'nobody',
]);

const TITLE =
  /^(?:man|woman|guy|bloke|fella|couple|landlady|seller|dealer|trader|agent|landlord|mayor|boss|owner|ceo|manager|director|doctor|dentist|lawyer|teacher|president|senator|minister|coach|chef|builder|plumber|neighbour|neighbor|company|firm|bank|police|politicians|bankers|lawyers|husband|wife|ex|priest|judge|editor|opponent|predecessor|councillor|council|competitors?|rivals?|agency|airline|insurer|hospital|dealership|supplier|contractor|roofer|electrician|mechanic|tenants?|referee|ref|governor|intern|trainee|apprentice|waiter|waitress|cashier|receptionist|driver|colleague)$/;
const isTitle = (word: string): boolean => TITLE.test(word);

/**
 * @param surely a capital at the beginning of a sentence makes no name: for words that things can be, too
 * @returns the token at which "is a crook" begins ("he is a crook" from the pronoun on); `null` if nobody is called so
 */
export function calledBy(draft: Draft, hit: Hit, surely = false): number | null {
  if (T.isAsked(draft.tokens, hit.from)) return null;
  const { tokens } = draft;
  let i = hit.from - 1;
  while (i >= 0 && BETWEEN.has(wordAt(draft, i)) && tokens.gap[i + 1] === T.NO_GAP) i--;
  // "A criminal waste": the word belongs to what follows.
  if (
    tokens.kind[hit.to] === T.WORD &&
    tokens.gap[hit.to] === T.NO_GAP &&
    !/^(?:and|who|but|in|at|from|with|like|or|to|on|for|as|so)$/.test(wordAt(draft, hit.to))
  )
    return null;
  if (i < 0 || tokens.sentence[i] !== tokens.sentence[hit.from]) return null;
  const said = wordAt(draft, i);
  // "The man's a crook"
  if (said.endsWith(IS_SHORT)) return isTitle(said.slice(0, -IS_SHORT.length)) ? i : null;
  if (!IS.has(said)) return null;
  if (said.length > 4) return i;
  const who = i - 1;
  if (who < 0 || tokens.sentence[who] !== tokens.sentence[i] || NOBODY.has(wordAt(draft, who))) return null;
  if (/^(?:he|she|they|you)$/.test(wordAt(draft, who))) return isThought(draft, who) ? null : who;
  const near = nextDoor(draft, who);
  if (near !== null) return near;
  return tokens.kind[who] === T.MENTION || isTitle(wordAt(draft, who)) || isNamed(draft, who, surely) ? i : null;
}

/** @returns the token at which "friends across the road", "place next door" begins; `null` if nobody near is meant */
function nextDoor(draft: Draft, who: number): number | null {
  if (!/^(?:road|street|corner|door)$/.test(wordAt(draft, who))) return null;
  const where = wordAt(draft, who - 1) === 'the' ? who - 2 : who - 1;
  return where > 0 && /^(?:across|over|down|up|round|around|opposite|next)$/.test(wordAt(draft, where)) ? where - 1 : null;
}

function isNamed({ tokens }: Draft, i: number, surely: boolean): boolean {
  const capital = (at: number) => ((tokens.flags[at] as number) & (T.CAPITALISED | T.CAPS)) !== 0;
  if (!capital(i)) return false;
  return !surely || (((tokens.flags[i] as number) & T.CAPITALISED) !== 0 && tokens.sentence[i - 1] === tokens.sentence[i]);
}

/** @returns true at the "she" of "she feared she was a fraud": what people think of themselves */
export const isThought = (draft: Draft, from: number): boolean =>
  from > 0 &&
  /^(?:he|she|they)/.test(wordAt(draft, from)) &&
  inSet(draft, 'insult-thought', wordAt(draft, from - 1) === 'that' ? from - 2 : from - 1) &&
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
