import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/engine/coach';
import { stem } from '../../../src/engine/voice/stem';
import { findTerm } from '../../../src/engine/voice/terms';

const find = (text: string, term: string, lang = 'en') =>
  findTerm(draftOf({ text, lang }), term).map(({ start, end }) => text.slice(start, end));

describe('a term is found in every everyday form', () => {
  test.each([
    [
      'discounts',
      'One discount, two DISCOUNTS, a discounted roll, no discounting.',
      ['discount', 'DISCOUNTS', 'discounted', 'discounting'],
    ],
    ['price', 'Prices rose; pricing is hard; the price’s end', ['Prices', 'pricing', 'price’s']],
    ['baby', 'Two babies and a baby', ['babies', 'baby']],
    ['ads', 'An ad is an ad', ['ad', 'ad']],
    ['shop', 'She shopped while shopping', ['shopped', 'shopping']],
    ['don’t worry', "Don't worry, DON’T WORRY", ["Don't worry", 'DON’T WORRY']],
    ['Black Friday', 'black friday, Black-Fridays and #BlackFriday', ['black friday', 'Black-Fridays', '#BlackFriday']],
    ['🔥', 'Hot 🔥 and hotter 🔥🔥', ['🔥', '🔥', '🔥']],
    ['❤', 'I ❤️ bread', ['❤️']],
    ['Größe', 'die Größe zählt', ['Größe']],
    ['cheap', 'Cheaper seats, the cheapest play', ['Cheaper', 'cheapest']],
    ['easy', 'easier, #easiest', ['easier', '#easiest']],
    ['big', 'a bigger boat, the biggest one', ['bigger', 'biggest']],
    ['simple', 'Simpler is the simplest', ['Simpler', 'simplest']],
    ['buy', 'She bought bread; I am buying', ['bought', 'buying']],
    ['sell out', 'sold out by ten', ['sold out']],
    ['good', 'better than the best', ['better', 'best']],
    ['hand-made', 'handmade and hand-made', ['handmade', 'hand-made']],
  ])('%s', (term, text, found) => {
    expect(find(text, term)).toEqual(found);
  });
});

describe('in German too', () => {
  test.each([
    ['günstig', 'Günstige Preise, am günstigen Ort, GÜNSTIGER als drüben', ['Günstige', 'günstigen', 'GÜNSTIGER']],
    ['Rabatt', 'Rabatte! Des Rabatts wegen, mit Rabatten', ['Rabatte', 'Rabatts', 'Rabatten']],
    ['Preise', 'Der Preis des Preises', ['Preis', 'Preises']],
    ['Straßenfest', 'Auf dem Strassenfest', ['Strassenfest']],
    ['Glas', 'Ein glatter Gast', []],
    ['billig', 'Billiger, billigere, am billigsten', ['Billiger', 'billigere', 'billigsten']],
    ['groß', 'größer, die größten, grössere', ['größer', 'größten', 'grössere']],
    ['teuer', 'die teure, die teuerste', ['teure', 'teuerste']],
    ['kaufen', 'Gekauft, eingekauft, kauft, kaufte, Kauf', ['Gekauft', 'kauft', 'kaufte', 'Kauf']],
    ['einkaufen', 'wer eingekauft hat', ['eingekauft']],
    ['arbeiten', 'gearbeitet, arbeitet', ['gearbeitet', 'arbeitet']],
    ['sagen', 'gesagt ist gesagt, er sagte', ['gesagt', 'gesagt', 'sagte']],
    ['gewinnen', 'gewonnen, gewinnt, gewann', ['gewonnen', 'gewinnt', 'gewann']],
    ['Marke', 'auf dem Markt', []],
    ['Star', 'der Start', []],
  ])('%s', (term, text, found) => {
    expect(find(text, term, 'de')).toEqual(found);
  });
});

test('a word that both languages know is looked for as the draft’s language writes it, in turns', () => {
  for (const _ of [1, 2]) {
    expect(find('baking all day', 'bake')).toEqual(['baking']);
    expect(find('backen und baking', 'bake', 'de')).toEqual([]);
  }
});

describe('and not in other words', () => {
  test.each([
    ['sale', 'salt, Salem, wholesale'],
    ['news', 'a new roof'],
    ['ring', 'a string'],
    ['cheap seats', 'cheap. Seats are free'],
    ['cheap', 'she said “cheap”, not me'],
    ['best', 'a good one, a better one'],
    ['off', 'an offer'],
    ['bake', 'the baker'],
    ['corn', 'round the corner'],
    ['', 'anything'],
    ['...', 'wait...'],
  ])('%s: %s', (term, text) => {
    expect(find(text, term)).toEqual([]);
  });
});

test.each(['string', 'king', 'need', 'bus', 'this', 'Größe', 'a'])('%s stays a word of its own', (word) => {
  expect(stem(word)).toBe(word.toLowerCase());
});
