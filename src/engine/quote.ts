/** @returns words of a draft or a profile for use inside a sentence: on one line, cut after `most` letters */
export function quoted(words: string, most = 80): string {
  if (isOneLine(words)) return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
  const line = words.replace(/\s+/g, ' ').trim();
  // A letter may be two units long; what is cut off anyway need not be taken apart.
  const letters = Array.from(line.slice(0, 2 * most + 2));
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** @returns true for plain words with a single space between them, as nearly all that is quoted */
function isOneLine(words: string): boolean {
  let before = SPACE;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code < SPACE || code > PLAIN || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || words === '';
}

const SPACE = 0x20;
/** Behind it come spaces that are no space. */
const PLAIN = 0x7e;
