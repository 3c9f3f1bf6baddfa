/** Letters that a sentence can carry in quotation marks. */
const MOST = 80;

/** @returns words of a draft or a profile for use inside a sentence: on one line, cut if they are many */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line.slice(0, 2 * MOST + 2));
  return letters.length <= MOST
    ? line
    : `${letters
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`;
}
