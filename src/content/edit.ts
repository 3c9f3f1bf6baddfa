/** What one edit did to a text, and where words stand after it. */

export interface Edit {
  start: number;
  removed: number;
  added: number;
}

export interface Span {
  start: number;
  end: number;
}

/** @returns the smallest single edit that turns `before` into `after`; `null` if they are the same */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start: head, removed: before.length - head - tail, added: after.length - head - tail };
}

/** @returns where `span` stands after `edit`; `null` if the edit touched it, for then nobody knows until the next reading */
export function shifted<S extends Span>(span: S, edit: Edit): S | null {
  if (span.end <= edit.start && !(span.end === edit.start && edit.added > 0 && edit.removed > 0)) return span;
  const by = edit.added - edit.removed;
  return span.start >= edit.start + edit.removed ? { ...span, start: span.start + by, end: span.end + by } : null;
}
