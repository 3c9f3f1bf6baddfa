/** What in a first sentence makes one read on. */

import { type Draft, saidHits, saidWithin } from '../../draft';
import { bitOf } from '../../lexicon';
import type { Reading } from '../../reading';
import * as T from '../../tokens';
import { classesAt, inSet } from '../../word-at';

/** Strengths that hold a reader where they stand; a notice and a thank-you are read, too, but not read on for. */
const HOLDING: readonly string[] = ['customer-words', 'humility', 'everyday-moment', 'humour', 'useful-knowledge', 'question', 'good-hook'];

/** A question of fewer words than this can stand before anything. */
const ASKED = 4;

const READER = bitOf('reader');
const FUNCTION = bitOf('function');
const TELLER = bitOf('us') | bitOf('self');
const SELL = bitOf('sell');

/** @returns true for something that is praised, a turn, a question; in what is no broadcast also for a figure, and a reader's own case */
export function draws(draft: Draft, first: T.Sentence, { tone, strengths }: Pick<Reading, 'tone' | 'strengths'>): boolean {
  const praised = strengths.filter(({ id }) => HOLDING.includes(id)).flatMap(({ evidence }) => evidence);
  if (praised.some(({ start = 0, end = 0 }) => start < first.end && first.start < end)) return true;
  if (first.mark === '?') return first.to - first.from >= ASKED && !saidWithin(draft, 'strength-question-not', first);
  if (saidHits(draft, 'strength-good-hook').some(({ from }) => from === first.from)) return true;
  if (tone.label === 'broadcast' || saidWithin(draft, 'strength-useful-news', first)) return false;
  return meets(draft, first) || tellsFigure(draft, first);
}

/** "If you rent", "you can wet old bread": the reader's own case, and nobody beside it who wants something. */
function meets(draft: Draft, { from, to, mark }: T.Sentence): boolean {
  const { tokens, pack } = draft;
  if (mark === '!') return false;
  let met = saidHits(draft, 'strength-reader-first').some((hit) => hit.from === from);
  for (let i = from; i < to; i++) {
    const classes = classesAt(tokens, i, pack);
    if (classes & (TELLER | SELL)) return false;
    if (classes & READER && i === from + 1 && inSet(draft, 'condition', from)) met = true;
  }
  return met;
}

/** How many of what: forty loaves, not room 12, the 4th of January, number 412 or 7 to 12. */
function tellsFigure(draft: Draft, { from, to }: T.Sentence): boolean {
  const { tokens, pack } = draft;
  let told = false;
  for (let i = from; i < to; i++) {
    if (classesAt(tokens, i, pack) & SELL) return false;
    told ||= tokens.kind[i] === T.PERCENT || (tokens.kind[i] === T.NUMBER && i + 1 < to && counts(draft, i) && !names(draft, i, from));
  }
  return told;
}

const YEAR = /^(1[6-9]|20)\d\d$/;
/** Two or more: "1 day. 1 price." counts nothing. */
const SEVERAL = /^(?![01]$)[\d.,\s]+$/;

/** Something countable stands behind it: no month, no "to", no further number. */
function counts({ text, tokens, pack }: Draft, number: number): boolean {
  const digits = text.slice(tokens.start[number], tokens.end[number]);
  if (!SEVERAL.test(digits) || YEAR.test(digits)) return false;
  const next = number + 1;
  if (tokens.kind[next] === T.NUMBER || tokens.kind[next] !== T.WORD || tokens.gap[next] !== T.NO_GAP) return false;
  if (!pack.prose.nounsCapital && (tokens.flags[next] as number) & (T.CAPITALISED | T.CAPS)) return false;
  return (classesAt(tokens, next, pack) & FUNCTION) === 0;
}

/** It is the name of what stands before it: #412, Windows 11, page 9, the second half of a telephone number. */
function names(draft: Draft, number: number, from: number): boolean {
  const { text, tokens, pack } = draft;
  if (text.charAt((tokens.start[number] as number) - 1) === '#') return true;
  const before = number - 1;
  if (before < from || tokens.gap[number] !== T.NO_GAP) return false;
  if (tokens.kind[before] !== T.WORD) return true;
  if (inSet(draft, 'number-named', before)) return true;
  const isName = before > from && !pack.prose.nounsCapital && ((tokens.flags[before] as number) & T.CAPITALISED) !== 0;
  return isName && classesAt(tokens, before, pack) === 0;
}
