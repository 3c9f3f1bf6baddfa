/** What a reader calls characters. */

let segmenter: Intl.Segmenter | undefined;

/** Made for the first draft that needs it: making one takes longer than reading a draft. */
export const segmented = (text: string) => (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);

/** What a reader calls characters. The segmenter is slow (and quadratic in older V8), so it sees only what may join: accents, flags, families. */
export function graphemes(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; ) {
    const alone = aloneAt(text, at);
    if (alone > 0) {
      at += alone;
      total++;
      continue;
    }
    let to = at + 1;
    while (to < text.length && !standsAlone(text.charCodeAt(to)) && to - at < LONGEST) to++;
    if (text.charCodeAt(to - 1) === 0x0d && text.charCodeAt(to) === 0x0a) to++;
    // What stands before may carry the first of them.
    const carries = at > 0 && standsAlone(text.charCodeAt(at - 1)) ? 1 : 0;
    total -= carries;
    for (const _ of segmented(text.slice(at - carries, to))) total++;
    at = to;
  }
  return total;
}

/** @returns the length of what stands at `at`, if nothing can join it: a plain character, or an emoji with another or a plain character behind it; else 0 */
function aloneAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (standsAlone(code)) return 1;
  if (code < 0xd83c || code > 0xd83e || !isPicture(text.codePointAt(at) as number)) return 0;
  const next = at + 2;
  return next === text.length || standsAlone(text.charCodeAt(next)) || isPicture(text.codePointAt(next) as number) ? 2 : 0;
}

/** A cluster longer than that is no text. */
const LONGEST = 256;

/** ASCII (but for CR, which joins LF), Latin letters, quotation marks, dashes, dots: nothing joins two of these. */
const standsAlone = (code: number): boolean =>
  code < 0x80
    ? code !== 0x0d
    : (code >= 0xa1 && code < 0x300 && code !== 0xa9 && code !== 0xad && code !== 0xae) || (code >= 0x2010 && code <= 0x2027);

/** An emoji that needs nothing beside it; skin tones and flags are none. */
const isPicture = (code: number): boolean =>
  (code >= 0x1f300 && code <= 0x1f3fa) ||
  (code >= 0x1f400 && code <= 0x1f64f) ||
  (code >= 0x1f680 && code <= 0x1f6ff) ||
  (code >= 0x1f900 && code <= 0x1f9ff);
