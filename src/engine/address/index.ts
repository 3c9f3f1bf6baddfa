/** Forms of address that can mean somebody else as well: who is meant, language by language. */

import type { Tokens } from '../tokens';
import { addressed } from './de';

/** By language: the tokens that speak to the reader, where the same form can also mean others. Asked after the phrases have been matched. */
export const ADDRESSED: Readonly<Record<string, (text: string, tokens: Tokens) => readonly number[]>> = { de: addressed };
