import { describe, expect, test } from 'vitest';
import { BRIEF_PARTS, partsWithWords } from '../../../src/engine/strategy/brief';

test('the brief has twelve parts', () => {
  expect(BRIEF_PARTS).toHaveLength(12);
});

describe('parts with words', () => {
  test.each([
    ['no brief', undefined, []],
    ['lines of blanks', { market: ' ', turnOffs: ['', ' '], media: [] }, []],
    ['one part in two fields', { goals: ['come by'], metrics: 'who came' }, ['metrics']],
    [
      'several, in their order',
      { media: [{ platform: 'x' }], behaviours: 'up at six', market: 'bakers' },
      ['market', 'customers', 'media'],
    ],
  ])('%s', (_, brief, parts) => {
    expect(partsWithWords(brief)).toEqual(parts);
  });
});
