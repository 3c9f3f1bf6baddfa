/** "An artisanal loaf" takes no "handmade" without another article. English only: elsewhere the little word means something else. */

/** By ear: "an hour" and "an umbrella", but "a one-off", "a use" and "a unique loaf". */
const VOWEL = /^(?:[aio]|e(?!u)|u(?!ni[^mn]|s[aeiu]|t[ei]|k)|hour|hono|heir)/i;
const NO_VOWEL = /^(?:one|once)/i;

/**
 * @param start where the replacement would stand
 * @returns false if the words before it end in "a" or "an", and the other one is needed
 */
export function keepsArticle(text: string, start: number, replacement: string): boolean {
  const article = /(?:^|[^\p{L}])(an?) $/iu.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  return article === undefined || (article.length === 2) === (VOWEL.test(replacement) && !NO_VOWEL.test(replacement));
}
