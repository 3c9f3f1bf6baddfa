/** Turns of a post that could be somebody's signature: how it begins, how it ends, a phrase that not everybody has. */

import { fold } from '../../characters';
import { type Draft, perDraft, spanOf } from '../../draft';
import { bitOf } from '../../lexicon';
import * as T from '../../tokens';
import { classesAt } from '../../word-at';
import { isEveryday } from './everyday';

export type TurnPlace = 'opening' | 'ending' | 'phrase';

export interface Turn extends T.Span {
  place: TurnPlace;
}

/** Words of an opening or an ending, and of a phrase. */
const LONGEST = 4;
const LONGEST_PHRASE = 3;

/** Words that everybody needs to make a sentence. */
const PLAIN = (['function', 'us', 'self', 'reader', 'ask', 'negation', 'others'] as const).reduce((bits, name) => bits | bitOf(name), 0);

/** @returns the turns of a post by their words, each once; the same words at an end of the post are no mere phrase */
export const turnsIn = perDraft((draft): ReadonlyMap<string, Turn> => {
  const turns = new Map<string, Turn>();
  const add = (span: T.Span, place: TurnPlace) => {
    const key = fold(draft.text.slice(span.start, span.end));
    if (!turns.has(key)) turns.set(key, { ...span, place });
  };
  const { sentences } = draft.tokens;
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first)
    for (let to = first.from + 1; to <= first.to; to++)
      if (isEnd(draft, first, first.from, to)) add(spanOf(draft, first.from, to), 'opening');
  if (last && last !== first)
    for (let from = last.from; from < last.to; from++) if (isEnd(draft, last, from, last.to)) add(spanOf(draft, from, last.to), 'ending');
  const picture = lastPicture(draft);
  if (picture) add(picture, 'ending');
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++)
      for (let end = at + 2; end <= Math.min(to, at + LONGEST_PHRASE); end++)
        if (isPhrase(draft, at, end)) add(spanOf(draft, at, end), 'phrase');
  return turns;
});

/** A whole short sentence, a part of one that says something, or a telling word that stands by itself: "Yours, Ines". */
function isEnd(draft: Draft, sentence: T.Sentence, from: number, to: number): boolean {
  if (to - from > LONGEST || !isRun(draft, from, to)) return false;
  if (from === sentence.from && to === sentence.to) return true;
  const standsAlone = isParted(draft, sentence, from) && isParted(draft, sentence, to);
  return (to - from > 1 || standsAlone) && telling(draft, from, to) > 0;
}

/** A comma or a dash stands before a token, or the sentence begins or ends there. */
const isParted = ({ tokens }: Draft, { from, to }: T.Sentence, at: number): boolean =>
  at === from || at === to || tokens.gap[at] !== T.NO_GAP;

function isPhrase(draft: Draft, from: number, to: number): boolean {
  return isRun(draft, from, to) && isTelling(draft, from) && isTelling(draft, to - 1) && telling(draft, from, to) > 1;
}

/** Words without a gap, none of them in somebody else's mouth. */
function isRun({ tokens }: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== T.WORD || (tokens.flags[i] as number) & T.QUOTED) return false;
    if (i > from && tokens.gap[i] !== T.NO_GAP) return false;
  }
  return true;
}

function telling(draft: Draft, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (isTelling(draft, i)) words++;
  return words;
}

const isTelling = ({ text, tokens, pack }: Draft, i: number): boolean =>
  (classesAt(tokens, i, pack) & PLAIN) === 0 && !isEveryday(pack.lang, text.slice(tokens.start[i], tokens.end[i]));

/** An emoji with nothing behind it. */
function lastPicture({ text, tokens: { emoji } }: Draft): T.Span | null {
  const last = emoji.at(-1);
  return last && text.slice(last.end).trim() === '' ? last : null;
}
