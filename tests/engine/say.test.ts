import { expect, test } from 'vitest';
import { speak } from '../../src/engine/say';

const MESSAGES: Readonly<Record<string, string>> = {
  of: '{used} of {limit}',
  tips_one: '{count} tip',
  tips_other: '{count} tips',
  badge: '{reads}, {tips}',
  promise: 'You promise: {promise}. Is it here?',
  reads: 'Reads as a conversation',
};
const lookup = (key: string) => MESSAGES[key];

test('a number chooses the plural', () => {
  expect(speak({ key: 'tips', values: { count: 1 } }, lookup)).toBe('1 tip');
  expect(speak({ key: 'tips', values: { count: 2 } }, lookup)).toBe('2 tips');
});

test.each([
  ['en', '1,234 of 63,206'],
  ['de', '1.234 of 63.206'],
  ['fa', '۱٬۲۳۴ of ۶۳٬۲۰۶'],
])('in %s numbers are written as people there write them', (lang, said) => {
  expect(speak({ key: 'of', values: { used: 1234, limit: 63206 } }, lookup, lang)).toBe(said);
});

test('a text stays as it is, and what is a sentence itself is spoken', () => {
  expect(speak({ key: 'badge', values: { reads: { key: 'reads' }, tips: '2026' } }, lookup)).toBe('Reads as a conversation, 2026');
});

test.each([
  ['flour, water and salt', 'You promise: flour, water and salt. Is it here?'],
  ['flour, water…', 'You promise: flour, water… Is it here?'],
  ['who is first?', 'You promise: who is first? Is it here?'],
])('no stop follows one that is there: %s', (promise, said) => {
  expect(speak({ key: 'promise', values: { promise } }, lookup)).toBe(said);
});

test('a gap stays visible', () => {
  expect(speak({ key: 'nowhere' }, lookup)).toBe('nowhere');
  expect(speak({ key: 'of', values: { used: 1 } }, lookup)).toBe('1 of {limit}');
});
