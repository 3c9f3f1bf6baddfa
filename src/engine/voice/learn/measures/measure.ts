import type { Draft } from '../../../draft';
import type { Say } from '../../../reading';
import type { Quote } from '../quote-in';

/** The posts as a measure may need them. */
export interface Material {
  all: readonly Draft[];
  /** Those whose language is known: without it words are only counted. */
  known: readonly Draft[];
  /** The same without what comes again in all of them: a sign-off is one turn, not one a post. */
  shorn: readonly Draft[];
}

/** A figure of how somebody writes. Its name is `learn_<id>_name`, its sentence `learn_<id>`. */
export interface Measure {
  /** The file's name. */
  id: string;
  /** @returns the figures as values of the sentence, and words that show them; `null` where there is nothing to count */
  of: (material: Material) => { values: NonNullable<Say['values']>; quotes: Quote[] } | null;
}

/** As many words as make the point. */
export const SHOWN = 3;
