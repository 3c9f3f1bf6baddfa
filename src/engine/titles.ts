/** What is a title: a line that names its matter, and in which nobody needs to speak. */

import type { Draft } from './draft';

/** Whoever says more than this in a line is telling something. */
const SENTENCES = 2;

/** @returns true for a title, and where posts begin with one for a line that stands alone and would fit there */
export function isTitle({ kind, norms, text, tokens, links }: Draft): boolean {
  if (kind === 'title') return true;
  if (!norms.titled || kind !== 'post' || tokens.lines > 1 || tokens.sentences.length > SENTENCES || links.length > 0) return false;
  return text.length <= (norms.limits.title ?? Number.POSITIVE_INFINITY);
}
