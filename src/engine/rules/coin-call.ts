import type { Draft } from '../draft';
import { type Found, isRaised, type Rule, type RuleContext } from '../rule';
import * as T from '../tokens';

/** Letters and digits of a contract's address; no word is so long and has a digit. */
const ADDRESS = 32;
/** Of 23 posts of the training sets with so many tickers that language models read (2026-11), 21 advertised. */
const ROW = 5;

/** A coin by its ticker and its address, or a row of tickers: a call to buy, even where nobody says so. */
export const coinCall: Rule = {
  id: 'coin-call',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  kinds: ['post', 'comment', 'thread'],
  publicOnly: true,
  structure: true,
  afterTone: true,
  tries: 2,
  measures: call,
  examples: {
    bad: [
      'Four times up on $LOAF «9xQeWvG816bUx9EPjHmaT23yvVMi2pVRxxZrbF4qump»',
      '$RYE / «7Fb2kQmZr91LsVt4XcYh8NpJ3dGaWu6ReTo5BiKsMill»',
      'CA: «4kQmZ7Fb2r91LsVt4XcYh8NpJ3dGaWu6ReTo5BiKpump» early, so early',
      '$LOAF on base «0x52908400098527886E0F7030069857D2E4169EE7»',
      '«$LOAF» $RYE $OVEN $MILL $BUN to the moon',
      'To the moon and back «$LOAF» #coin $RYE $OVEN $MILL $BUN $DOUGH',
    ],
    good: [
      'Why we do not accept $LOAF at the bakery.',
      { text: 'It was $LOAF, 9xQeWvG816bUx9EPjHmaT23yvVMi2pVRxxZrbF4qump', replyTo: 'Which coin was it?' },
      'The commit is 9fceb02c0ffee5ad1e7b2f3a4d5c6e7f8a9b0c1d, please pull.',
      'Market at noon: $LOAF +1%, $RYE -2%, $OVEN +3%, $MILL 0%, $BUN +4%',
      'A loaf was $4, then $5, then $6, now $7 and soon $8.',
      'In CA the mills run on water.',
    ],
  },
};

function call(draft: Draft, context: RuleContext): Found | null {
  const { text, tokens } = draft;
  if (!text.includes('$') && !text.includes('CA')) return null;
  if (draft.replyTo !== undefined || isRaised('advertising', context)) return null;
  let first = -1;
  let tickers = 0;
  let address = -1;
  let isNamed = false;
  let isReport = false;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === T.PERCENT) isReport = true;
    if (tokens.kind[i] !== T.WORD) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (text[start - 1] === '$') {
      if (tickers++ === 0) first = i;
    } else if (end - start >= ADDRESS && /\d/.test(text.slice(start, end))) address = i;
    else if (end - start === 2 && text.startsWith('CA', start)) isNamed = true;
  }
  if (address >= 0 && (tickers > 0 || isNamed)) return { start: tokens.start[address] as number, end: tokens.end[address] as number };
  if (tickers < ROW || isReport) return null;
  return { start: (tokens.start[first] as number) - 1, end: tokens.end[first] as number, values: { n: tickers }, variant: 'row' };
}
