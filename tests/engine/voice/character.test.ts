/** What the brand says of its traits, in what the coach says. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import type { Finding } from '../../../src/engine/reading';
import type { Character } from '../../../src/engine/voice/voice';

const read = (text: string, character: Character) => coach({ text, lang: 'en' }, { account: { mode: 'brand' }, voice: { character } });
const rules = (findings: readonly Finding[]) => findings.map(({ rule, quote }) => `${rule}: ${quote}`);

describe('the brand’s own meaning', () => {
  const meanings = { warm: 'we know the regulars by name.' };

  test('is quoted where a draft is out of character, without its full stop', () => {
    const [finding] = read('Dear valued customer, your bread is ready.', { traits: ['warm'], meanings }).findings;
    expect(finding?.message).toMatchObject({
      key: 'rule_out_of_character_meaning_message',
      values: { meaning: 'we know the regulars by name', trait: { key: 'trait_warm' } },
    });
  });

  test.each([
    ['Dear valued customer, your bread is ready.', 'trait_warm_out'],
    ['Good morning, neighbours. The rye is out.', 'trait_warm_in'],
  ])('is quoted once in the checklist beside the words: %s', (text, how) => {
    const evidence = read(text, { traits: ['warm'], meanings }).checklist.find(({ id }) => id === 'in-character')?.evidence ?? [];
    expect(evidence[0]?.say).toMatchObject({
      key: 'check_in_character_meaning',
      values: { how: { key: how }, own: { key: 'check_in_character_own', values: { meaning: 'we know the regulars by name' } } },
    });
    expect(evidence.filter(({ say }) => say.key === 'check_in_character_meaning')).toHaveLength(1);
  });

  test('takes the place of ours where nothing shows', () => {
    const evidence = read('The office is closed on Monday.', { traits: ['warm', 'dry'], meanings }).checklist[0]?.evidence;
    expect(evidence?.map(({ say }) => say.values?.never)).toMatchObject([{ key: 'check_in_character_own' }, { key: 'trait_dry_never' }]);
  });

  test.each(['', '   '])('that is %j is none', (warm) => {
    const [finding] = read('Dear valued customer, your bread is ready.', { traits: ['warm'], meanings: { warm } }).findings;
    expect(finding?.message.key).toBe('rule_out_of_character_message');
  });
});

describe('how much of a trait', () => {
  const text = 'Some might say the rye is ready. Dear valued customer, yours is on the shelf.';
  const told = (intensity: NonNullable<Character['intensity']>) =>
    rules(read(text, { traits: ['warm', 'bold'], intensity }).findings).filter((one) => one.startsWith('out-of-character'));

  test('without a word, they are told in the order of the text', () => {
    expect(told({})).toEqual(['out-of-character: Some might say', 'out-of-character: Dear valued customer']);
    expect(told({ warm: 2, bold: 2 })).toEqual(told({}));
  });

  test('strongly comes first, a little comes last', () => {
    expect(told({ warm: 3 })).toEqual(['out-of-character: Dear valued customer', 'out-of-character: Some might say']);
    expect(told({ bold: 1 })).toEqual(told({ warm: 3 }));
  });

  test('moves a tip among those to consider, and never above what turns readers away', () => {
    const draft = 'Some might say the rye is ready. Follow us on https://x.com/crumb and like, share and comment YES to win!!!';
    const place = (bold: 1 | 2 | 3) => {
      const { findings } = read(draft, { traits: ['bold'], intensity: { bold } });
      const at = findings.findIndex(({ rule }) => rule === 'out-of-character');
      return {
        at,
        severity: findings[at]?.severity,
        louder: findings.slice(0, at).filter(({ severity }) => severity !== 'consider').length,
      };
    };
    const louder = place(2).louder;
    expect(louder).toBeGreaterThan(0);
    for (const bold of [1, 2, 3] as const) expect(place(bold)).toMatchObject({ severity: 'consider', louder });
    expect(place(3).at).toBe(louder);
    expect(place(1).at).toBeGreaterThanOrEqual(place(2).at);
  });
});
