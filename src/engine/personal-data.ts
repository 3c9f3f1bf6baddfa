/** What stands at a token by which a person can be reached or found: a phone, a mailbox, a house, the number of a booking. */

import { type DigitRun, digitRuns } from './digits';
import { type Draft, perDraft } from './draft';
import * as T from './tokens';

/** Fewer digits are a house, a year, a price. */
const PHONE = 7;
const REFERENCE = 5;
/** Nobody's: what films and manuals use, and numbers that cost the caller nothing. */
const PUBLIC = /^(?:1?800|1?888|1?877|1?866|0800|0808|00800)|55501\d\d$|^1?234567|^(\d)\1+$|^\d0+$/;
const EXAMPLES = /@(?:example\.|yourdomain|domain\.|company\.|email\.)/i;
/** Mail that is a person's, not a house's. */
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|proton|protonmail|mail)\.[a-z.]{2,6}$/i;

const runsByToken = perDraft((draft) => new Map(digitRuns(draft).map((run) => [run.from, run])));

export const runAt = (draft: Draft, token: number): DigitRun | undefined => runsByToken(draft).get(token);

/** "Email me at mail@…", "… at rye@house.gov": an office gives its own. */
export const isOffice = ({ text, tokens }: Draft, i: number): boolean =>
  tokens.kind[i] === T.EMAIL &&
  /^(?:mail|e-?mail|info|contact|hello|office|press|team|sales|support|hr|jobs)@|@(?:[\w-]+\.)*(?:gov|parliament|europa)\b/i.test(
    text.slice(tokens.start[i], tokens.end[i]),
  );

/** 153.69.214.203 is a machine. */
export const isAddress = ({ text }: Draft, { start, end }: DigitRun): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text.slice(start, end));

export function mailAt({ text, tokens }: Draft, i: number): T.Span | null {
  if (tokens.kind[i] !== T.EMAIL) return null;
  const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
  return EXAMPLES.test(text.slice(span.start, span.end)) ? null : span;
}

export const phone = (run: DigitRun | undefined): T.Span | null =>
  run && run.digits.length >= PHONE && isPrivate(run) ? { start: run.start, end: run.end } : null;

/** "12 Caraway Lane": a number and a name of a word or two. */
export function house({ tokens }: Draft, i: number): T.Span | null {
  const isNamed = (at: number) =>
    tokens.kind[at] === T.WORD && tokens.gap[at] === T.NO_GAP && ((tokens.flags[at] as number) & T.CAPITALISED) !== 0;
  if (tokens.kind[i] !== T.NUMBER || !isNamed(i + 1)) return null;
  return { start: tokens.start[i] as number, end: tokens.end[isNamed(i + 2) ? i + 2 : i + 1] as number };
}

/** Digits, or letters and digits mixed: "7QX4LM". */
export function reference({ text, tokens }: Draft, i: number, run: DigitRun | undefined): T.Span | null {
  if (run) return run.digits.length >= REFERENCE ? { start: run.start, end: run.end } : null;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  return tokens.kind[i] === T.WORD && end - start >= REFERENCE && /\d/.test(text.slice(start, end)) ? { start, end } : null;
}

/** @returns false for a number that is nobody's */
export const isPrivate = ({ digits }: DigitRun): boolean => !PUBLIC.test(digits);

/** @returns true for mail that is a person's, not a house's */
export const isPrivateMail = (mail: string): boolean => PRIVATE_MAIL.test(mail);
