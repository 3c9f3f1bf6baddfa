import { isDigit } from '../characters';
import { type DigitRun, digitRuns, isIban, passesLuhn } from '../digits';
import { type Draft, saidHits } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** First digits and length of the cards that people carry (Visa, Mastercard, American Express, Discover, JCB, Diners). */
const CARD = /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|35\d{14}|3[068]\d{12})$/;
/** What payment firms print in their manuals. */
const FOR_TESTS: ReadonlySet<string> = new Set(
  '4111111111111111 4242424242424242 4000056655665556 4012888888881881 5555555555554444 5105105105105100 2223003122003222 378282246310005 371449635398431 6011111111111117 3530111333300000 30569309025904'.split(
    ' ',
  ),
);
/** Nobody's: printed in wallets and in films. */
const NO_ONES: ReadonlySet<string> = new Set(['123456789', '078051120', '219099999', '111111111', '000000000']);
const LONGEST_IBAN = 44;
/** Written in one, or in groups of four. */
const ACCOUNT = /^[A-Z]{2}\d\d(?:[A-Z\d]{11,30}|(?:[ \u00a0][A-Z\d]{4}){2,7}(?:[ \u00a0][A-Z\d]{1,3})?)(?![A-Za-z\d])/;

/** A card, an account or a social security number: whoever reads it can use it. */
export const paymentNumber: Rule = {
  id: 'payment-number',
  category: 'permanence',
  principle: 'P24',
  severity: 'stop',
  everyone: true,
  structure: true,
  tries: 2,
  checks: numbers,
  examples: {
    bad: [
      'Charge it to «4539 1488 0343 6467», as always.',
      'Her card is «4539148803436467» and she is very patient.',
      'Use «5425-2334-3010-9903» for the flowers.',
      { text: '@bank why was «3714 496353 98464» declined?', account: { mode: 'personal' } },
      'My number is «536-22-8145», can somebody check?',
      'Bitte an «DE75 5121 0800 1245 1261 99» zahlen',
      'Transfer to «GB33BUKB20201555555555» by Friday.',
    ],
    good: [
      'Test with 4111 1111 1111 1111 and any date.',
      'The manual says 4242424242424242.',
      'Call us at 0800 1234 5678 901.',
      'We counted 4539 1488 0343 6466 grains.',
      'Order 2026-11-21-0042 is on its way.',
      'ISBN 978-3-16-148410-0 is about bread.',
      'It was 123-45-6789, like in the film.',
      'DE89 is not a motorway.',
      { text: 'Transfer it to GB33BUKB20201555555555, and thank you!', kind: 'reply', message: true },
      'For the three families on Brook Lane, every cent of it: DE75 5121 0800 1245 1261 99',
    ],
  },
};

function numbers(draft: Draft): Found[] {
  const found: Found[] = [];
  for (const run of digitRuns(draft)) {
    if (isCard(run)) found.push({ start: run.start, end: run.end });
    else if (isSocialSecurity(draft, run)) found.push({ start: run.start, end: run.end, variant: 'social' });
  }
  const { tokens, text } = draft;
  // Whoever collects for somebody wants to be paid, and so does whoever was asked how.
  if (draft.message || saidHits(draft, 'borrowed-grief-help').length > 0) return found;
  for (let i = 0; i < tokens.length; i++) {
    // It begins with two capitals, and only words have any.
    if (!((tokens.flags[i] as number) & (T.CAPS | T.CAPITALISED))) continue;
    const start = tokens.start[i] as number;
    if (!isDigit(text.charCodeAt(start + 2)) || !isDigit(text.charCodeAt(start + 3))) continue;
    const written = ACCOUNT.exec(text.slice(start, start + LONGEST_IBAN))?.[0];
    if (written && isIban(written)) found.push({ start, end: start + written.length, severity: 'consider', variant: 'account' });
  }
  return found.sort((a, b) => a.start - b.start);
}

const isCard = ({ digits, dialled }: DigitRun): boolean =>
  !dialled && digits.length >= 14 && CARD.test(digits) && !FOR_TESTS.has(digits) && !/^(\d)\1+$/.test(digits) && passesLuhn(digits);

/** Three, two and four digits with hyphens: in the United States, and nobody else's number looks so. */
const isSocialSecurity = ({ text }: Draft, { start, end, digits }: DigitRun): boolean =>
  digits.length === 9 && /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(text.slice(start, end)) && !NO_ONES.has(digits);
