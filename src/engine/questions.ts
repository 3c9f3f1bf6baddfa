/** Questions that a reader can answer: not a sales opener, not rhetoric, not one word at the end. */

import { classOf, QUOTE } from './characters';
import { speakers } from './dialogue';
import { type Draft, questions, saidWithin } from './draft';
import { bitOf } from './lexicon';
import * as T from './tokens';
import { classesAt } from './word-at';

/** So many lines with a speaker in front are a script: the questions in it are for each other. */
const SCRIPT = 2;
const READER = bitOf('reader');
const ASK = bitOf('ask');
const SELL = bitOf('sell');

/** Fewer words than this can be tacked on to anything. */
const FEWEST = 3;

/** @returns the questions that ask this reader for something only they know, in the order of the text */
export function questionsToReader(draft: Draft): T.Span[] {
  const script = speakers(draft);
  const lines = new Set(script.length >= SCRIPT ? script.map(({ from }) => draft.tokens.sentence[from]) : []);
  return questions(draft)
    .filter((asked) => !lines.has(draft.tokens.sentence[asked.from]) && !endsQuoted(draft, asked) && !isAnothers(draft, asked))
    .filter((asked) => asked.to - asked.from >= FEWEST && !saidWithin(draft, 'strength-question-not', asked) && asksReader(draft, asked))
    .map(({ start, end }) => ({ start, end }));
}

/** It saved me from asking “would you use this?”: the mark belongs to what is quoted. */
function endsQuoted({ text, tokens }: Draft, { to, end }: T.Sentence): boolean {
  if (((tokens.flags[to - 1] as number) & T.QUOTED) === 0) return false;
  return text.charAt(tokens.end[to - 1] as number) === '?' && classOf(text.charCodeAt(end - 1)) === QUOTE;
}

/** A line of a log, and one that is quoted to be answered, ask nobody who reads this. */
function isAnothers({ tokens: { flags } }: Draft, { from, to }: T.Sentence): boolean {
  const first = flags[from] as number;
  return (first & T.CODE) !== 0 || (first & (flags[to - 1] as number) & T.QUOTED) !== 0;
}

function asksReader(draft: Draft, { from, to }: T.Sentence): boolean {
  let classes = 0;
  for (let i = from; i < to; i++) {
    if (draft.tokens.kind[i] === T.LINK) return false;
    // Whose question begins in quotation marks is somebody else's; a word in them may be what is asked about, and names in code are nobody's words.
    if (((draft.tokens.flags[i] as number) & (T.QUOTED | T.CODE)) === T.QUOTED) {
      if (i === from) return false;
      continue;
    }
    classes |= classesAt(draft.tokens, i, draft.pack);
  }
  if (classes & SELL) return false;
  const called = (classes & READER) !== 0 || saidWithin(draft, 'strength-question', { from, to });
  return called && ((classes & ASK) !== 0 || to - from > FEWEST);
}
