/** Whether a draft speaks for a house: a firm, an office, a club about itself. Fans, customers and people at their kitchen table use the same words. */

import type { Draft } from './draft';
import type { Hit } from './phrases';
import type { Span } from './tokens';

/** @returns false where the words belong to a talk between two people, or to a question */
export function tellsOfHouse(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const { kind, counts, tokens, replyTo } = draft;
  // "@Bakery sponsored a run" begins like a reply, but speaks to nobody.
  if ((kind === 'reply' || kind === 'comment') && (replyTo !== undefined || counts.reader > 0 || counts.self > 0)) return false;
  return tokens.sentences[tokens.sentence[from] as number]?.mark !== '?';
}

/** @returns spans in the order of the text, without those that another one already covers */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some((other) => span.start < other.end)) kept.push(span);
  return kept;
}
