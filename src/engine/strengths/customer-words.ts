import { type Draft, saidHits } from '../draft';
import type { Span } from '../tokens';
import * as T from '../tokens';
import type { StrengthUnit } from './strength';

/** Fewer words than this in quotation marks are a name or a shrug. */
const FEWEST = 3;

/** A customer's own words, quoted. */
export const customerWords: StrengthUnit = {
  id: 'customer-words',
  shows: quotedPeople,
  examples: {
    shows: [
      'A customer said «“it tastes like my grandmother’s kitchen”», and then she bought two.',
      '«“I finally understand my rent bill”», wrote one of you last week.',
      'A boy in room four asked «“who feeds the dinosaur at night?”», and nobody knew.',
      'One patient told us: «“the waiting is worse than the needle”». So we changed the waiting.',
    ],
    lacks: [
      'Our CEO said “we are committed to excellence in everything”.',
      'A customer said it was good.',
      'The sign says “please ring the bell twice”.',
      'She called it “home”.',
      '“Never eat anything bigger than your head”, my father used to say.',
    ],
  },
};

/** Quotation marks with somebody from the other side of the counter in the same breath, who says it. */
function quotedPeople(draft: Draft): Span[] {
  const { tokens, text } = draft;
  const near = (list: string, from: number, to: number) =>
    saidHits(draft, list).some(
      (hit) =>
        Math.abs((tokens.sentence[hit.from] as number) - (tokens.sentence[from] as number)) <= 1 &&
        (to <= hit.from ? hit.from - to : from - hit.to) <= NEAR,
    );
  const found: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isQuote(tokens, from)) continue;
    let to = from + 1;
    while (to < tokens.length && isQuote(tokens, to)) to++;
    if (to - from >= FEWEST && near('strength-customer-words', from, to) && near('strength-customer-words-said', from, to))
      found.push(withMarks(text, tokens, from, to));
    from = to;
  }
  return found;
}

/** Words between the quotation marks and who says them. */
const NEAR = 6;

const isQuote = (tokens: T.Tokens, i: number) => ((tokens.flags[i] as number) & (T.QUOTED | T.CODE)) === T.QUOTED;

function withMarks(text: string, tokens: T.Tokens, from: number, to: number): Span {
  const start = (tokens.start[from] as number) - 1;
  let end = tokens.end[to - 1] as number;
  while (end < text.length && /[.,!?…]/.test(text[end] as string)) end++;
  return { start: Math.max(0, start), end: Math.min(text.length, end + 1) };
}
