import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import { SAMPLE_LANGUAGES, sampleLanguage, samples } from '../../../src/engine/voice/samples';
import { TRAITS } from '../../../src/engine/voice/voice';
import { norms } from '../../../src/platforms';

describe.each(SAMPLE_LANGUAGES)('the posts in %s', (lang) => {
  test('are told about the same morning, each in its own words', () => {
    const texts = TRAITS.map((trait) => samples[trait]?.[lang] ?? '');
    expect(texts.filter((text) => !/\b(?:oven|bread|Ofen|Brot)\b/i.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(TRAITS.length);
  });

  test.each(TRAITS)('%s is short, in character, and one that the coach lets pass', (trait) => {
    const text = samples[trait]?.[lang] ?? '';
    const reading = coach({ text, lang }, { norms, account: { mode: 'brand' }, voice: { character: { traits: [trait] } } });
    expect(text.length).toBeLessThanOrEqual(180);
    expect(reading.findings.filter(({ severity }) => severity !== 'consider').map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    expect(reading.checklist.find(({ id }) => id === 'in-character')?.verdict).not.toBe('no');
  });
});

test.each([
  [['de-AT', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr', 'de'], 'de'],
  [['fr'], 'en'],
  [[], 'en'],
])('whoever reads %j hears them in %s', (wanted, lang) => {
  expect(sampleLanguage(wanted)).toBe(lang);
});
