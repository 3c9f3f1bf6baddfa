import type { Draft } from '../draft';
import type { Example } from '../rule';
import type { Span } from '../tokens';
import type { TraitId } from './voice';

export interface TraitSign {
  verdict: 'in' | 'out' | 'unclear';
  /** The words that show it. */
  spans: Span[];
}

/**
 * A way of speaking that can be seen in words. Its sentences are `trait_<id>_in`, `_out` and `_try` (what to do about a draft
 * that is out), besides a name, `trait_<id>_sounds` and `trait_<id>_never`. Its words are the pack's lists
 * `trait-<id>-in` and `trait-<id>-out`, as far as no other list has them already.
 */
export interface Trait {
  /** The file's name. */
  id: TraitId;
  judge: (draft: Draft) => TraitSign;
  /** Traits that one draft may well show beside this one: what is in for them is never out for it. */
  near: readonly TraitId[];
  /** Rules whose habit belongs to such a voice: with the trait in the character their findings are no more than something to consider. */
  softens: readonly string[];
  /** The one language that has words for it so far; missing where several have. */
  only?: string;
  examples: { in: readonly Example[]; out: readonly Example[]; unclear: readonly Example[] };
}
