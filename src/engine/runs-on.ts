/** What stands beside a word in one breath: the next one, the rest of a name, a link. */

import * as T from './tokens';

/** @returns true for a word or figure that follows the one before it with nothing but a blank between */
export const runsOn = ({ length, kind, gap, sentence }: T.Tokens, token: number): boolean =>
  token > 0 &&
  token < length &&
  gap[token] === T.NO_GAP &&
  sentence[token] === sentence[token - 1] &&
  (kind[token] === T.WORD || kind[token] === T.NUMBER);

/** @returns true where a name goes on: "Mill Creek | Bridge" */
export const isNameGoingOn = (tokens: T.Tokens, token: number): boolean =>
  isCapital(tokens, token - 1) && isCapital(tokens, token) && runsOn(tokens, token);

/** @returns true for a word with a capital */
export const isCapital = ({ flags }: T.Tokens, token: number): boolean => ((flags[token] as number) & (T.CAPITALISED | T.CAPS)) !== 0;

/** @returns true where a link follows: in "Follow us on https://…" the address is no word of what is said */
export const isBeforeLink = ({ length, kind, gap }: T.Tokens, token: number): boolean =>
  token < length && gap[token] === T.NO_GAP && kind[token] === T.LINK;
