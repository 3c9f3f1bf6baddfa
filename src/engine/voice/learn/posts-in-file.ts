import type { Say } from '../../reading';
import { asText, eachOnce, postsIn } from './posts';
import { cellsOfPosts } from './posts-in-csv';
import { stringsOfPosts } from './posts-in-json';

/** Characters; so many hold some years of posts. */
export const MOST_TEXT = 1_000_000;

/**
 * @param name of the file; its ending says how it is read, and anything unknown is read as plain text
 * @param text of the file; `null` where it was no text
 * @returns the posts, or what is wrong with the file, in words
 */
export function postsInFile(name: string, text: string | null): { posts: string[] } | { wrong: Say } {
  const wrong = (key: string, values: Say['values'] = {}) => ({ wrong: { key, values: { file: name, ...values } } });
  if (text === null) return wrong('learn_file_no_text');
  if (text.length > MOST_TEXT) return wrong('learn_file_large', { limit: MOST_TEXT });
  const posts = read(name.slice(name.lastIndexOf('.') + 1).toLowerCase(), text);
  if (posts === null) return wrong('learn_file_not_json');
  return posts.length === 0 ? wrong('learn_file_none') : { posts };
}

/** Posts are read as they will be shown, so that a line of dashes inside one parts it here already. */
function read(kind: string, text: string): string[] | null {
  if (kind === 'csv' || kind === 'tsv') return postsIn(asText(eachOnce(cellsOfPosts(text))));
  if (kind !== 'json') return postsIn(text);
  const strings = stringsOfPosts(text);
  return strings && postsIn(asText(eachOnce(strings)));
}
