import { describe, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { fieldOf, troubleWith, type VoiceField, type VoiceFields, withField } from '../../src/profile/voice-field';

const voice: Voice = { name: 'Crumb', brief: { market: 'bakers', goals: ['meet people'] } };

describe('withField', () => {
  test('sets a field and leaves the others, those the options do not show too', () => {
    expect(withField(voice, 'brief.market', 'families')).toEqual({ name: 'Crumb', brief: { market: 'families', goals: ['meet people'] } });
  });

  test('makes the part that a field stands in', () => {
    expect(withField({}, 'character.since', '2024-03-01')).toEqual({ character: { since: '2024-03-01' } });
  });

  test.each([['name', ''] as const, ['values', []] as const, ['character.horizonYears', null] as const])(
    '%s set to %j goes away',
    (field, empty) => {
      const full: Voice = { name: 'Crumb', values: ['x'], character: { horizonYears: 3 } };
      expect(fieldOf(withField(full, field, empty), field)).toBeUndefined();
    },
  );

  test('a part with nothing left in it goes too', () => {
    expect(withField({ brief: { market: 'bakers' } }, 'brief.market', '')).toEqual({});
  });

  test('the voice given stays as it was', () => {
    withField(voice, 'brief.market', 'families');
    expect(voice.brief?.market).toBe('bakers');
  });
});

describe('troubleWith', () => {
  test.each([
    ['home', ['nowhere'], 'options_wrong_url'],
    ['home', ['javascript:alert(1)'], 'options_wrong_url'],
    ['character.since', '1 March', 'options_wrong_date'],
    ['character.horizonYears', 11, 'options_wrong_horizon'],
    ['character.traits', ['loud'], 'options_wrong_trait'],
    ['character.meanings', { warm: 'a'.repeat(201) }, 'options_wrong_text_cut'],
    ['character', { provisional: 'today' }, 'options_wrong_date'],
    ['name', 'a'.repeat(201), 'options_wrong_text_cut'],
    ['values', Array(101).fill('x'), 'options_wrong_list_cut'],
    ['brief.metrics', 'a'.repeat(2001), 'options_wrong_text_cut'],
    ['brief.media', [{ platform: 'x', topics: ['a'.repeat(201)] }], 'options_wrong_text_cut'],
    ['representatives', [{ name: 'Ana', mayTalkAbout: Array(101).fill('x') }], 'options_wrong_list_cut'],
  ] as [VoiceField, unknown, string][])('%s does not take %j', (field, value, key) => {
    expect(troubleWith(field, value as VoiceFields[VoiceField])?.key).toBe(key);
  });

  test.each([
    ['home', ['https://crumb.example/saturday']],
    ['character.since', '2024-03-01'],
    ['character.horizonYears', 10],
    ['character.intensity', { warm: 3 }],
    ['name', 'Crumb & Kettle'],
    ['name', ''],
    ['brief.media', [{ platform: 'x', purpose: 'talk', topics: ['bread'] }]],
    ['representatives', [{ name: 'Ana' }]],
    ['accounts', [{ platform: 'x', mode: 'brand', representative: 'Ana' }]],
  ] as [VoiceField, unknown][])('%s takes %j', (field, value) => {
    expect(troubleWith(field, value as VoiceFields[VoiceField])).toBeNull();
  });
});
