/** What is announced: behind "we are pleased to announce that" stands what a person would hold up. */

import { type Draft, perDraft, saidHits, spanOf } from './draft';
import { paired, type Stretch } from './paired';
import { partFrom } from './sentence-part';
import { type Span, sentenceOf } from './tokens';
import { inSet } from './word-at';

/** So many words stand at most between the opening and its "that". */
const THAT_WITHIN = 5;

/** @returns the words of a hit, or where they only open an announcement, the news behind them */
export function newsOf(draft: Draft, { from, to }: Pick<Stretch, 'from' | 'to'>): Span {
  const ends = endOfOpening(draft);
  let end = -1;
  for (let i = from; i < to; i++) end = Math.max(end, ends.get(i) ?? -1);
  // Whoever is welcomed is somebody, and no news about the house by himself.
  const opens = end >= 0 && !inSet(draft, 'announced-somebody', end - 1);
  const news = opens ? partFrom(draft, newsBehind(draft, Math.max(to, end))) : undefined;
  return news ?? spanOf(draft, from, to);
}

/** By the tokens of an opening, the token behind it. */
const endOfOpening = perDraft((draft) => {
  const ends = new Map<number, number>();
  for (const { from, to } of [...paired(draft, 'announcement-feeling', 'announcement-act', 3), ...saidHits(draft, 'announcement')])
    for (let i = from; i < to; i++) ends.set(i, Math.max(to, ends.get(i) ?? to));
  return ends;
});

/** @returns its first token: behind a "that" which is near, else behind the verb of "pleased to inform" */
function newsBehind(draft: Draft, behind: number): number {
  const end = sentenceOf(draft.tokens, behind - 1)?.to ?? behind;
  for (let i = behind; i < Math.min(end, behind + THAT_WITHIN); i++) if (inSet(draft, 'announced-that', i)) return i + 1;
  if (!inSet(draft, 'announced-to', behind - 1) || behind >= end) return behind;
  return behind + (inSet(draft, 'announced-helper', behind) ? 2 : 1);
}
