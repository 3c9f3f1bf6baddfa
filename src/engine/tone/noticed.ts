/** Everything in a draft that is weighed: features, learnt words, and the rules that have spoken. */

import type { Draft } from '../draft';
import { bitOf } from '../lexicon';
import { TONE_TERMS } from '../pack';
import type { Hit } from '../phrases';
import { CODE, type Span } from '../tokens';
import type { Raised, Shown } from './feature';
import { featuresOf } from './features';
import { figures, TERMS } from './figures';
import { Sequences } from './sequence';

export interface Noticed extends Shown {
  draft: Draft;
  /** Learnt words and word pairs, each at most `MOST_OF_A_TERM` times. */
  terms: readonly Hit[];
  /** Places of the learnt sequences that stand in it, in the list of them. */
  sequences: readonly number[];
  /** What each of the terms and sequences counts here, 0..1. */
  share: number;
  /** Rules that have spoken, and where they did first. */
  rules: ReadonlyMap<string, Span>;
}

/** A term says no more the third time. */
export const MOST_OF_A_TERM = 2;

/**
 * The words were learnt from short posts. A long one has many of them by chance, and their sum would drown what a reader could point
 * at: of 85 posts of 40 to 80 words, written for it, a broadcast stood above a conversation in 0.960 of pairs with every word in full,
 * in 0.964 with this, and in 0.983 with no words at all (2026-11-30).
 */
const USUAL = 40;

/** @returns what one learnt word counts in a draft of so many words, 0..1 */
export const shareOf = (words: number): number => Math.min(1, USUAL / Math.max(1, words));

/** @param raised what the rules that the tone rests on found in the same draft */
export function notice(draft: Draft, raised: readonly Raised[]): Noticed {
  const rules = new Map<string, Span>();
  for (const { rule, start, end } of raised) if (!rules.has(rule)) rules.set(rule, { start, end });
  return {
    draft,
    ...featuresOf(draft, raised),
    terms: counted(draft),
    sequences: learntSequences.in(draft),
    share: shareOf(draft.counts.words),
    rules,
  };
}

const learntSequences = new Sequences(Object.keys(figures.sequences));

/** By term: how often the draft at hand has shown it; all 0 in between. */
const seen = new Uint8Array(TERMS);

/** Code says nothing to anybody: `--watch` does not ask to be watched. */
function counted({ hits, tokens }: Draft): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.of(TONE_TERMS)) {
    if ((tokens.flags[hit.from] as number) & CODE) continue;
    const times = seen[hit.phrase] as number;
    if (times === MOST_OF_A_TERM) continue;
    seen[hit.phrase] = times + 1;
    kept.push(hit);
  }
  for (const { phrase } of kept) seen[phrase] = 0;
  return kept;
}

/** @returns true for words like "with": they tell a sum something, and a reader nothing */
export function isSmall({ tokens, pack }: Draft, { from, to }: Hit): boolean {
  for (let i = from; i < to; i++) {
    const classes = pack.lexicon.classesOf(tokens.id[i] as number);
    if (!(classes & FUNCTION) || classes & SPEAKER) return false;
  }
  return true;
}

const FUNCTION = bitOf('function');
const SPEAKER = bitOf('us') | bitOf('self') | bitOf('reader');
