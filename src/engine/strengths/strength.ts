import type { Caused } from '../causes';
import type { Draft } from '../draft';
import { bitOf } from '../lexicon';
import type { Example } from '../rule';
import { type Span, sentenceOf } from '../tokens';
import { openedAt } from '../unbroken';
import { classesAt } from '../word-at';

/** Something that a draft does well. Its sentence is `strength_<id>`; its words are the pack's list `strength-<id>`. */
export interface StrengthUnit extends Caused {
  /** The file's name. */
  id: string;
  /** @returns the words that do it; none if the draft does not. The engine fills in `say` and `quote`. */
  shows: (draft: Draft) => Span[];
  /** `«…»` in `shows` marks the words that do it. */
  examples: { shows: readonly Example[]; lacks: readonly Example[] };
}

/** @returns the whole sentence around a token: what people would repeat */
export function sentenceAt({ text, tokens }: Draft, token: number): Span {
  return openedAt(text, sentenceOf(tokens, token) as Span);
}

/** @returns true right behind a denial: "not our fault", "I haven’t said it" */
export const isDenied = ({ tokens, pack }: Draft, token: number): boolean =>
  token > 0 && tokens.sentence[token - 1] === tokens.sentence[token] && (classesAt(tokens, token - 1, pack) & NEGATION) !== 0;

const NEGATION = bitOf('negation');
