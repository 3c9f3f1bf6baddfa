import type { Say } from './reading';

const ENDS = /[.!?…]$/;

/**
 * Turns a `Say` into a sentence. Pure: only the lookup differs between browser and terminal.
 * @param lookup gives the message of a key, or `undefined`/`''` if there is none
 * @param lang BCP 47 tag of the messages, for plurals and numbers
 * @returns the sentence with every `{placeholder}` filled in; the key itself if no message is known, so that a gap is seen
 */
export function speak(say: Say, lookup: (key: string) => string | undefined, lang = 'en'): string {
  const { key, values = {} } = say;
  const pattern = pluralForm(key, values.count, lookup, lang) || lookup(key);
  if (!pattern) return key;
  return pattern.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const said = typeof value === 'object' ? speak(value, lookup, lang) : typeof value === 'number' ? value.toLocaleString(lang) : value;
    // Words that were cut, or that ask, end the sentence themselves.
    return ENDS.test(said) ? said : said + stop;
  });
}

/** By language: making them takes longer than all else that is said. */
const plurals = new Map<string, Intl.PluralRules>();

function pluralForm(key: string, count: Say | string | number | undefined, lookup: (key: string) => string | undefined, lang: string) {
  if (typeof count !== 'number') return undefined;
  const rules = plurals.get(lang) ?? new Intl.PluralRules(lang);
  plurals.set(lang, rules);
  return lookup(`${key}_${rules.select(count)}`) || lookup(`${key}_other`);
}

/**
 * The means to speak, for a room that can look up messages.
 * @param lookup as for `speak`
 */
export function speaker(lookup: (key: string) => string | undefined) {
  /** BCP 47 tag of the words we say. Each locale names itself, because the browser's own may have no words here. */
  const language = (): string => lookup('locale_lang') || 'en';
  const direction = (): 'ltr' | 'rtl' => (lookup('locale_dir') === 'rtl' ? 'rtl' : 'ltr');
  /** @returns the sentence that the engine meant, in the user's language */
  const spoken = (say: Say): string => speak(say, lookup, language());
  /** @returns our own words for `key`; `count` among the values chooses the plural */
  const words = (key: string, values?: Say['values']): string => spoken(values ? { key, values } : { key });
  return { language, direction, spoken, words };
}
