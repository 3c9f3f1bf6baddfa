/** The terminal's look-up: the English messages, straight from their file. */

import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../engine/reading';
import { speaker } from '../engine/say';

const table: Readonly<Record<string, { message: string }>> = messages;

export const { spoken, words } = speaker((key) => table[key]?.message);

/** @returns a copy in which every `Say` carries its sentence beside the key, as `text` */
export function withText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withText);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withText(item)]));
  if (isSay(value)) copy.text = spoken(value);
  return copy;
}

const isSay = (value: object): value is Say =>
  'key' in value && typeof value.key === 'string' && Object.keys(value).every((name) => name === 'key' || name === 'values');
