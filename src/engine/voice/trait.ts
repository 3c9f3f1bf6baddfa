import type { Draft } from '../draft';
import type { Evidence } from '../reading';
import type { Example } from '../rule';
import type { TraitId } from './voice';

export interface TraitSign {
  verdict: 'in' | 'out' | 'unclear';
  /** The words that show it. */
  spans: Pick<Evidence, 'start' | 'end'>[];
}

/**
 * A way of speaking that can be seen in words. Its sentences are `trait_<id>_name`, `_sounds`, `_never`, `_in`, `_out`;
 * its words the pack's lists `trait-<id>-in` and `trait-<id>-out`.
 */
export interface Trait {
  /** The file's name. */
  id: TraitId;
  judge: (draft: Draft) => TraitSign;
  examples: { in: readonly Example[]; out: readonly Example[]; unclear: readonly Example[] };
}
