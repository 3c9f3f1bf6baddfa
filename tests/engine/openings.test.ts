import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { openings } from '../../src/engine/openings';
import { STAGES } from '../../src/engine/reading';
import { speak } from '../../src/engine/say';
import type { Voice } from '../../src/engine/voice/voice';

const voice: Voice = {
  brief: {
    market: 'families in the quarter',
    behaviours: 'up at six, the school run',
    purchaseInputs: 'what is in it?',
    influencers: 'the teacher at the corner school',
    support: ' ',
    turnOffs: ['countdowns'],
  },
};
const keys = (...args: Parameters<typeof openings>) => openings(...args).map(({ key }) => key);
const words = (...args: Parameters<typeof openings>) =>
  openings(...args).map((say) => speak(say, (key) => (en as Record<string, { message: string }>)[key]?.message));

describe('three questions', () => {
  test.each([[undefined], [{}], [{ brief: {} }], [voice]])('with and without a profile: %j', (profile) => {
    for (const stage of [null, ...STAGES])
      for (let turn = 0; turn < 6; turn++) {
        const asked = openings(profile, { stage }, turn);
        expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
      }
  });

  test('are questions, with no gap left open', () => {
    for (let turn = 0; turn < 6; turn++)
      for (const sentence of words(voice, undefined, turn)) {
        expect(sentence).toMatch(/\?$/);
        expect(sentence).not.toMatch(/[{}]|opening_|\?\./);
      }
  });

  test('hold the profile’s own words, and none of a line in which nothing stands', () => {
    const all = [0, 1, 2].flatMap((turn) => words(voice, undefined, turn)).join(' ');
    for (const line of ['families in the quarter', 'up at six, the school run', 'what is in it', 'the teacher at the corner school'])
      expect(all).toContain(line);
    expect([0, 1, 2].flatMap((turn) => keys(voice, undefined, turn))).not.toContain('opening_support');
  });

  test('are of different stages, the profile’s first', () => {
    expect(keys(voice)).toEqual(['opening_behaviours', 'opening_purchase_inputs', 'opening_influencers']);
  });

  test('serve the stage of the draft first', () => {
    expect(keys(voice, { stage: 'advocacy' }).slice(0, 2)).toEqual(['opening_influencers', 'opening_said']);
    expect(keys(undefined, { stage: 'audience' })[0]).toBe('opening_thanks');
  });

  test('go round: others in the next turn', () => {
    const first = keys(voice, undefined, 0);
    expect(keys(voice, undefined, 1).filter((key) => first.includes(key))).toEqual([]);
  });

  test('cut a long line where a question has no more room', () => {
    const [first] = openings({ brief: { behaviours: 'a very long day '.repeat(20) } });
    expect(String(first.values?.words).length).toBeLessThanOrEqual(60);
  });
});
