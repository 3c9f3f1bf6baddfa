import { message } from '../browser/content';
import type { Say } from '../engine/reading';
import { speak } from '../engine/say';

/** BCP 47 tag of the words we say. Each locale names itself, because the browser's own may have no words here. */
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

/** @returns our own words for `key`; `count` among the values chooses the plural */
export function words(key: string, values?: Say['values']): string {
  return spoken(values ? { key, values } : { key });
}

/** @returns the quoted words on one line, cut after about `most` characters */
export function quoted(quote: string, most = 90): string {
  const letters = Array.from(quote.replace(/\s+/g, ' ').trim());
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
