/** An answer in the manner of a house that points at nothing: no figure, name, time or condition, neither I nor *it*, no word of what is answered. */

import { type Draft, saidHits, spanOf } from './draft';
import { asksBack } from './gives-answer';
import { GIVING, hitsOf, isTakenUp } from './hollow';
import { bitOf } from './lexicon';
import type { Span } from './tokens';
import * as T from './tokens';
import { hasClass, inSet, isFunction } from './word-at';

/** A list of the ways in which a house speaks to nobody in particular. */
const ALOUD = 'house-aloud';
/** "Behind our side door": so few words are an answer, whatever they are. */
const FEW = 5;
/** A capital among the first words is a greeting's. */
const GREETING = 3;

/** Somebody speaks, denies, or talks as people do. */
const TALKING = bitOf('self') | bitOf('negation') | bitOf('informal');

/** @returns the sentence in which the house speaks, in an answer that is as vague as that; `null` where anything is pointed at */
export function vagueIn(draft: Draft): Span | null {
  const { tokens, counts } = draft;
  const [aloud] = saidHits(draft, ALOUD);
  const sentence = aloud && T.sentenceOf(tokens, aloud.from);
  if (!sentence || counts.words < FEW || hitsOf(draft, GIVING).length > 0 || asksBack(draft)) return null;
  for (let i = 0; i < tokens.length; i++) if (pointsAtSomething(draft, i)) return null;
  return spanOf(draft, sentence.from, sentence.to);
}

function pointsAtSomething(draft: Draft, i: number): boolean {
  const kind = draft.tokens.kind[i] as number;
  if (kind !== T.WORD) return kind !== T.MENTION && kind !== T.HASHTAG;
  return (
    hasClass(draft, i, TALKING) ||
    inSet(draft, 'speaks-of-something', i) ||
    (inSet(draft, 'says-yes-or-no', i) && T.sentenceOf(draft.tokens, i)?.from === i) ||
    isName(draft, i) ||
    isTakenUp(draft, i)
  );
}

/** A capital inside a sentence. */
const isName = (draft: Draft, i: number): boolean =>
  i >= GREETING && draft.tokens.gap[i] === T.NO_GAP && ((draft.tokens.flags[i] as number) & T.CAPITALISED) !== 0 && !isFunction(draft, i);
