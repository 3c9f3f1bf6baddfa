/** Fields that hold the text of a post, in exports of networks and tools. */
const FIELDS = ['text', 'full_text', 'content', 'caption', 'message', 'body'] as const;

/**
 * @returns the posts in a file of JSON: strings of a list, and `text` (or what networks call it) of an object, however deep,
 * in their order; `null` where it is no JSON
 */
export function stringsOfPosts(text: string): string[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  const posts: string[] = [];
  // A list of what is still to be looked at, not a call in a call: a file may be deeper than those can be.
  const left: unknown[] = [json];
  while (left.length > 0) {
    const here = left.pop();
    if (typeof here === 'string') posts.push(here);
    else if (Array.isArray(here)) for (let at = here.length - 1; at >= 0; at--) left.push(here[at]);
    else if (typeof here === 'object' && here !== null) {
      const own = FIELDS.map((field) => (here as Record<string, unknown>)[field]).find((value) => typeof value === 'string');
      if (own !== undefined) left.push(own);
      // Other texts of an object are its date, its name, its address.
      else for (const value of Object.values(here).reverse()) if (typeof value !== 'string') left.push(value);
    }
  }
  return posts;
}
