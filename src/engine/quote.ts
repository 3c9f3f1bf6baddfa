/** Letters that a sentence can carry in quotation marks. */
const MOST = 80;

/** @returns words of a draft or a profile for use inside a sentence: on one line, cut between words if they are many */
export function quoted(words: string): string {
  const line = words
    .slice(0, 4 * MOST)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= MOST) return line;
  const cut = line.lastIndexOf(' ', MOST);
  // Half a surrogate pair is no letter.
  return `${Array.from(line.slice(0, cut > MOST / 2 ? cut : MOST))
    .join('')
    .replace(/[\ud800-\udbff]$/, '')}…`;
}
