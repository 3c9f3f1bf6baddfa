import type { Fact } from './drills/drill';

/** @returns where a fact stands in a text, in whatever of its words; -1 where it does not */
export function placeOf(text: string, { any }: Fact): number {
  const said = plain(text);
  const places = any.map((words) => wholeAt(said, plain(words))).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** Every letter stays in its place; people type the apostrophe that their keyboard has. */
const plain = (text: string): string => text.replaceAll('’', "'").replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase());

/** @returns where words stand that are no part of longer ones */
function wholeAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return at;
  }
  return -1;
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);
