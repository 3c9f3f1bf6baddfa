/** Is it a code to sell with? "Code MUFFIN10" is one, "code review" is none. */

import { type Draft, perDraft, saidHits } from './draft';
import type { Hit } from './phrases';
import * as T from './tokens';
import { wordAt } from './word-at';

/** @returns the hits of a list, those of codes without the code that people write */
export const saidOf = (draft: Draft, list: string): readonly Hit[] => (list === 'discount-code' ? codes(draft) : saidHits(draft, list));

const codes = perDraft((draft) =>
  saidHits(draft, 'discount-code').filter(({ to }) => wordAt(draft, to - 2) !== 'code' || looksLikeCode(draft, to - 1)),
);

/** MUFFIN10, SAVE; not "code review" */
const looksLikeCode = ({ text, tokens }: Draft, token: number): boolean =>
  ((tokens.flags[token] as number) & T.CAPS) !== 0 || /\d/.test(text.slice(tokens.start[token], tokens.end[token]));
