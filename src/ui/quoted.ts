/** @returns the quoted words on one line, cut if they would fill the page */
export function quoted(quote: string, most = 140): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
