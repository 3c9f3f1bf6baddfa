import { expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { rules } from '../../src/engine/rules';
import { any } from '../../src/platforms/any';

/** A message goes to one person: what many can see is no matter there, how it sounds is. */

const read = (text: string, message: boolean) =>
  coach({ text, platform: 'any', kind: 'reply', ...(message && { message }) }, { norms: { any } });
const said = (text: string, message: boolean) => read(text, message).findings.map(({ rule }) => rule);

test.each([
  ['private-data', 'Hi Ana, my number is 0176 12345678, call me when you are at the door.'],
  ['not-yet-public', 'Between us, this is not public yet: we open a second shop in March.'],
  ['own-profile-link', 'The photos are there, follow us on Instagram: https://instagram.com/elm'],
  ['reaction-begging', 'Please share this with your sister, and tell me what she says.'],
  ['payment-number', 'Transfer it to DE75 5121 0800 1245 1261 99, and thank you!'],
])('%s says nothing of: %s', (rule, text) => {
  expect(said(text, false)).toContain(rule);
  expect(said(text, true)).not.toContain(rule);
});

test.each([
  ['payment-number', 'My card is 4539 1488 0343 6467, use it for the flowers.'],
  ['corporate-words', 'We leverage synergies. Do you?'],
  ['discount', 'Hi Ana! Muffins are 10% off until noon, use code FRESH.'],
  ['insult', 'You are an idiot, Peter.'],
])('%s is still told of: %s', (rule, text) => {
  expect(said(text, true)).toContain(rule);
});

test('of an insult it is not said that everybody can watch', () => {
  const words = (message: boolean) => read('You are an idiot, Peter.', message).findings.map(({ message: { key } }) => key);
  expect([words(false), words(true)]).toEqual([['rule_insult_message'], ['rule_insult_alone_message']]);
});

test('the reading says that nobody else will see it', () => {
  expect([read('Hi Ana.', true).message, read('Hi Ana.', false).message]).toEqual([true, false]);
});

test('no rule that stops a post for harm to others is for the public alone', () => {
  const spared = rules.filter(({ publicOnly }) => publicOnly).map(({ id }) => id);
  for (const id of ['insult', 'slur', 'violent-wish', 'secret']) expect(spared).not.toContain(id);
});
