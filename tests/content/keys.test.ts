import { expect, test } from 'vitest';
import { isPressed, type Pressed, undoKeys } from '../../src/content/keys';

const pressed = (over: Partial<Pressed>): Pressed => ({
  key: 'k',
  code: 'KeyK',
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...over,
});

test('exactly the written key with exactly its modifiers', () => {
  expect(isPressed('Alt+Shift+K', pressed({ altKey: true, shiftKey: true, key: 'K' }))).toBe(true);
  expect(isPressed('Alt+Shift+K', pressed({ altKey: true, key: 'K' }))).toBe(false);
  expect(isPressed('Alt+Shift+K', pressed({ altKey: true, shiftKey: true, ctrlKey: true }))).toBe(false);
  expect(isPressed('Alt+Shift+K', pressed({ altKey: true, shiftKey: true, key: 'j', code: 'KeyJ' }))).toBe(false);
});

test('a letter by its place, for Alt makes another of it on a Mac', () => {
  expect(isPressed('Alt+Shift+K', pressed({ altKey: true, shiftKey: true, key: '' }))).toBe(true);
});

test('keys with names, and spellings of the modifiers', () => {
  expect(isPressed('Ctrl+F9', pressed({ ctrlKey: true, key: 'F9', code: 'F9' }))).toBe(true);
  expect(isPressed('Command + 7', pressed({ metaKey: true, key: '7', code: 'Digit7' }))).toBe(true);
});

test('nothing written is never pressed', () => {
  expect(isPressed('', pressed({ key: '' }))).toBe(false);
});

test('undo, as this system writes it', () => {
  expect(undoKeys('MacIntel')).toBe('⌘Z');
  expect(undoKeys('Linux x86_64')).toEqual({ key: 'card_undo_keys' });
});
