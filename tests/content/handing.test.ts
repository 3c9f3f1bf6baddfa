import { expect, test } from 'vitest';
import { MaybeSent, maySendByKey } from '../../src/content/handing';
import type { Kind } from '../../src/engine/reading';
import { platforms } from '../../src/platforms';

const after = (pause: number, text = 'Warm rye at four.') => {
  const maybe = new MaybeSent();
  maybe.pressed(text, 1000);
  return maybe.taken(1000 + pause);
};

test('a draft that goes soon after a press was sent', () => {
  expect(after(0)).toBe('Warm rye at four.');
  expect(after(3000)).toBe('Warm rye at four.');
  expect(after(3001)).toBeNull();
});

test('an empty one was not, nor one without a press, and each press counts once', () => {
  expect(after(10, ' \n')).toBeNull();
  const maybe = new MaybeSent();
  expect(maybe.taken(10)).toBeNull();
  maybe.pressed('Rye', 20);
  expect([maybe.taken(30), maybe.taken(40)]).toEqual(['Rye', null]);
});

const enter = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false } as KeyboardEvent;
const sends = (id: string, kind: Kind, event = enter) => {
  const platform = platforms.find((one) => one.id === id);
  return platform !== undefined && maySendByKey(event, platform, kind);
};

test('Enter alone sends where the network says so, and nothing else does', () => {
  for (const [id, kind] of [
    ['facebook', 'comment'],
    ['instagram', 'comment'],
    ['tiktok', 'comment'],
    ['discord', 'post'],
  ] as const)
    expect(sends(id, kind), id).toBe(true);
  for (const [id, kind] of [
    ['facebook', 'post'],
    ['instagram', 'post'],
    ['linkedin', 'comment'],
    ['x', 'post'],
  ] as const)
    expect(sends(id, kind), id).toBe(false);
  for (const held of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'isComposing'])
    expect(sends('facebook', 'comment', { ...enter, [held]: true }), held).toBe(false);
  expect(sends('facebook', 'comment', { ...enter, key: 'a' })).toBe(false);
});
