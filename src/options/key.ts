/** What of a keydown event a key is made of. */
export type KeyDown = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

export type Recorded =
  /** As it is stored and shown: `Alt+Shift+K`. */
  | { key: string }
  /** Only Alt, Shift … so far. */
  | { waiting: true }
  /** Message key of what is wrong with it. */
  | { problem: 'options_key_needs_alt' | 'options_key_altgr' | 'options_key_other' };

/**
 * Reads a key for use in pages. Letters and digits go by their place on the keyboard, because Alt turns them into other characters
 * on a Mac. Ctrl or Alt is required, or typing would open the card (WCAG 2.1.4); not both, because together they are AltGr,
 * with which many keyboards type @ and €. Ctrl alone belongs to the browser and the page.
 */
export function recorded({ key, code, ctrlKey, altKey, shiftKey, metaKey }: KeyDown): Recorded {
  if (/^(Control|Alt|AltGraph|Shift|Meta|OS|Dead)$/.test(key) && !/^(Key|Digit)/.test(code)) return { waiting: true };
  const name = /^(?:Key|Digit)?([A-Z]|[0-9]|F[0-9]{1,2})$/.exec(code)?.[1];
  if (ctrlKey && altKey) return { problem: 'options_key_altgr' };
  if (metaKey || !(altKey || (ctrlKey && shiftKey))) return { problem: 'options_key_needs_alt' };
  if (!name) return { problem: 'options_key_other' };
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift'].filter(Boolean);
  return { key: [...held, name].join('+') };
}
