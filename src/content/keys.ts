/** The in-page key, written as people write it: `Alt+Shift+K`. */

import type { Say } from '../engine/reading';
import type { Point } from './place';

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * @param written modifiers (`Alt` `Shift` `Ctrl` `Meta`) and one key, joined by `+`
 * @returns whether exactly that was pressed. Letters and digits are compared by their place on the keyboard, because
 * Alt turns them into other characters on a Mac
 */
export function isPressed(written: string, pressed: Pressed): boolean {
  const parts = written.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.pop() ?? '';
  const wants = (...names: string[]) => names.some((name) => parts.includes(name));
  return (
    key !== '' &&
    pressed.altKey === wants('alt', 'option') &&
    pressed.shiftKey === wants('shift') &&
    pressed.ctrlKey === wants('ctrl', 'control') &&
    pressed.metaKey === wants('meta', 'cmd', 'command') &&
    (pressed.code.toLowerCase() === `key${key}` || pressed.code.toLowerCase() === `digit${key}` || pressed.key.toLowerCase() === key)
  );
}

/** @returns how this system writes "undo"; only a Mac's keys have the same names everywhere */
export function undoKeys(platform: string): string | Say {
  return /mac|iphone|ipad/i.test(platform) ? '⌘Z' : { key: 'card_undo_keys' };
}

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** @returns the way in which an arrow points, alone or with Shift */
export function arrowOf({ key, altKey, ctrlKey, metaKey }: Pressed): Point | null {
  return altKey || ctrlKey || metaKey ? null : (ARROWS[key] ?? null);
}
