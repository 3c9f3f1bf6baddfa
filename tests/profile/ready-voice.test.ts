import { describe, expect, test } from 'vitest';
import { BRIEF_PARTS, partsWithWords } from '../../src/engine/strategy/brief';
import { SAMPLE_LANGUAGES } from '../../src/engine/voice/samples';
import { BUSINESSES, readyVoices } from '../../src/profile/ready';
import { isOwn, readyVoice } from '../../src/profile/ready-voice';
import { parseVoiceFile } from '../../src/storage/schema/voice';

const all = BUSINESSES.flatMap((business) => SAMPLE_LANGUAGES.map((lang) => ({ business, lang })));

describe.each(all)('the ready voice of $business in $lang', ({ business, lang }) => {
  test('is a voice file without a fault', () => {
    expect(parseVoiceFile(readyVoices[business][lang]).problems).toEqual([]);
  });

  test('is whole: every part of the brief has words, and nothing of the voice is missing', () => {
    const voice = readyVoice(business, lang, '2026-01-05');
    expect(partsWithWords(voice.brief)).toHaveLength(BRIEF_PARTS.length);
    for (const part of [voice.name, voice.industry, voice.values, voice.neverSay, voice.home, voice.profiles, voice.representatives])
      expect(part?.length).toBeGreaterThan(0);
    expect(voice.character?.traits?.length).toBeGreaterThan(1);
  });

  test('is tried on from the day it is taken', () => {
    expect(readyVoice(business, lang, '2026-01-05').character).toMatchObject({ provisional: '2026-01-05' });
  });
});

test('a ready voice is nobody’s own until something is changed in it; an empty one is not either', () => {
  const ready = readyVoice('bakery', 'en', '2026-01-05');
  const backwards = Object.fromEntries(Object.entries(ready).reverse());
  expect([{}, { version: 1 as const }, ready, backwards].map(isOwn)).toEqual([false, false, false, false]);
  expect(isOwn({ ...ready, name: 'Elm Street' })).toBe(true);
  expect(isOwn({ name: 'Elm Street' })).toBe(true);
});
