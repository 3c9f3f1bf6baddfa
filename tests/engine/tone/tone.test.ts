import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import type { DraftInput } from '../../../src/engine/reading';
import { rules } from '../../../src/engine/rules';
import { OF_A_CROWD } from '../../../src/engine/tone/features';
import { figures } from '../../../src/engine/tone/figures';
import { norms } from '../../../src/platforms';

const toneOf = (input: DraftInput) => coach(input, { norms }).tone;
/** One draft that each rule notices, and one that it leaves alone. */
const drafts = rules.flatMap(({ examples }) =>
  [examples.bad[0], examples.good[0]]
    .filter((example) => example !== undefined)
    .map((example) => (typeof example === 'string' ? example : example.text).replace(/[«»]/g, '')),
);

test('a reason that speaks of a crowd never stands for a conversation', () => {
  const keys = new Set([...OF_A_CROWD].map((name) => `tone_${name}`));
  const told = drafts.flatMap((text) => toneOf({ text }).because).filter(({ say }) => keys.has(say.key));
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ weight = 0 }) => weight < 0)).toEqual([]);
});

test('every feature that speaks of a crowd is one that was learnt', () => {
  expect([...OF_A_CROWD].filter((name) => !(name in figures.features))).toEqual([]);
});

describe('the same words weigh less towards a broadcast as an answer', () => {
  test.each(['The shop is open until six, 12 Mill Street.', 'It is 12 euros, 8 for students, and the bar takes cards.'])('%s', (text) => {
    expect(toneOf({ text, kind: 'comment' }).score).toBeLessThan(toneOf({ text }).score);
    expect(toneOf({ text, replyTo: 'How do I get in?' }).score).toBeLessThan(toneOf({ text }).score);
  });
});

describe('a leaflet under somebody’s post', () => {
  const leaflet = 'We are thrilled to announce our new rye loaf! Hurry, 10% off for two hours only.';

  test('is no answer to it', () => {
    const { tone, findings } = coach({ text: leaflet, kind: 'comment', replyTo: 'We move on Saturday. How do you keep bread fresh?' });
    expect(tone.label).toBe('broadcast');
    expect(findings.some(({ severity, category }) => severity === 'fix' && category === 'advertising')).toBe(true);
  });

  test('is one for whoever asked', () => {
    expect(
      coach({ text: 'Yes, 10% off for two hours.', kind: 'comment', replyTo: 'Is there a discount on the rye today?' }).tone.label,
    ).toBe('conversation');
  });
});
