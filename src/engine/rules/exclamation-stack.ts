import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { MENTION, QUOTED, type Sentence, type Tokens, tokenBehind } from '../tokens';

/** So many marks in a row are a stack; "!!" is friendly. */
const STACK = 3;
/** A stack no longer than this, and hardly a mark beside it, is joy when a person speaks to people. */
const SHORT = 5;
const FEW = 6;
/** Whoever says less than this has said nothing yet that could be hype: "Great!!!" */
const FEW_WORDS = 5;
/** Whoever tells more than this of themselves is not only glad. */
const MANY_WORDS = 40;
/** So many single marks, and hardly a sentence without, are a crowd in a shop. */
const EVERY = 4;

/** Exclamation marks in rows, or after every sentence. */
export const exclamationStack: Rule = {
  id: 'exclamation-stack',
  category: 'hype',
  principle: 'P2',
  severity: 'fix',
  structure: true,
  tries: 2,
  sees: Sign.EXCLAMATION,
  measures: stacks,
  examples: {
    bad: [
      'The doors of our new hall are open today«!!!»',
      'We baked all night«!!!!!»',
      'Great bread«!!!!!!!!»',
      'New hours! New chairs! New bread! New people!',
      'What a day!! What a crowd!! What a cake!!',
      'Really, a whole week without bread in this town«?!!!»',
      'Free glasses for the first ten of you today«！！！»',
    ],
    good: [
      'Happy anniversary!! Hard to believe you are fifteen.',
      'Great talk!!!',
      '@anna she was so kind, give her a high five!!!',
      'I finished my first marathon on Sunday!!!',
      'Thank you! See you on Monday.',
      'Watch out! The step is wet.',
      'Really?! I thought it was closed.',
      'He wrote “SALE!!!” on the window and went home.',
      'So good to see you! How is the baby?',
    ],
  },
};

/** @returns the longest stack; else the last mark of a draft that shouts in every sentence */
function stacks(draft: Draft): Found | null {
  const { tokens, text, counts } = draft;
  let longest: { start: number; end: number } | null = null;
  let stacked = 0;
  let doubled = 0;
  for (const { start, end } of tokens.stops) {
    const count = end - start > 1 ? marksIn(text, start, end) : 0;
    if (count < 2 || isQuotedAt(tokens, start)) continue;
    if (count >= STACK) stacked++;
    else doubled++;
    if (count >= STACK && (!longest || end - start > longest.end - longest.start)) longest = { start, end };
  }
  if (longest && stacked === 1 && longest.end - longest.start <= SHORT && counts.exclamations <= FEW && isJoy(draft)) return null;
  if (longest)
    return {
      ...longest,
      values: { count: counts.exclamations },
      severity: draft.kind === 'post' && (stacked > 1 || counts.exclamations > 2 * STACK) ? 'fix' : 'consider',
    };
  // So many sentences that end so there cannot be.
  if (counts.exclamations * 3 < tokens.sentences.length * 2) return null;
  let shouted = 0;
  let last: Sentence | undefined;
  for (const sentence of tokens.sentences)
    if (sentence.mark === '!' || sentence.mark === '！') {
      shouted++;
      last = sentence;
    }
  if (!last || draft.kind === 'reply' || (shouted < EVERY && doubled < 2) || shouted * 3 < tokens.sentences.length * 2) return null;
  return { start: last.start, end: last.end, values: { count: counts.exclamations }, severity: 'consider', variant: 'every' };
}

/** One person to another, or hardly a word; a house and a link are loud on purpose. */
const isJoy = ({ tokens, counts, links, hashtags }: Draft): boolean =>
  counts.us === 0 &&
  links.length === 0 &&
  counts.words < MANY_WORDS &&
  (tokens.kind[0] === MENTION || counts.self > 0 || (counts.words < FEW_WORDS && hashtags.length === 0));

function marksIn(text: string, start: number, end: number): number {
  let marks = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x21 || code === 0xff01) marks++;
  }
  return marks;
}

/** It stands in somebody else's words if the token before it does. */
function isQuotedAt(tokens: Tokens, stop: number): boolean {
  if (!tokens.anyQuoted) return false;
  const before = tokenBehind(tokens, stop) - 1;
  return before >= 0 && ((tokens.flags[before] as number) & QUOTED) !== 0;
}
