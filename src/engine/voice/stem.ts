/** The one form that a word's everyday forms have in common, so that "discounts" is found in "Discounted!". */

import { fold } from '../characters';
import { Lexicon } from '../lexicon';
import { englishBase, germanBase } from './forms';

/** Words as they are written. */
export const noWords = new Lexicon();

/** End in -s without being the plural of something shorter that people write. */
const NO_PLURAL = new Set([
  'news',
  'always',
  'perhaps',
  'series',
  'species',
  'yes',
  'was',
  'has',
  'his',
  'lens',
  'gas',
  'plus',
  'does',
  'lies',
  'mars',
]);

/**
 * The same for a word's everyday forms: plural, -s, -ed, -ing, -'s, or the endings of a language that has its own. It need
 * not be a word, only the same each time; a term and a draft both go through it.
 */
export function stem(word: string, language: Lexicon = noWords): string {
  const plain = plainOf(word);
  const respelt = language.respell(plain);
  return respelt === null ? english(plain) : withoutS(respelt);
}

export function baseOf(word: string, language: Lexicon): string | null {
  const plain = plainOf(word);
  const respelt = language.respell(plain);
  const base = respelt === null ? englishBase(plain) : germanBase(plain, respelt);
  return base && (respelt === null ? english(base) : withoutS(base));
}

const plainOf = (word: string) => fold(word).replace(/^#/, '').replace(/'s?$/, '');

/** "Haus" and "Glas" keep their -s. */
const LONG_WITH_S = 4;

/** The -s of "des Rabatts"; "Preis" loses it too, in every form. */
const withoutS = (word: string) => (word.length > LONG_WITH_S && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

function english(word: string): string {
  let w = word;
  if (!/^[a-z]{3,}$/.test(w) || NO_PLURAL.has(w)) return w;
  if (w.length === 3) return w.replace(/(?<=[^aeious])s$/, '');
  if (/ies$/.test(w)) w = w.length > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1);
  else if (/(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^su]s$/.test(w) && !/is$/.test(w)) w = w.slice(0, -1);
  if (/[^e]ied$/.test(w)) w = `${w.slice(0, -3)}y`;
  else if (/.{4}eed$/.test(w)) w = w.slice(0, -1);
  else if (/[^e]ed$/.test(w) && hasVowel(w, 2)) w = w.slice(0, -2);
  else if (/ing$/.test(w) && hasVowel(w, 3)) w = w.slice(0, -3);
  w = w.replace(/([^aeiou])\1$/, '$1');
  return w.length > 3 ? w.replace(/e$/, '') : w;
}

/** What is left without the last letters can be a word: "baking", not "king", "string". */
function hasVowel(word: string, without: number): boolean {
  const rest = word.slice(0, -without);
  return rest.length > 2 && /[aeiouy]/.test(rest);
}
