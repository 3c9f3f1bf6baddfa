/** German as it is typed: whom "sie" and "ihr" mean, two spellings, endings, compounds. */

import { describe, expect, test } from 'vitest';
import { coach, draftOf } from '../../../src/engine/coach';

const draft = (text: string) => draftOf({ text, lang: 'de' });

describe('whom a word means', () => {
  test.each([
    ['Rufen Sie uns an, wenn Ihnen der Zahn wehtut.', 2],
    ['Sie möchten Ihre Wohnung streichen?', 2],
    ['Sehr geehrte Frau Abt, Sie bekommen heute Post.', 1],
    ['Was sagt ihr dazu?', 1],
    ['Ihr seid früh dran.', 1],
    ['Habt ihr den Schuh gesehen?', 1],
    ['Bringt euch Stühle mit.', 1],
    ['Du kannst dein Rad hier lassen.', 2],
    // Others, or nobody knows who.
    ['Sie riecht nach Mottenkugeln und Bier.', 0],
    ['Sie sind gestern ausgezogen.', 0],
    ['Er hat ihr geholfen.', 0],
    ['Was macht ihr Hund?', 0],
    ['Die Nachbarn haben ihre Katze verloren.', 0],
    ['WIR WARTEN AUF SIE', 0],
  ])('%s', (text, reader) => {
    expect(draft(text).counts.reader).toBe(reader);
  });

  test('we all are nobody’s firm', () => {
    expect(draft('Wir alle brauchen Schatten.').counts.us).toBe(0);
    expect(draft('Wir backen um drei.').counts.us).toBe(1);
  });
});

describe('a quote holds what belongs together', () => {
  test.each([
    ['deadline', 'Den Kranz gibt es nur noch bis Samstag: kommt vorbei.', 'nur noch bis Samstag'],
    ['discount', 'Heute 15 % auf alle Jacken bekommt ihr sonst nie.', '15 % auf alle Jacken'],
    ['discount', 'Ihr bekommt 20 % auf das gesamte Sortiment!', '20 % auf das gesamte Sortiment'],
    ['discount-code', 'Mit dem Code BROT5 spart ihr beim Brot.', 'Code BROT5'],
    ['order-to-buy', 'Das Dach ist undicht? Rufen Sie uns an!', 'Rufen Sie uns an'],
    ['order-to-buy', 'Das Dach ist undicht? Rufen Sie uns heute an!', 'Rufen Sie uns'],
    ['official-tone', 'Das geschieht im Rahmen der Sanierung am Markt.', 'im Rahmen der Sanierung'],
    ['official-tone', 'Der Rat kündigte Mittel zur Stärkung der Vereine an.', 'zur Stärkung der Vereine'],
    ['announcement', 'Wir freuen uns, Ihnen mitteilen zu dürfen, dass die Halle steht.', 'Wir freuen uns, Ihnen mitteilen zu dürfen'],
  ])('%s: %s', (rule, text, quote) => {
    const quotes = coach({ text, lang: 'de' }).findings.filter((finding) => finding.rule === rule);
    expect(quotes.map((finding) => finding.quote)).toEqual([quote]);
  });
});

describe('orders', () => {
  const orders = (text: string) => coach({ text, lang: 'de' }).findings.filter(({ rule }) => rule === 'order-to-buy').length;

  test('"sie" in small letters is somebody else, unless the verb opens the sentence', () => {
    expect(orders('Die Eier holt Jan im Dorf, wir bestellen sie dort seit Jahren.')).toBe(0);
    expect(orders('besuchen sie uns am stand vier in der halle')).toBe(1);
    expect(orders('Am Samstag ist Markt. Besuchen Sie uns am Stand vier.')).toBe(1);
  });
});

test('a date ends no sentence', () => {
  expect(draft('Wir haben vom 1. bis 12. August zu.').tokens.sentences).toHaveLength(1);
  expect(draft('Am 14. Juli ist Fest.').tokens.sentences).toHaveLength(1);
});

describe('one word in several forms', () => {
  const hears = (rule: string, text: string) =>
    coach({ text, lang: 'de' })
      .findings.filter((finding) => finding.rule === rule)
      .map(({ quote }) => quote);

  test.each([
    ['discount', 'Große Aktion am Markt.', 'Große Aktion'],
    ['discount', 'Grosse Aktion am Markt.', 'Grosse Aktion'],
    ['brochure', 'Wir planen massgeschneiderte Konzepte.', 'massgeschneiderte Konzepte'],
    ['now-available', 'Das Buch ist ab sofort erhaeltlich.', 'ab sofort erhaeltlich'],
    ['giveaway', 'Unser Adventsgewinnspiel läuft.', 'Adventsgewinnspiel'],
    ['discount-code', 'Der Geburtstagsgutscheincode steht unten.', 'Geburtstagsgutscheincode'],
  ])('%s hears: %s', (rule, text, quote) => {
    expect(hears(rule, text)).toEqual([quote]);
  });
});

describe('the oil firm’s solar calculator', () => {
  const found = (text: string, industry: string) =>
    coach({ text, lang: 'de' }, { voice: { industry } })
      .findings.filter(({ rule }) => rule === 'against-profile')
      .map(({ quote, message }) => [quote, message.values?.industry]);

  test('is named, with the profile’s own words', () => {
    const text = 'Habe mir einen Solarrechner gekauft. Fühlt sich gut an, so sparsam zu sein.';
    expect(found(text, 'Mineralölkonzern')).toEqual([['Solarrechner', 'Mineralölkonzern']]);
    expect(found(text, 'Dachdeckerei')).toEqual([]);
  });

  test('is none where the sentence turns it round', () => {
    expect(found('Nachhaltig sind wir nicht.', 'Kohle')).toEqual([]);
    expect(found('Weniger Plastik statt noch ein Siegel für die Umwelt.', 'Kunststoff')).toEqual([]);
  });
});
