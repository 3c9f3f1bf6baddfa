import { expect, test } from 'vitest';
import { isSensitive } from '../../src/content/sensitive';

const named = (...names: string[]) => isSensitive({ fill: '', names });

test.each(['pin', 'PIN', 'user-pin', 'pin_1', 'new_pin', 'pin-code', 'pincode', 'card[pin]', 'pin-confirm'])(
  '"%s" is a secret number, as a name or as an id',
  (name) => {
    expect(named(name, '')).toBe(true);
    expect(named('', name)).toBe(true);
  },
);

test.each([
  'pin-draft-title-f681c11c-b071-41d6-a691-85d7cac587c9',
  'pin-builder-title',
  'storyboard-selector-title',
  'spin',
  'pinned',
  'opinion',
])('"%s" is none', (name) => {
  expect(named('', name)).toBe(false);
});

test.each(['password', 'passphrase', 'otp', 'one-time', 'cvv', 'card-number', 'iban', 'ssn'])('"%s" is read by nobody', (name) => {
  expect(named(name)).toBe(true);
});

test.each(['cc-number', 'one-time-code', 'section-a shipping cc-csc', 'New-Password', 'bday-year'])(
  'nor what a browser fills in as "%s"',
  (fill) => {
    expect(isSensitive({ fill, names: [] })).toBe(true);
  },
);

test.each(['', 'off', 'on', 'street-address'])('but what it fills in as "%s" may be', (fill) => {
  expect(isSensitive({ fill, names: ['post', 'title'] })).toBe(false);
});
