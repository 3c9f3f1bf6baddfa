import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { QUOTED } from '../tokens';

/** So many marks in a row are a stack; "!!" is friendly. */
const STACK = 3;
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
      'The doors are open«!!!»',
      'We baked all night«!!!!!»',
      'New hours! New chairs! New bread! New people!',
      'What a day!! What a crowd!! What a cake!!',
      'Really«?!!!»',
      'Free glasses«！！！»',
    ],
    good: [
      'Happy anniversary!! Hard to believe you are fifteen.',
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
  let token = 0;
  for (const { start, end } of tokens.stops) {
    const count = marksIn(text, start, end);
    if (count === 0) continue;
    while (token < tokens.length && (tokens.end[token] as number) <= start) token++;
    // It stands in somebody else's words if the token before it does.
    if (token > 0 && (tokens.flags[token - 1] as number) & QUOTED) continue;
    if (count >= STACK) stacked++;
    if (count === 2) doubled++;
    if (count >= STACK && (!longest || end - start > longest.end - longest.start)) longest = { start, end };
  }
  if (longest)
    return {
      ...longest,
      values: { count: counts.exclamations },
      severity: draft.kind === 'post' && (stacked > 1 || counts.exclamations > 2 * STACK) ? 'fix' : 'consider',
    };
  const shouted = tokens.sentences.filter(({ mark }) => mark === '!' || mark === '！');
  const last = shouted[shouted.length - 1];
  if (!last || draft.kind === 'reply' || (shouted.length < EVERY && doubled < 2) || shouted.length * 3 < tokens.sentences.length * 2)
    return null;
  return { start: last.start, end: last.end, values: { count: counts.exclamations }, severity: 'consider', variant: 'every' };
}

function marksIn(text: string, start: number, end: number): number {
  let marks = 0;
  for (let i = start; i < end; i++) if (text[i] === '!' || text[i] === '！') marks++;
  return marks;
}
