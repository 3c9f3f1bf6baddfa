import { message } from '../browser';
import type { Say } from '../engine/reading';
import { speak } from '../engine/say';

/** BCP 47 tag of the words on the page. Each locale names itself, because the browser's own may have no words here. */
export function language(): string {
  return message('ui_lang') || 'en';
}

export function direction(): 'ltr' | 'rtl' {
  return message('ui_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** @returns the sentence that the engine meant, in the user's language */
export function spoken(say: Say): string {
  return speak(say, message, language());
}

/** @returns the page's own words for `key`; `count` among the values chooses the plural */
export function words(key: string, values?: Say['values']): string {
  return spoken(values ? { key, values } : { key });
}

/** @returns the words for an id that is spelled with dashes: `('ui_check_', 'no-turn-offs')` → `ui_check_no_turn_offs` */
export function named(prefix: string, id: string): string {
  return words(prefix + id.replaceAll('-', '_'));
}
