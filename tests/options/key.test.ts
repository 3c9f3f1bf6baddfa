import { expect, test } from 'vitest';
import { type KeyDown, recorded } from '../../src/options/key';
import { settings } from '../../src/storage/schema/settings';

const down = (code: string, held: Partial<KeyDown> = {}): KeyDown => ({
  key: code.replace(/^(Key|Digit)/, '').toLowerCase(),
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

const GOOD: [KeyDown, string][] = [
  [down('KeyK', { altKey: true, shiftKey: true }), 'Alt+Shift+K'],
  [down('KeyK', { altKey: true, shiftKey: true, key: '' }), 'Alt+Shift+K'],
  [down('Digit2', { altKey: true, key: '€' }), 'Alt+2'],
  [down('KeyJ', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+J'],
  [down('F9', { altKey: true }), 'Alt+F9'],
];

test.each(GOOD)('%j is written %s', (pressed, written) => {
  expect(recorded(pressed)).toEqual({ key: written });
});

test.each(GOOD)('what %j gives is a key that settings can keep', (_, written) => {
  expect(settings.safeParse({ key: written }).success).toBe(true);
});

test.each([
  [down('KeyK'), 'options_key_needs_alt'],
  [down('KeyK', { shiftKey: true }), 'options_key_needs_alt'],
  [down('KeyT', { ctrlKey: true }), 'options_key_needs_alt'],
  [down('KeyK', { metaKey: true, altKey: true }), 'options_key_needs_alt'],
  [down('KeyQ', { ctrlKey: true, altKey: true, key: '@' }), 'options_key_altgr'],
  [down('ArrowUp', { altKey: true, key: 'ArrowUp' }), 'options_key_other'],
  [down('Semicolon', { altKey: true, key: ';' }), 'options_key_other'],
])('%j is refused', (pressed, problem) => {
  expect(recorded(pressed)).toEqual({ problem });
});

test.each([
  down('AltLeft', { key: 'Alt', altKey: true }),
  down('ShiftLeft', { key: 'Shift', shiftKey: true }),
  down('AltRight', { key: 'AltGraph', altKey: true, ctrlKey: true }),
])('%j alone is not a key yet', (pressed) => {
  expect(recorded(pressed)).toEqual({ waiting: true });
});

test('on a Mac, Alt makes a dead key of N: the place on the keyboard counts', () => {
  expect(recorded(down('KeyN', { key: 'Dead', altKey: true }))).toEqual({ key: 'Alt+N' });
});
