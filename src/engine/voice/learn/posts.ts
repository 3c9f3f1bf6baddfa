/** Several posts in one text: lines of dashes part them, or empty lines where there are no such lines. */

/** So many are read; more say nothing new. */
export const MOST_POSTS = 500;

/** @returns the posts in their order, each once, without the blanks around them */
export function postsIn(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/);
  const parts = lines.some(isRule) ? isRule : isEmpty;
  const posts: string[][] = [[]];
  for (const line of lines) {
    if (parts(line)) posts.push([]);
    else posts.at(-1)?.push(line);
  }
  return eachOnce(posts.map((post) => post.join('\n')));
}

/** @returns a text that `postsIn` parts into the same posts, empty lines inside a post or not */
export const asText = (posts: readonly string[]): string => posts.map((post) => `${post}\n---\n`).join('');

export const eachOnce = (posts: readonly string[]): string[] =>
  [...new Set(posts.map((post) => post.trim()))].filter((post) => post !== '');

const isEmpty = (line: string): boolean => line.trim() === '';

/** As people draw a line: three and more of one of these. */
const DRAWN: ReadonlySet<string> = new Set(['-', '—', '–', '*', '_', '=']);
const FEWEST_DRAWN = 3;

function isRule(line: string): boolean {
  const drawn = line.trim();
  if (drawn.length < FEWEST_DRAWN || !DRAWN.has(drawn.charAt(0))) return false;
  for (const sign of drawn) if (sign !== drawn.charAt(0)) return false;
  return true;
}
