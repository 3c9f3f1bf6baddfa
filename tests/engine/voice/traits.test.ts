/** Every trait on its own examples. */

import { describe, expect, test } from 'vitest';
import { traits } from '../../../src/engine/voice/traits';
import { packs } from '../../../src/engine/words';
import { exampleDraft, textOf } from '../examples';

describe.each([...traits])('$id', ({ judge, examples }) => {
  for (const verdict of ['in', 'out', 'unclear'] as const)
    test.each(examples[verdict].map((example) => [textOf(example), example] as const))(`${verdict}: %s`, (_, example) => {
      const { draft, marks } = exampleDraft(example);
      const sign = judge(draft);
      const shown = sign.spans.map(({ start, end }) => draft.text.slice(start, end));
      expect([sign.verdict, shown]).toEqual([verdict, marks]);
    });
});

describe('a neutral notice', () => {
  const notices = [
    'The office is closed on Monday.',
    'The library opens at nine.',
    'The road to the hospital is blocked until noon.',
    'The talk about the old harbour starts at 7 pm in the small hall.',
    'Release 3.1 is on the server.',
    'The number 8 tram stops at the museum again.',
    'Our phone line is down. Use the form on the page.',
    'The clinic moves to Mill Street 4 in May.',
  ];
  test.each(traits.map((trait) => [trait.id, trait] as const))('is never out of character for %s', (_, { judge }) => {
    expect(notices.filter((text) => judge(exampleDraft(text).draft).verdict === 'out')).toEqual([]);
  });
});

test.each(traits.map((trait) => [trait.id, trait.only] as const))('%s says so where one language only has words for it', (id, only) => {
  const has = packs.filter(({ lists }) => Object.keys(lists).some((list) => list.startsWith(`trait-${id}-`))).map(({ lang }) => lang);
  expect(only).toBe(has.length === 1 ? has[0] : undefined);
});

describe('in German', () => {
  const verdictOf = (id: string, text: string) => traits.find((trait) => trait.id === id)?.judge(exampleDraft(text, 'de').draft).verdict;

  test.each([
    ['warm', 'in', 'Schön, dass ihr da seid. Der Ofen ist an.'],
    ['warm', 'out', 'Sehr geehrte Kunden, die Filiale schließt.'],
    ['humble', 'in', 'Unser Fehler: Das Konzert ist am Samstag.'],
    ['humble', 'out', 'Wir sind Marktführer in der Region.'],
    ['calm', 'in', 'Lest es in aller Ruhe durch.'],
    ['calm', 'out', 'Panik in der Backstube, der Teig läuft weg.'],
    ['bold', 'in', 'Schluss mit Rabatten.'],
    ['bold', 'out', 'Vielleicht wäre es eventuell besser so.'],
    ['precise', 'out', 'Der neue Kuchen kommt demnächst.'],
    ['optimistic', 'out', 'Das Pflanzen hier ist sinnlos.'],
    ['calm', 'out', 'Wir haben wieder offen!!!'],
  ])('%s is %s: %s', (id, verdict, text) => {
    expect(verdictOf(id, text)).toBe(verdict);
  });

  test('a notice is never out of character', () => {
    const notices = ['Der Laden ist am Montag geschlossen.', 'Die Bibliothek öffnet um neun.', 'Der Zug hält wieder am Museum.'];
    for (const { id } of traits) expect(notices.filter((text) => verdictOf(id, text) === 'out')).toEqual([]);
  });
});
