/** One word in the forms that a language writes it in. */

/** How a language writes one word in several ways. */
export interface Spelling {
  /** Letters that are typed in two ways (*ß* and *ss*, *ä* and *ae*): both are read as the second. */
  letters: Readonly<Record<string, string>>;
  /** Endings that a word takes in a sentence, the longest first: "neuen", "neuer", "neue" are one word. */
  endings: readonly string[];
}

/** @returns a word as the lexicon of its language keeps it */
export function respelt(written: string, { letters, endings }: Spelling): string {
  let word = '';
  for (const letter of written) word += letters[letter] ?? letter;
  const ending = endings.find((one) => word.length - one.length >= STEM && word.endsWith(one));
  return ending ? word.slice(0, -ending.length) : word;
}

/** Letters at least before an ending. */
const STEM = 4;
