/** A talk that ends in an offer is neither a talk nor an offer: it is judged by its beginning, too. */

import type { Draft } from '../draft';
import type { Tone } from '../reading';
import type { Raised } from './feature';
import { figures } from './figures';

/** A shorter beginning is the lead-in of what follows. */
const TALK = 30;
const SENTENCES = 3;

/**
 * @param raised what the rules found in the whole draft
 * @returns where the first sentence begins that sells or begs, if it ends a draft that was something else for longer; -1 if there is none
 */
export function turnOf({ tokens: { sentences } }: Draft, raised: readonly Raised[]): number {
  let first = sentences.length;
  for (const { category, start } of raised) {
    if (category !== 'advertising' && category !== 'bait') continue;
    for (let s = 0; s < first; s++) if (start < (sentences[s]?.end ?? 0)) first = s;
  }
  const turn = sentences[first];
  return turn && turn.from >= TALK && first >= SENTENCES && first * 2 >= sentences.length ? turn.start : -1;
}

/** @returns the tone of a draft whose beginning, by itself, reads as a conversation: half and half, whatever the sum says */
export const halved = (tone: Tone): Tone => ({ ...tone, label: 'mixed', score: (figures.cuts.conversation + figures.cuts.broadcast) / 2 });
