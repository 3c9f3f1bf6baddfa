/** A thread is judged as one piece; only its length the network takes post by post. */

import type { Reading } from '../engine/reading';
import type { Span } from './edit';
import { readEditor } from './read';

/** Of what is said about one post alone, this rule holds in a thread too. */
export const TOO_LONG = 'too-long';

/**
 * @param whole the reading of all posts as one
 * @param posts where they stand in the text
 * @param inUse which of them is being written
 * @param alone reads one post as if it were all
 * @returns `whole` with what is too long in each post, and the length of the one in use
 */
export function eachPost(whole: Reading, posts: readonly Span[], inUse: number, alone: (post: Span) => Reading): Reading {
  const readings = posts.map(alone);
  const tooLong = readings.flatMap(({ findings }, at) => {
    const { start: from = 0 } = posts[at] ?? {};
    return findings
      .filter(({ rule }) => rule === TOO_LONG)
      .map((finding) => ({ ...finding, start: finding.start + from, end: finding.end + from }));
  });
  return { ...whole, findings: [...tooLong, ...whole.findings], length: readings[inUse]?.length ?? whole.length };
}

/**
 * @returns where the posts of a thread stand in `text`, those without words included; one, if only one has any, and if the
 * page has moved on since `text` was read
 */
export function postsIn(editor: Element, text: string): readonly Span[] {
  const { text: now, posts } = readEditor(editor);
  const written = posts.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return now === text && written.length > 1 ? posts : [{ start: 0, end: text.length }];
}

/** @returns what in `text` its editor sets apart from the writer's own words; nothing, if the page has moved on since it was read */
export function apartIn(editor: Element, text: string): readonly Span[] {
  const { text: now, apart } = readEditor(editor);
  return now === text ? apart : [];
}

/** @returns the number of the post in which `span` stands, from 0 */
export function postOf({ start }: Span, posts: readonly Span[]): number {
  return Math.max(
    0,
    posts.findLastIndex((post) => post.start <= start),
  );
}
