/** @returns words of a draft or a profile for use inside a sentence: on one line, cut after `most` letters */
export function quoted(words: string, most = 80): string {
  // As nearly all that is quoted.
  if (!UNEVEN.test(words)) return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
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

/** More than a single space, or anything beyond plain characters. */
const UNEVEN = /^ | $| {2}|[^ -~]/;
