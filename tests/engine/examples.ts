/** Reads the examples that units carry: drafts in English, `«…»` around the words that must be shown. */

import { draftOf } from '../../src/engine/coach';
import type { Example } from '../../src/engine/rule';
import { norms } from '../../src/platforms';

export const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** @returns the draft and the marked words of an example */
export function exampleDraft(example: Example) {
  const { voice, account, ...input } = typeof example === 'string' ? { text: example } : example;
  const context = { norms, account: account ?? ({ mode: 'brand' } as const), ...(voice ? { voice } : {}) };
  const { text, marks } = unmarked(input.text);
  // Examples are English by declaration, so that a short one is not too short to tell.
  return { draft: draftOf({ lang: 'en', ...input, text }, context), context, marks };
}

/** `a «b» c` → `a b c` and `['b']` */
function unmarked(example: string) {
  return { text: example.replace(/[«»]/g, ''), marks: [...example.matchAll(/«([^»]*)»/g)].map(([, words]) => words) };
}
