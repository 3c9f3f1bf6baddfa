/** Forms of address that can mean somebody else as well: who is meant, language by language. */

import type { Tokens } from '../tokens';
import { addressed } from './de';

/** By language: words that mean the reader where they have a capital, and somebody else where they have none. */
const OTHERS: Readonly<Record<string, ReadonlySet<string>>> = { de: new Set(['sie', 'ihnen']) };

/** @returns true where a phrase that speaks to the reader is said of others: "Wir besuchen sie jeden Abend" */
export function saidOfOthers(lang: string, text: string, { start, end, sentence, sentences }: Tokens, from: number, to: number): boolean {
  const others = OTHERS[lang];
  // Who types without capitals begins with the verb: "besuchen sie uns".
  if (!others || sentences[sentence[from] as number]?.from === from) return false;
  for (let i = from; i < to; i++) if (others.has(text.slice(start[i], end[i]))) return true;
  return false;
}

/** By language: the tokens that speak to the reader, where the same form can also mean others. Asked after the phrases have been matched. */
export const ADDRESSED: Readonly<Record<string, (text: string, tokens: Tokens) => readonly number[]>> = { de: addressed };
