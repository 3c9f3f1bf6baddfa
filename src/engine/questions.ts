/** Questions that a reader can answer: not a sales opener, not rhetoric, not one word at the end. */

import { classesAt, type Draft, questions, saidHits } from './draft';
import { bitOf } from './lexicon';
import * as T from './tokens';

const READER = bitOf('reader');
const ASK = bitOf('ask');
const SELL = bitOf('sell');

/** Fewer words than this can be tacked on to anything. */
const FEWEST = 4;

/** @returns the questions that ask this reader for something only they know, in the order of the text */
export function questionsToReader(draft: Draft): T.Span[] {
  const emptied = saidHits(draft, 'strength-question-not');
  return questions(draft)
    .filter(
      ({ from, to }) => to - from >= FEWEST && !emptied.some((hit) => hit.from >= from && hit.to <= to) && asksReader(draft, from, to),
    )
    .map(({ start, end }) => ({ start, end }));
}

function asksReader(draft: Draft, from: number, to: number): boolean {
  let classes = 0;
  for (let i = from; i < to; i++) {
    if ((draft.tokens.flags[i] as number) & T.QUOTED || draft.tokens.kind[i] === T.LINK) return false;
    classes |= classesAt(draft.tokens, i, draft.pack);
  }
  if (classes & SELL) return false;
  const called = (classes & READER) !== 0 || saidHits(draft, 'strength-question').some((hit) => hit.from >= from && hit.to <= to);
  return called && ((classes & ASK) !== 0 || to - from > FEWEST);
}
