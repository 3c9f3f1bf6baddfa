import { message } from '../browser';
import { speaker } from '../engine/say';

export const { language, direction, spoken, words } = speaker(message);

/** @returns the words for an id that is spelled with dashes: `('check_', 'no-turn-offs')` → `check_no_turn_offs` */
export function named(prefix: string, id: string): string {
  return words(prefix + id.replaceAll('-', '_'));
}
