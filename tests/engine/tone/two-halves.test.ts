import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import { shareOf } from '../../../src/engine/tone/noticed';

const TALK =
  'A man came in this morning for a new strap. While I was fitting it he told me that the watch had been through a war, two marriages and a washing machine. His daughter rolled her eyes and said nothing.';
const OFFER = 'Anyway, 20% off all straps until Friday, order online!';

const labelOf = (text: string) => coach({ text }).tone.label;

describe('a talk that ends in an offer', () => {
  test('is half and half, and still hears of the offer', () => {
    expect(labelOf(TALK)).toBe('conversation');
    const { tone, findings } = coach({ text: `${TALK} ${OFFER}` });
    expect(tone.label).toBe('mixed');
    expect(findings.some(({ category, quote }) => category === 'advertising' && OFFER.includes(quote))).toBe(true);
  });

  test('is an offer where the talk is no longer than a greeting', () => {
    expect(labelOf(`A man came in this morning. ${OFFER}`)).toBe('broadcast');
  });

  test('is an offer where the offer comes first', () => {
    expect(labelOf(`${OFFER} ${TALK}`)).not.toBe('conversation');
    expect(labelOf(`${OFFER} Visit us today. Get yours before they are gone. ${OFFER}`)).toBe('broadcast');
  });

  test('is a broadcast where the beginning was one', () => {
    const fanfare =
      'We are thrilled to announce that our award-winning team has launched a new portfolio of solutions. We leverage synergies across all regions. Our mission is to empower communities through innovation.';
    expect(labelOf(`${fanfare} ${OFFER}`)).toBe('broadcast');
  });
});

test('a learnt word counts in full in a short draft, and ever less in a long one', () => {
  expect([0, 1, 40].map(shareOf)).toEqual([1, 1, 1]);
  expect(shareOf(80)).toBe(0.5);
  expect(shareOf(4_000)).toBeLessThan(0.02);
});
