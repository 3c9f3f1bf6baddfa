/** Numbers as people group them: "4111 1111 1111 1111", "+49 (30) 123-456". */

import { isDigit } from './characters';
import { perDraft } from './draft';
import * as Sign from './signs';
import * as T from './tokens';

export interface DigitRun extends T.Span {
  /** Tokens from..to-1 */
  from: number;
  to: number;
  digits: string;
  /** Begins with + or with an open bracket. */
  dialled: boolean;
}

const MOST = 12;
/** Characters between two groups: a space, a hyphen of any kind, a dot, a slash, brackets. */
const BETWEEN = /^(?:[ \u00a0.\-\u2010-\u2014/]|\) ?|[ -]\(| [-\u2010-\u2014] )$/;

/** Rows of digit groups in the order of the text, single numbers included. */
export const digitRuns = perDraft(({ text, tokens, signs }): DigitRun[] => {
  const runs: DigitRun[] = [];
  if (!(signs & Sign.NUMBER)) return runs;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== T.NUMBER) continue;
    let to = i + 1;
    while (to < tokens.length && to - i < MOST && tokens.kind[to] === T.NUMBER && joined(text, tokens, to)) to++;
    const start = tokens.start[i] as number;
    const end = tokens.end[to - 1] as number;
    const before = text[start - 1];
    const dialled = before === '+' || (before === '(' && /[)]/.test(text.slice(start, end)));
    runs.push({ start: dialled ? start - 1 : start, end, from: i, to, digits: digitsIn(text, start, end), dialled });
    i = to - 1;
  }
  return runs;
});

/** @returns what stands there, without all that is no digit */
function digitsIn(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return written.replace(/\D/g, '');
  return written;
}

const joined = (text: string, tokens: T.Tokens, at: number): boolean => {
  const gap = text.slice(tokens.end[at - 1], tokens.start[at]);
  return gap.length <= 3 && BETWEEN.test(gap);
};

/** @returns true if the digits pass the check that every payment card number passes (ISO/IEC 7812-1, annex B) */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** @returns true for the shape of an account number whose check digits are right (ISO 13616) */
export function isIban(written: string): boolean {
  const plain = written.replace(/[ \u00a0]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = character <= '9' ? Number(character) : character.charCodeAt(0) - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
