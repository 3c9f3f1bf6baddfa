import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import type { DraftInput } from '../../../src/engine/reading';
import { rules } from '../../../src/engine/rules';
import { OF_A_CROWD } from '../../../src/engine/tone/feature';
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

  test.each([
    ['it takes up no word of', 'We move on Saturday. How do you keep bread fresh?'],
    ['it shares words with', 'Why does rye collapse in the oven although the loaf rose well?'],
    ['that speaks of costs and asks nothing', 'The last half hour on the table is what costs the loaf its height.'],
    ['that asked for one, and gets a fanfare', 'Do you have a discount today?'],
  ])('is no answer to a post %s', (_, replyTo) => {
    const { tone, findings } = coach({ text: leaflet, kind: 'comment', replyTo });
    expect(tone.label).toBe('broadcast');
    expect(findings.some(({ severity, category }) => severity === 'fix' && category === 'advertising')).toBe(true);
  });

  test.each([
    ['Yes, 10% off for two hours.', 'Is there a discount on the rye today?'],
    ['You can order it online, and the first box is free.', 'Where can I buy the flour?'],
  ])('is one for whoever asked: %s', (text, replyTo) => {
    expect(coach({ text, kind: 'comment', replyTo }).tone.label).toBe('conversation');
  });
});

test('each reason speaks of other words', () => {
  const drafted = [...drafts, 'I’ll start: our rye, our oven, our cat. You start your day with you and your bread, I’ll wait.'];
  for (const text of drafted) {
    const quotes = toneOf({ text }).because.flatMap(({ quote }) => quote?.toLowerCase() ?? []);
    expect(new Set(quotes).size, text).toBe(quotes.length);
  }
});

test('single words that are told speak for the label', () => {
  const told = drafts.map((text) => toneOf({ text }));
  const wordsOf = (label: string) =>
    told.filter((tone) => tone.label === label).flatMap(({ because }) => because.filter(({ say }) => /^tone_(?:two_)?word/.test(say.key)));
  expect(wordsOf('broadcast').length).toBeGreaterThan(20);
  expect(wordsOf('conversation').length).toBeGreaterThan(20);
  expect(wordsOf('broadcast').filter(({ weight = 0 }) => weight < 0)).toEqual([]);
  expect(wordsOf('conversation').filter(({ weight = 0 }) => weight > 0)).toEqual([]);
});

test('single words are told in one line for each direction, and not beside a line that holds them', () => {
  const { because } = toneOf({ text: 'Call us today for a free quote. Because family is what matters most.' });
  expect(because.filter(({ say }) => /^tone_(?:two_)?word/.test(say.key)).length).toBeLessThan(2);
  const sold = because.find(({ say }) => say.key === 'tone_found_advertising')?.quote ?? '';
  expect(sold).toContain('free');
  expect(because.flatMap(({ say }) => [say.values?.quote, say.values?.second])).not.toContain('free');
});

test('no word that says I or you is said to talk at people', () => {
  const talk =
    'If you were there: I was the one who laughed. What did you read as a child that you were too young for? I’ll start, and I still do.';
  const told = toneOf({ text: talk }).because.filter(({ say }) => say.key === 'tone_word_broadcast');
  expect(told.filter(({ quote = '' }) => /\b(?:i|me|my|you|your)\b/i.test(quote))).toEqual([]);
});

test('a call for help is no offer to whoever passes by', () => {
  const offers = (text: string) => toneOf({ text }).because.filter(({ say }) => say.key === 'tone_offer_to_all').length;
  expect(offers('The practice is shut on Monday. In an emergency ring 999.')).toBe(0);
  expect(offers('The practice is shut on Monday. For a new smile ring 4711.')).toBe(1);
});

test('a condition in front of a colon is no label', () => {
  const labels = (text: string) => toneOf({ text }).because.filter(({ say }) => say.key === 'tone_label').length;
  expect(labels('New opening hours: the office closes at six. Come earlier.')).toBe(1);
  expect(labels('If the office closes at six: come earlier. Register now for the tour and save 20%.')).toBe(0);
});

test('a moment of the day is a strength of a draft that talks, not of one that reports', () => {
  const moments = (text: string) => coach({ text }).strengths.filter(({ id }) => id === 'everyday-moment').length;
  expect(moments('This morning a boy paid for his roll in one-cent coins, forty of them, and counted them twice.')).toBe(1);
  const report =
    'Today I met with our regional partners to discuss our award-winning portfolio of solutions. #leadership #innovation #growth';
  expect(coach({ text: report }).tone.label).toBe('broadcast');
  expect(moments(report)).toBe(0);
});
