/** What a chosen trait makes of findings whose habit belongs to it, and what it never touches. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import { rules } from '../../../src/engine/rules';
import { HARM, HARMFUL, isMatterOfTaste, softenerOf } from '../../../src/engine/voice/softening';
import { traits } from '../../../src/engine/voice/traits';
import type { TraitId, Voice } from '../../../src/engine/voice/voice';

const character = (...chosen: TraitId[]): Voice => ({ character: { traits: chosen } });
const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

const found = (text: string, rule: string, ...chosen: TraitId[]) =>
  coach({ text, lang: 'en' }, { voice: character(...chosen) }).findings.find((finding) => finding.rule === rule);

describe.each([...traits])('$id', ({ id, near, softens }) => {
  test.runIf(softens.length > 0)('softens rules that there are, and none that keeps people from harm', () => {
    expect(softens.filter((rule) => !ruleOf.has(rule))).toEqual([]);
    expect(softens.filter((rule) => HARMFUL.has(rule) || HARM.has(ruleOf.get(rule)?.category ?? 'permanence'))).toEqual([]);
  });

  test('is the neighbour of its neighbours', () => {
    expect(near.filter((other) => other === id || !traits.find((trait) => trait.id === other)?.near.includes(id))).toEqual([]);
  });
});

describe('a habit that belongs to a chosen trait', () => {
  const SHOUT = 'OUR GOATS ARE HERE. COME AND SEE THEM AT THE FARM SHOP TODAY.';
  const HIDDEN = 'You won’t believe what happened next in our cellar.';

  test.each<[string, string, TraitId]>([
    [SHOUT, 'shouting', 'playful'],
    [HIDDEN, 'curiosity-gap', 'secretive'],
  ])('%s: %s is something to consider, and says that one chose to be %s', (text, rule, trait) => {
    expect(found(text, rule, 'calm')).toMatchObject({ severity: 'fix' });
    expect(found(text, rule, 'calm')).not.toHaveProperty('softenedBy');
    expect(found(text, rule, 'calm', trait)).toMatchObject({
      severity: 'consider',
      softenedBy: trait,
      message: {
        key: 'softened_message',
        values: { message: { key: expect.stringContaining(`rule_${rule.replace('-', '_')}`) }, trait: { key: `trait_${trait}` } },
      },
    });
  });
});

describe('what no character excuses', () => {
  test('harm to people weighs as much with every trait chosen', () => {
    const text = 'You are a pathetic idiot, Mr. Weiss. Password: hunter2-Xy99';
    const weights = (voice?: Voice) =>
      coach({ text, lang: 'en' }, voice ? { voice } : {})
        .findings.filter(({ category }) => category === 'permanence')
        .map(({ rule, severity, softenedBy }) => ({ rule, severity, softenedBy }));
    expect(weights().some(({ severity }) => severity === 'stop')).toBe(true);
    expect(weights(character(...traits.map(({ id }) => id)))).toEqual(weights());
  });

  test.each([...HARM])('category %s', (category) => {
    expect(softenerOf({ rule: 'shouting', category, severity: 'fix' }, character('playful'))).toBeUndefined();
  });

  test.each([...HARMFUL])('rule %s', (rule) => {
    expect(ruleOf.has(rule)).toBe(true);
    expect(isMatterOfTaste({ rule, category: 'conversation', severity: 'fix' })).toBe(false);
  });

  test('a stop stays one', () => {
    expect(softenerOf({ rule: 'shouting', category: 'hype', severity: 'stop' }, character('playful'))).toBeUndefined();
    expect(softenerOf({ rule: 'shouting', category: 'hype', severity: 'fix' }, character('playful'))).toBe('playful');
  });
});
