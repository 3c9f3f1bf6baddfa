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
 * that is out); every trait that can be chosen has a name and a `trait_<id>_never` besides. Its words are the pack's lists
 * `trait-<id>-in` and `trait-<id>-out`, as far as no other list has them already.
 */
export interface Trait {
  /** The file's name. */
  id: TraitId;
  judge: (draft: Draft) => TraitSign;
  examples: { in: readonly Example[]; out: readonly Example[]; unclear: readonly Example[] };
}
